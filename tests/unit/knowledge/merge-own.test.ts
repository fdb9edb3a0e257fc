import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import { factRows } from '../../../utils/claims/rows.ts';
import { mergeSame, type Part } from '../../../utils/knowledge/merge-own.ts';
import { layOwn } from '../../../utils/packs/overlay.ts';
import { edits } from '../packs/own-edits.ts';

const population = (amount: number, source: string) =>
  ({
    property: 'population',
    value: { type: 'quantity', amount },
    asOfKind: 'reference',
    asOf: '2025',
    rank: 'preferred',
    source,
  }) as const;

const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'place',
  type: 'city',
  names: [{ text: name, lang: 'en', role: 'label' }],
  descriptions: {},
  statements: [],
  ...more,
});

function laid(...parts: [Part, ...Part[]]) {
  const { id, pack, own } = mergeSame(parts);
  return own ? layOwn(pack, own).entity : pack && { ...pack, id };
}

describe('entities that are one', () => {
  it('have the statements of both with their own sources, which differ where they say so', () => {
    const whole = laid(
      { id: 'A', pack: entity('A', 'Kostanay', { statements: [population(1, 'one/x')] }) },
      { id: 'B', pack: entity('B', 'Kustanay', { statements: [population(2, 'two/x')], within: 'A' }) },
    );
    expect(whole).toMatchObject({
      id: 'A',
      names: [
        { text: 'Kostanay', role: 'label' },
        { text: 'Kustanay', role: 'alias' },
      ],
      statements: [{ source: 'one/x' }, { source: 'two/x' }],
    });
    // Nothing lies in itself.
    expect(whole).not.toHaveProperty('within');
    const sources = Object.fromEntries(
      ['one', 'two'].map((key) => [`${key}/x`, { title: key, publisher: key, licence: '' }]),
    );
    const properties = { population: { labels: { en: 'Population' }, order: 1 } };
    const [row] = factRows([...whole!.statements], { properties, sources }, '2026-11-22');
    expect(row).toMatchObject({ sourcesDiffer: true });
  });

  it('are called, described and valued as the first says, and by the other where it says nothing', () => {
    const gone = edits({
      id: 'entity:1',
      entity: { kind: 'organisation', type: 'company', within: 'KZ' },
      names: [
        { id: 'name:1', text: 'Tobyl', lang: 'en', role: 'label' },
        { id: 'name:2', text: 'Тобыл', lang: 'kk', role: 'label' },
      ],
      descriptions: { en: 'Mine', kk: 'Менікі' },
      tags: ['b', 'a'],
    });
    const pack = entity('A', 'Kostanay', { descriptions: { en: 'A city' } });
    expect(
      laid({ id: 'A', pack, own: edits({ id: 'A', tags: ['c'] }) }, { id: 'entity:1', own: gone }),
    ).toMatchObject({
      id: 'A',
      kind: 'place',
      names: [
        { text: 'Tobyl', role: 'alias' },
        { text: 'Тобыл', role: 'label' },
        { text: 'Kostanay', role: 'label' },
      ],
      descriptions: { en: 'A city', kk: 'Менікі' },
    });
    expect(
      mergeSame([
        { id: 'A', pack, own: edits({ id: 'A', tags: ['c'] }) },
        { id: 'entity:1', own: gone },
      ]).own,
    ).toMatchObject({
      tags: ['a', 'b', 'c'],
    });
    // The other way round the reader's own entity stays, and has what the pack knows besides.
    expect(laid({ id: 'entity:1', own: gone }, { id: 'A', pack })).toMatchObject({
      id: 'entity:1',
      kind: 'organisation',
      type: 'company',
      within: 'KZ',
      names: [{ text: 'Tobyl', role: 'label' }, { text: 'Тобыл' }, { text: 'Kostanay', role: 'alias' }],
      descriptions: { en: 'Mine', kk: 'Менікі' },
    });
  });

  it('have one preferred value of the reader’s in a row, and nothing of what they hid', () => {
    const fact = (id: string, amount: number) => ({ id, statement: population(amount, '@me/') });
    const first = {
      id: 'A',
      own: edits({ id: 'A', entity: { kind: 'place', type: 'city' }, facts: [fact('fact:1', 1)] }),
    } as const;
    const second = edits({ id: 'B', facts: [fact('fact:2', 2)] });
    expect(laid(first, { id: 'B', own: second })?.statements.map(({ rank }) => rank)).toEqual([
      'preferred',
      'normal',
    ]);
    expect(laid(first, { id: 'B', own: { ...second, hidden: true } })?.statements).toHaveLength(1);
  });
});
