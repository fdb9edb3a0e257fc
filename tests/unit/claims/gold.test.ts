import { beforeAll, describe, expect, it } from 'vitest';
import { openAsks, OTHER_NAMES, type AskOf } from '../../../scripts/claims/gold-asks.ts';
import {
  addScores,
  EMPTY_SCORE,
  precisionOf,
  recallOf,
  scoreItem,
} from '../../../scripts/claims/score-item.ts';
import { checkFigures } from '../../../utils/claims/check-figures.ts';
import { changedSinceFrozen, readGold } from '../../claims/gold/read-gold.ts';

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
          .filter((fact) => fact.property === property && fact.narrowedBy?.text === narrowing)
          .flatMap(({ values, history = [] }) => [...values, ...history])
          .map(({ value }) => (value.type === 'quantity' ? value.amount : undefined));
        expect(amounts, item.id).toContain(against);
      }
    }
  });
});

describe.each(OTHER_NAMES)('the number check, other names %s', (otherNames) => {
  it('is right in 97 of 100 verdicts and answers 60 of 100 checkable figures', () => {
    const score = items
      .map((item) => scoreItem(item, checkFigures(askOf(item, otherNames))))
      .reduce(addScores, EMPTY_SCORE);
    expect(precisionOf(score), score.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(recallOf(score), score.missed.join('\n')).toBeGreaterThanOrEqual(0.6);
  });
});
