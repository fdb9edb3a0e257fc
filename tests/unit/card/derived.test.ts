import { beforeAll, describe, expect, it } from 'vitest';
import { derivedFor } from '../../../entrypoints/card/derived.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { realBase } from '../reading/real-base.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
let kostanay: PresentedEntity;

beforeAll(async () => {
  kostanay = await (await realBase()).card('KZ-39', 'fr');
});

describe('the card of a region in an article', () => {
  it('of 2013 shows the people of 2013 first, and today’s second', () => {
    const { facts, articleDate } = derivedFor(kostanay, { articleDate: '2013-06-21' }, NOW);
    const population = facts.find(({ property }) => property === 'population');
    expect(articleDate).toBe('2013-06-21');
    expect(population?.atArticle).toMatchObject({
      value: { amount: 880_227 },
      asOf: '2013',
      asOfKind: 'reference',
    });
    expect(population?.values).toMatchObject([{ value: { amount: 821_800 }, asOf: '2025-12-01' }]);
    expect(facts.find(({ property }) => property === 'area')).not.toHaveProperty('then');
  });

  it('has the history of its people in order', () => {
    const population = kostanay.facts.find(({ property }) => property === 'population');
    expect(
      population?.history?.map(({ asOf, value }) => [asOf, value.type === 'quantity' && value.amount]),
    ).toEqual([
      ['2009-02-25', 885_570],
      ['2013', 880_227],
      ['2018', 873_124],
      ['2021-01-01', 864_529],
      ['2022-01-01', 835_686],
      ['2023-01-01', 832_110],
      ['2025-12-01', 821_800],
    ]);
  });

  it('of these days, or of no date, shows what there is', () => {
    for (const request of [{}, { articleDate: '2026-09' }]) {
      const derived = derivedFor(kostanay, request, NOW);
      expect(derived.facts).toEqual(kostanay.facts);
      expect(derived).not.toHaveProperty('articleDate');
    }
  });

  it('says what its figures come to', () => {
    expect(derivedFor(kostanay, {}, NOW).comparisons).toMatchObject([
      { property: 'population', kind: 'ratio', result: 0.04, of: { text: 'Kazakhstan' } },
      { property: 'area', kind: 'ratio', result: 0.36, of: { text: 'France métropolitaine' } },
    ]);
  });
});
