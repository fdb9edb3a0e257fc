import type { Comparison } from '../facts/derived.ts';
import type { PresentedEntity, PresentedFigure, PresentedPeer } from '../facts/presented.ts';
import { areOfOneTime, figureOf, partOf, type OwnFigure } from './own-figure.ts';
import { rankOf } from './rank.ts';

/**
 * What an entity's population and area amount to: at most one comparison a row, the most telling that its dates, units
 * and sources allow. All results are rounded to two significant digits.
 */
export function comparisonsOf(entity: PresentedEntity): readonly Comparison[] {
  return [ofPopulation(entity), ofArea(entity)].filter((one) => one !== undefined);
}

/** Of people a yardstick tells little: nobody has an idea of how many live in Belgium. */
function ofPopulation(entity: PresentedEntity): Comparison | undefined {
  const own = figureOf(entity, 'population');
  if (!own) return undefined;
  const rank = rankOf(own, entity);
  const isHigh = rank !== undefined && rank.result <= HIGH_RANK;
  return (isHigh ? rank : undefined) ?? shareOfWhole(own, entity) ?? density(own, entity) ?? rank;
}

function ofArea(entity: PresentedEntity): Comparison | undefined {
  const own = figureOf(entity, 'area');
  if (!own) return undefined;
  const yardstick = nearestYardstick(own, entity);
  const isNear = yardstick !== undefined && timesAway(yardstick) <= NEAR;
  return (isNear ? yardstick : undefined) ?? shareOfWhole(own, entity) ?? rankOf(own, entity) ?? yardstick;
}

/** A place that is worth more than any share. */
const HIGH_RANK = 3;
/** So many times larger or smaller a yardstick is still pictured at once. */
const NEAR = 10;
/** Beyond this it is no help to the eye. */
const FAR = 20;

/** A share below one in a hundred tells nothing but that it is small. */
const LEAST_SHARE = 0.01;

/** Region and country are counted on different bases there (docs/PACKS.md, "Disputed territories"). */
const NO_SHARES: ReadonlySet<string> = new Set(['KG', 'TJ']);

/** Rows that say what would be worked out. */
const STORED_SHARES: Readonly<Record<OwnFigure['property'], string>> = {
  area: 'country-area-share',
  population: 'national-population-share',
};

function shareOfWhole(own: OwnFigure, { facts, peers = [] }: PresentedEntity): Comparison | undefined {
  const whole = peers.find(({ relation }) => relation === 'whole');
  if (!whole || NO_SHARES.has(whole.id)) return undefined;
  if (facts.some(({ property }) => property === STORED_SHARES[own.property])) return undefined;
  const ratio = ratioTo(whole, own);
  // A part that is more than its whole is counted otherwise.
  return ratio && ratio.result >= LEAST_SHARE && ratio.result <= 1 ? ratio : undefined;
}

/** To the yardstick that is nearest to it in size. */
function nearestYardstick(own: OwnFigure, { peers = [] }: PresentedEntity): Comparison | undefined {
  return peers
    .filter(({ relation }) => relation === 'yardstick')
    .flatMap((peer) => ratioTo(peer, own) ?? [])
    .filter((one) => timesAway(one) <= FAR)
    .sort((a, b) => timesAway(a) - timesAway(b))[0];
}

/** How many times one is the other, whichever is larger. */
function timesAway({ result }: Comparison): number {
  return Math.max(result, 1 / result);
}

function ratioTo(peer: PresentedPeer, own: OwnFigure): Comparison | undefined {
  const other = comparableIn(peer, own);
  if (!other || other.amount <= 0) return undefined;
  const result = agreed(own.amounts.map((amount) => amount / other.amount));
  if (result === undefined || result <= 0) return undefined;
  const parts = [own.part, partOf(peer, other, own)];
  return { kind: 'ratio', property: own.property, result, of: peer.name, parts };
}

function comparableIn({ figures }: PresentedPeer, own: OwnFigure): PresentedFigure | undefined {
  const figure = figures.find(({ property }) => property === own.property);
  const fits = figure && figure.unit === own.unit && areOfOneTime(own.property, [own, figure]);
  return fits ? figure : undefined;
}

/** People a square kilometre, where no row says it. */
function density(people: OwnFigure, entity: PresentedEntity): Comparison | undefined {
  const area = figureOf(entity, 'area');
  if (!area || people.unit !== 'people' || area.unit !== 'km2') return undefined;
  if (entity.facts.some(({ property }) => property === 'population-density')) return undefined;
  if (!areOfOneTime('area', [people, area])) return undefined;
  const result = agreed(people.amounts.flatMap((amount) => area.amounts.map((km2) => amount / km2)));
  if (result === undefined || result <= 0) return undefined;
  return { kind: 'density', property: 'population', result, parts: [people.part, area.part] };
}

/** The result as a reader would say it; none where the values that sources dispute lead to different ones. */
function agreed(results: readonly number[]): number | undefined {
  const [first, ...others] = results.map((result) => Number(result.toPrecision(2)));
  return first !== undefined && Number.isFinite(first) && others.every((one) => one === first)
    ? first
    : undefined;
}
