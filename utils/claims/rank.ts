import type { Comparison } from '../facts/derived.ts';
import type { PresentedEntity, PresentedFigure, PresentedPeer } from '../facts/presented.ts';
import { areOfOneTime, partOf, type OwnFigure } from './own-figure.ts';

/** Fewer have an order, and no rank worth a line. */
const FEWEST = 4;
/** So many of the sisters must have a figure. */
const KNOWN_SHARE = 0.8;
/** Figures of one order are compared with each other, not with one's own time. */
const MONTHS_APART = 24;
/** As far as parts may add up to less or more than their whole, in roundings and years. */
const SLACK = 0.1;

/**
 * The place of a first-level unit among those of its type in its country, largest first. The units of all types have
 * to add up to the country: then none of any size is missing, and none stands there twice.
 */
export function rankOf(own: OwnFigure, { typeLabel, peers = [] }: PresentedEntity): Comparison | undefined {
  const whole = peers.find(({ relation }) => relation === 'whole');
  const sisters = peers.filter(({ relation }) => relation === 'sister');
  const alike = sisters.filter((one) => one.alike);
  if (!whole || alike.length + 1 < FEWEST) return undefined;
  const known = knownOf(sisters, own);
  const ranked = knownOf(alike, own);
  if (ranked.length < KNOWN_SHARE * alike.length || !isComplete(own, whole, known, sisters)) return undefined;

  const places = own.amounts.map((amount) => placeOf(amount, ranked));
  const [place] = places;
  if (place === undefined || places.some((other) => other !== place)) return undefined;
  const parts = ranked
    .sort((a, b) => b.figure.amount - a.figure.amount)
    .map(({ peer, figure }) => partOf(peer, figure, own));
  parts.splice(place - 1, 0, own.part);
  return {
    kind: 'rank',
    property: own.property,
    result: place,
    among: alike.length + 1,
    type: typeLabel,
    parts: parts.slice(Math.max(0, place - 2), place + 1),
  };
}

interface Known {
  readonly peer: PresentedPeer;
  readonly figure: PresentedFigure;
}

function knownOf(peers: readonly PresentedPeer[], { property, unit }: OwnFigure): Known[] {
  return peers.flatMap((peer) => {
    const figure = peer.figures.find((one) => one.property === property && one.unit === unit);
    return figure ? [{ peer, figure }] : [];
  });
}

function isComplete(
  own: OwnFigure,
  whole: PresentedPeer,
  known: readonly Known[],
  sisters: readonly PresentedPeer[],
): boolean {
  const [total] = knownOf([whole], own);
  const figures = known.map(({ figure }) => figure);
  const { property, part } = own;
  if (
    !total ||
    !areOfOneTime(property, [own, ...figures], property === 'population' ? MONTHS_APART : undefined)
  )
    return false;
  if (!areOfOneTime(property, [own, total.figure])) return false;
  const rest = total.figure.amount - figures.reduce((sum, { amount }) => sum + amount, part.amount);
  if (Math.abs(rest) > SLACK * total.figure.amount) return false;
  // What has no figure takes no more than what is left, so it is no larger than this one.
  return known.length === sisters.length || rest < Math.min(...own.amounts);
}

/** From 1; equals share a place. */
function placeOf(amount: number, others: readonly Known[]): number {
  return others.filter(({ figure }) => figure.amount > amount).length + 1;
}
