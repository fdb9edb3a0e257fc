import type { GoldExpectation, GoldItem } from '../../tests/claims/gold/read-gold.ts';
import type { CheckedFigure } from '../../utils/facts/derived.ts';
import type { PresentedFact } from '../../utils/facts/presented.ts';

/** Counts of verdicts, and what went wrong, one line each. */
export interface Score {
  readonly shown: number;
  readonly right: number;
  /** Expectations of checkable items, and how many of them were met. */
  readonly checkable: number;
  readonly answered: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export const EMPTY_SCORE: Score = { shown: 0, right: 0, checkable: 0, answered: 0, wrong: [], missed: [] };

export function addScores(one: Score, other: Score): Score {
  return {
    shown: one.shown + other.shown,
    right: one.right + other.right,
    checkable: one.checkable + other.checkable,
    answered: one.answered + other.answered,
    wrong: [...one.wrong, ...other.wrong],
    missed: [...one.missed, ...other.missed],
  };
}

/** Share of shown verdicts that are right; 1 where none is shown. */
export function precisionOf({ shown, right }: Score): number {
  return shown === 0 ? 1 : right / shown;
}

/** Share of checkable figures that were answered rightly; 1 where there is none. */
export function recallOf({ checkable, answered }: Score): number {
  return checkable === 0 ? 1 : answered / checkable;
}

/**
 * Holds what was shown of an item against what had to be; an expectation is met once, a second verdict is wrong.
 * @param facts those that were asked with: they tell what narrows a row in English
 */
export function scoreItem(
  item: GoldItem,
  facts: readonly PresentedFact[],
  shown: readonly CheckedFigure[],
): Score {
  const open = new Set(item.expect);
  const wrong: string[] = [];
  for (const figure of shown) {
    const met = [...open].find((expectation) => meets(item, expectation, figure, facts));
    if (met) open.delete(met);
    else wrong.push(`${item.id} wrong: ${sayShown(figure)}\n    ${item.text}`);
  }
  const met = item.expect.length - open.size;
  return {
    shown: shown.length,
    right: met,
    checkable: item.checkable ? item.expect.length : 0,
    answered: item.checkable ? met : 0,
    wrong,
    missed: item.checkable
      ? [...open].map((one) => `${item.id} missed: ${sayExpected(one)}\n    ${item.text}`)
      : [],
  };
}

function meets(
  { text }: GoldItem,
  expected: GoldExpectation,
  shown: CheckedFigure,
  facts: readonly PresentedFact[],
): boolean {
  const from = text.indexOf(shown.sentence) + shown.start;
  const until = text.indexOf(shown.sentence) + shown.end;
  const at = text.indexOf(expected.figure);
  const row = rowOf(shown, facts);
  return (
    text.includes(shown.sentence) &&
    from < at + expected.figure.length &&
    until > at &&
    row?.property === expected.property &&
    narrowingOf(row) === expected.narrowing &&
    shown.verdict === expected.verdict &&
    amountOf(shown) === expected.against
  );
}

/** The row that a verdict names; absent where there is none such. */
function rowOf(
  { property, narrowedBy }: CheckedFigure,
  facts: readonly PresentedFact[],
): PresentedFact | undefined {
  return facts.find((fact) => fact.property === property && fact.narrowedBy?.text === narrowedBy?.text);
}

/** English text of what narrows a row; absent where nothing does. */
export function narrowingOf({ narrowing }: PresentedFact): string | undefined {
  const texts = narrowing?.map((one) => one.texts['en']);
  return texts && texts.length > 0 ? texts.join(', ') : undefined;
}

function amountOf({ statement: { value } }: CheckedFigure): number | undefined {
  return value.type === 'quantity' ? value.amount : undefined;
}

function sayExpected({ figure, verdict, property, narrowing, against }: GoldExpectation): string {
  return `“${figure}” ${verdict}: ${[property, narrowing].filter(Boolean).join(' of ')} ${against}`;
}

function sayShown(shown: CheckedFigure): string {
  const { sentence, start, end, verdict, property, narrowedBy } = shown;
  return `“${sentence.slice(start, end)}” ${verdict}: ${[property, narrowedBy?.text].filter(Boolean).join(' of ')} ${amountOf(shown)}`;
}
