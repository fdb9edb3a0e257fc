import { beforeAll, describe, expect, it } from 'vitest';
import { openAsks, OTHER_NAMES, type AskOf } from '../../../scripts/claims/gold-asks.ts';
import {
  addScores,
  EMPTY_SCORE,
  narrowingOf,
  precisionOf,
  recallOf,
  scoreItem,
} from '../../../scripts/claims/score-item.ts';
import { checkFigures } from '../../../utils/claims/check-figures.ts';
import type { CheckedFigure } from '../../../utils/facts/derived.ts';
import {
  changedSinceFrozen,
  nameIn,
  readGold,
  type GoldExpectation,
  type GoldItem,
} from '../../claims/gold/read-gold.ts';

const files = readGold();
const items = files.flatMap((file) => file.items);
let askOf: AskOf;

beforeAll(async () => {
  askOf = await openAsks(items);
});

describe('the labelled figures', () => {
  it('of the frozen half are as they were before any rule was scored on them', () => {
    expect(changedSinceFrozen()).toEqual([]);
  });

  it.each(files)('are enough in $language, $half half', (file) => {
    expect(file.items.length).toBeGreaterThanOrEqual(24);
    const silent = file.items.filter(({ expect: expected }) => expected.length === 0);
    expect(silent.length / file.items.length).toBeGreaterThanOrEqual(0.38);
  });

  it('must stay silent in two items of five', () => {
    const silent = items.filter(({ expect: expected }) => expected.length === 0);
    expect(silent.length / items.length).toBeGreaterThanOrEqual(0.4);
  });

  it('each have an id of their own, in their file’s language', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { language, half, items: own } of files) {
      expect(
        own.filter(({ id, lang }) => lang !== language || !id.startsWith(`${language}-${half}-`)),
      ).toEqual([]);
    }
  });

  it('stand once in their text, under a marked name, and are held against a value of its card', () => {
    for (const item of items) {
      const { facts } = askOf(item, 'found');
      for (const { figure, property, narrowing, against } of item.expect) {
        expect(item.text.split(figure), item.id).toHaveLength(2);
        const amounts = facts
          .filter((fact) => fact.property === property && narrowingOf(fact) === narrowing)
          .flatMap(({ values, history = [] }) => [...values, ...history])
          .map(({ value }) => (value.type === 'quantity' ? value.amount : undefined));
        expect(amounts, item.id).toContain(against);
      }
    }
  });
});

describe.each(OTHER_NAMES)('the number check, other names %s', (otherNames) => {
  const scoreOf = (some: readonly GoldItem[]) =>
    some
      .map((item) => {
        const ask = askOf(item, otherNames);
        return scoreItem(item, ask.facts, checkFigures(ask));
      })
      .reduce(addScores, EMPTY_SCORE);

  it('is right in 97 of 100 verdicts and answers 60 of 100 checkable figures', () => {
    const score = scoreOf(items);
    // Who works on the rules runs this: of the frozen half only `npm run claims:score -- frozen` tells more.
    const { wrong, missed } = scoreOf(readGold(undefined, ['open']).flatMap((file) => file.items));
    const hint = [`${score.wrong.length} wrong, of the open half:`, ...wrong].join('\n');
    expect(precisionOf(score), hint).toBeGreaterThanOrEqual(0.97);
    expect(recallOf(score), missed.join('\n')).toBeGreaterThanOrEqual(0.6);
  });
});

it('a verdict counts where place, row, verdict and value are those expected, once', () => {
  const [item] = items.filter(({ expect: expected }) => expected.length === 1);
  const [expected] = item?.expect ?? [];
  if (!item || !expected) return expect.fail('there is no item with one figure');
  const right = shownOf(item, expected);
  const otherPlace = { ...right, start: nameIn(item).start, end: nameIn(item).end };
  const counts = (...shown: readonly CheckedFigure[]) => {
    const score = scoreItem(item, askOf(item, 'found').facts, shown);
    return [score.shown, score.right, score.answered, score.wrong.length, score.missed.length];
  };
  expect(counts(right)).toEqual([1, 1, 1, 0, 0]);
  expect(counts(right, right)).toEqual([2, 1, 1, 1, 0]);
  expect(counts()).toEqual([0, 0, 0, 0, 1]);
  expect(counts(otherPlace)).toEqual([1, 0, 0, 1, 1]);
  expect(counts({ ...right, property: 'districts' })).toEqual([1, 0, 0, 1, 1]);
  expect(counts({ ...right, verdict: 'differs' })).toEqual([1, 0, 0, 1, 1]);
  expect(counts({ ...right, narrowedBy: { text: 'nobody', lang: 'en' } })).toEqual([1, 0, 0, 1, 1]);
  const nobody = shownOf(item, { ...expected, against: expected.against + 1 });
  expect(counts(nobody)).toEqual([1, 0, 0, 1, 1]);
});

/** What the card would show if it met this expectation. */
function shownOf({ text }: GoldItem, expected: GoldExpectation): CheckedFigure {
  const { figure, property, verdict, against } = expected;
  return {
    verdict,
    property,
    label: property,
    sentence: text,
    start: text.indexOf(figure),
    end: text.indexOf(figure) + figure.length,
    statement: {
      value: { type: 'quantity', amount: against },
      asOfKind: 'undated',
      source: { name: '', title: '' },
    },
  };
}
