import { describe, expect, it } from 'vitest';
import type { ListedEntity, OwnSide } from '../../../utils/directory/listed.ts';
import { columnsOf, directoryOf, NOTHING_OWN } from './random-entities.ts';

function thing(id: string, labels: readonly string[], more: Partial<ListedEntity> = {}): ListedEntity {
  return {
    id,
    kind: 'place',
    type: 'city',
    name: { text: id, lang: 'en' },
    packs: ['one'],
    facts: 0,
    differs: false,
    labels,
    aliases: [],
    ...more,
  };
}

const groups = (...all: ListedEntity[]) => directoryOf(columnsOf(all), NOTHING_OWN).duplicates();
const KOSTANAY = { lat: 53.21, lon: 63.63 };
const NEARBY = { lat: 53.2, lon: 63.6 };
const ALMATY = { lat: 43.24, lon: 76.9 };

describe('what may be one thing', () => {
  it('has a name in common, whatever its language', () => {
    expect(groups(thing('place:a', ['kostanai', 'qostanai']), thing('Q1', ['qostanai']))).toEqual([
      ['place:a', 'Q1'],
    ]);
    expect(groups(thing('place:a', ['kostanai']), thing('Q1', ['rudni']))).toEqual([]);
  });

  it('is called so by a label on one side at least', () => {
    const alias = { aliases: ['kustanai'] };
    expect(groups(thing('place:a', ['kustanai']), thing('Q1', ['kostanai'], alias))).toHaveLength(1);
    expect(groups(thing('place:a', ['rudni'], alias), thing('Q1', ['kostanai'], alias))).toEqual([]);
  });

  it('is no longer taken for one once the reader told it apart, whatever else it is taken for', () => {
    const all = [thing('place:a', ['kostanai']), thing('Q1', ['kostanai']), thing('entity:1', ['kostanai'])];
    const told = (...apart: [string, string][]) =>
      directoryOf(columnsOf(all), { ...NOTHING_OWN, apart }).duplicates();
    expect(told()).toEqual([['entity:1', 'place:a', 'Q1']]);
    expect(told(['Q1', 'place:a'], ['place:a', 'entity:1'])).toEqual([['entity:1', 'Q1']]);
    expect(
      told(['place:a', 'Q1'], ['place:a', 'entity:1'], ['Q1', 'entity:1'], ['place:a', 'nobody']),
    ).toEqual([]);
  });

  it('has a name of more than two letters', () => {
    expect(groups(thing('place:a', ['us']), thing('Q1', ['us']))).toEqual([]);
  });

  it('is of one kind and one type', () => {
    const a = thing('place:a', ['kostanai']);
    expect(groups(a, thing('Q1', ['kostanai'], { type: 'region' }))).toEqual([]);
    expect(groups(a, thing('Q1', ['kostanai'], { kind: 'organisation' }))).toEqual([]);
  });

  it('is at one place, where both say where they are', () => {
    const a = thing('place:a', ['kostanai'], { coordinates: KOSTANAY });
    expect(groups(a, thing('Q1', ['kostanai'], { coordinates: NEARBY, within: 'KZ' }))).toHaveLength(1);
    expect(groups(a, thing('Q1', ['kostanai'], { coordinates: ALMATY }))).toEqual([]);
    const [west, east] = [
      { lat: 0, lon: -179.99 },
      { lat: 0, lon: 179.99 },
    ];
    expect(
      groups(
        thing('place:a', ['atoll'], { coordinates: west }),
        thing('Q1', ['atoll'], { coordinates: east }),
      ),
    ).toHaveLength(1);
  });

  it('lies in one whole, where both say in which, and neither in the other', () => {
    const a = thing('place:a', ['kostanai'], { within: 'KZ-KUS' });
    expect(groups(a, thing('Q1', ['kostanai'], { within: 'KZ-KUS' }))).toHaveLength(1);
    expect(groups(a, thing('Q1', ['kostanai']))).toHaveLength(1);
    expect(groups(a, thing('Q1', ['kostanai'], { within: 'RU' }))).toEqual([]);
    expect(groups(a, thing('KZ-KUS', ['kostanai']))).toEqual([]);
  });

  it('has not two ids of one registry', () => {
    for (const [one, other] of [
      ['Q1', 'Q2'],
      ['KZ-KUS', 'KZ-ALA'],
      ['geonames:1', 'geonames:2'],
    ] as const) {
      expect(groups(thing(one, ['springfield']), thing(other, ['springfield']))).toEqual([]);
    }
    for (const [one, other] of [
      ['Q1', 'geonames:2'],
      ['place:a', 'place:b'],
      ['entity:1', 'entity:2'],
    ] as const) {
      expect(groups(thing(one, ['springfield']), thing(other, ['springfield']))).toHaveLength(1);
    }
  });

  it('is nothing where it may be either of two that are not one', () => {
    const [first, second] = [thing('Q1', ['springfield']), thing('Q2', ['springfield'])];
    expect(groups(first, second, thing('entity:1', ['springfield']))).toEqual([]);
    // Where it lies tells which.
    const near = { coordinates: KOSTANAY };
    expect(
      groups(
        thing('Q1', ['springfield'], near),
        thing('Q2', ['springfield'], { coordinates: ALMATY }),
        thing('entity:1', ['springfield'], near),
      ),
    ).toEqual([['entity:1', 'Q1']]);
  });

  it('is nothing where many have the name', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => thing(`place:${at}`, ['station']));
    expect(groups(...many(8))).toHaveLength(1);
    expect(groups(...many(9))).toEqual([]);
    expect(groups(...many(101))).toEqual([]);
  });
});

describe('what the reader did', () => {
  const columns = columnsOf([thing('Q1', ['kostanai']), thing('place:a', ['kostanai'])]);
  const did = (
    id: string,
    more: Partial<OwnSide extends { entities: ReadonlyMap<string, infer One> } ? One : never>,
  ) => {
    const nothing = {
      isHidden: false,
      isBinned: false,
      hasNotes: false,
      tags: [],
      changed: 0,
      isOvertaken: false,
    };
    const entities = new Map([[id, { isOwn: id.startsWith('entity:'), ...nothing, ...more }]]);
    return directoryOf(columns, { entities, merged: new Map() }).duplicates();
  };

  it('counts at once', () => {
    expect(directoryOf(columns, NOTHING_OWN).duplicates()).toEqual([['place:a', 'Q1']]);
    expect(did('entity:1', { listed: thing('entity:1', ['kostanai']) })).toEqual([
      ['entity:1', 'place:a', 'Q1'],
    ]);
    expect(did('Q1', { listed: thing('Q1', ['rudni']) })).toEqual([]);
    expect(did('Q1', { isHidden: true })).toEqual([]);
    expect(did('Q1', { tags: ['steppe'] })).toHaveLength(1);
    const merged = new Map([['place:a', 'Q1']]);
    expect(directoryOf(columns, { entities: new Map(), merged }).duplicates()).toEqual([]);
  });
});
