import { describe, expect, it } from 'vitest';
import { factRows } from '../../../utils/claims/rows.ts';
import { claimKey } from '../../../utils/facts/claim-key.ts';
import type { Statement } from '../../../utils/facts/statement.ts';

const TABLES = {
  properties: {
    population: { labels: { en: 'Population' }, order: 1 },
    language: { labels: { en: 'Language' }, order: 2 },
  },
  sources: {
    bureau: { title: 'Bureau, 2025', publisher: 'Bureau', licence: '' },
    book: { title: 'A book', publisher: 'Publisher', licence: '' },
    '@me/source:1': { title: 'Bureau, by telephone', publisher: 'Bureau', licence: '' },
  },
};

const said = (amount: number, more: Partial<Statement> = {}): Statement => ({
  property: 'population',
  value: { type: 'quantity', amount },
  asOfKind: 'reference',
  asOf: '2025',
  rank: 'normal',
  source: 'bureau',
  ...more,
});
const speaks = (entity: string, more: Partial<Statement> = {}) =>
  said(0, { property: 'language', value: { type: 'entity', entity }, ...more });
const mine = (statement: Statement, ...overrides: Statement[]): Statement => ({
  ...statement,
  source: '@me/',
  rank: 'preferred',
  overrides: overrides.map(claimKey),
});
const rowOf = (...statements: Statement[]) => factRows(statements, TABLES, '2026-11-22')[0];

describe('a row with what the reader says in place of a pack', () => {
  it.each<[string, Statement]>([
    ['by little', said(1_001)],
    ['not at all', said(1_000)],
    ['from the same publisher', said(2_000, { source: '@me/source:1' })],
    ['and is of years later', said(2_000, { asOf: '2031' })],
  ])('has both side by side where it differs %s', (_, one) => {
    const theirs = said(1_000);
    const own = { ...mine(one, theirs), source: one.source === 'bureau' ? '@me/' : one.source };
    expect(rowOf(own, theirs)).toMatchObject({
      statements: [own, theirs],
      sourcesDiffer: true,
      moreValues: 0,
    });
  });

  it('has no other value before the one that it stands in for', () => {
    const theirs = said(1_000);
    const others = said(3_000, { source: 'book' });
    const own = mine(said(2_000), theirs);
    expect(rowOf(own, others, theirs)).toMatchObject({ statements: [own, theirs], moreValues: 1 });
  });

  it('is a list still where it stands in for a member of one', () => {
    const [kazakh, russian] = [speaks('Q1'), speaks('Q2')];
    const own = mine(speaks('Q3'), russian);
    expect(rowOf(own, kazakh, russian)).toMatchObject({
      statements: [own, kazakh, russian],
      sourcesDiffer: false,
      moreValues: 0,
    });
  });

  it('has the reader’s alone where the pack no longer says anything of it', () => {
    const own = mine(said(2_000), said(1_000));
    expect(rowOf(own)).toMatchObject({ statements: [own], sourcesDiffer: false });
  });
});
