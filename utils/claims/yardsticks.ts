import type { CheckedFigure } from '../facts/derived.ts';
import type { PresentedPeer } from '../facts/presented.ts';
import type { Reading } from './rows-asked.ts';
import { clauseOf } from './clauses.ts';
import type { Figure } from './figures.ts';
import { isIn, lengthAt } from './phrases.ts';
import { fitOf } from './rounding.ts';

type Checked = Omit<CheckedFigure, 'sentence' | 'start' | 'end'>;

/**
 * "A third of France", held against the two areas; undefined where the share is of something else, or does not fit.
 */
export function yardstickFor(
  reading: Reading,
  figure: Figure,
  names: ReadonlySet<number>,
  peers: readonly PresentedPeer[],
): Checked | undefined {
  if (!figure.isFraction && figure.unit !== 'percent') return undefined;
  const { tokens, language, facts } = reading;
  const of = lengthAt(tokens, figure.to, language.partitives);
  const isBefore = language.genitives.some((ending) => tokens[figure.from - 1]?.lower.endsWith(ending));
  // "Франция аумағының үштен бірі": of the area of the name before.
  const ofArea = isBefore && lengthAt(tokens, figure.from - 1, language.cues.size) > 0 ? 2 : 1;
  const at = isBefore ? figure.from - ofArea : figure.to + of;
  if (!names.has(at) || (!isBefore && of === 0)) return undefined;
  const peer = peers.find((one) => one.relation === 'yardstick' && isNamed(reading, at, one));
  const fact = facts.find(({ property, narrowedBy }) => property === 'area' && !narrowedBy);
  const statement = fact?.values[0];
  const other = peer?.figures.find(({ property }) => property === 'area');
  if (!fact || !other || statement?.value.type !== 'quantity' || other.amount <= 0) return undefined;
  const { from, to } = clauseOf(tokens, figure);
  // Of people it may be said as well; only a word of size says that it is of land.
  if (isIn(tokens, from, to, language.cues.population)) return undefined;
  const share = (100 * statement.value.amount) / other.amount;
  const fit = fitOf({ ...figure, isPercent: true }, share);
  if (fit === 'no') return undefined;
  return { verdict: 'rounds', property: fact.property, label: fact.label, statement };
}

function isNamed({ tokens, language, lang }: Reading, at: number, { name }: PresentedPeer): boolean {
  if (name.lang !== lang) return false;
  const [word = ''] = name.text.toLowerCase().split(' ');
  const ending = language.endings.find((each) => word.endsWith(each)) ?? '';
  return tokens[at]?.lower.startsWith(word.slice(0, word.length - ending.length)) === true;
}
