import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRows } from '../../../utils/knowledge/merge-rows.ts';
import { DELETED, isAlive, readRow, type Json, type Row } from '../../../utils/knowledge/row.ts';

const stamp = (ms: number, counter: number, actor: string) =>
  `${ms.toString(36).padStart(9, '0')}.${counter.toString(36).padStart(4, '0')}.${actor}`;

// Few different stamps, values and fields, so that clashes are the rule.
const stamps = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom('a', 'b'))
  .map(([ms, counter, actor]) => stamp(ms, counter, actor));
const values = fc.constantFrom<Json>(true, 'x', 'y', 3, null, { a: 1, b: [1] }, { b: [1], a: 2 });
const cells = fc.dictionary(
  fc.constantFrom('entity', 'text', DELETED, 'toString'),
  fc.record({ value: values, stamp: stamps, replaced: fc.option(stamps, { nil: undefined }) }),
  { minKeys: 1, noNullPrototype: true },
);
const rows: fc.Arbitrary<Row> = fc.tuple(cells, fc.integer({ min: 1, max: 2 })).map(([fields, v]) => {
  const entries = Object.entries(fields);
  return {
    id: 'choice:x',
    kind: 'choice',
    space: 'me',
    v,
    f: Object.fromEntries(entries.map(([field, cell]) => [field, cell.value])),
    h: Object.fromEntries(entries.map(([field, cell]) => [field, cell.stamp])),
    p: Object.fromEntries(
      entries.flatMap(([field, { replaced }]) => (replaced === undefined ? [] : [[field, replaced]])),
    ),
    u: entries
      .map(([, cell]) => cell.stamp)
      .sort()
      .at(-1)!,
  };
});

describe('merging two states of a row', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(mergeRows(a, a)).toEqual(a);
        const both = mergeRows(a, b);
        expect(mergeRows(both, b)).toEqual(both);
      }),
    );
  });

  it('makes a row that its reader accepts, and touches neither of the two', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [beforeA, beforeB] = [structuredClone(a), structuredClone(b)];
        const merged = mergeRows(a, b);
        expect(readRow(merged)).toEqual(merged);
        expect([a, b]).toEqual([beforeA, beforeB]);
      }),
    );
  });

  it('keeps of each field the later write', () => {
    const row = (f: Record<string, Json>, h: Record<string, string>): Row => ({
      id: 'x',
      kind: 'choice',
      space: 'me',
      v: 1,
      f,
      h,
      p: {},
      u: Object.values(h).sort().at(-1)!,
    });
    const [early, late] = [stamp(1, 0, 'b'), stamp(2, 0, 'a')];
    const merged = mergeRows(
      row({ one: 'old', two: 'new' }, { one: early, two: late }),
      row({ one: 'new', two: 'old', three: 'added' }, { one: late, two: early, three: early }),
    );
    expect(merged.f).toEqual({ one: 'new', two: 'new', three: 'added' });
    expect(merged.u).toBe(late);
  });
});

describe('a row', () => {
  const alive = (h: Record<string, string>, deleted: Json = true) =>
    isAlive({
      id: 'x',
      kind: 'choice',
      space: 'me',
      v: 1,
      f: { ...Object.fromEntries(Object.keys(h).map((key) => [key, 1])), [DELETED]: deleted },
      h,
      p: {},
      u: stamp(9, 0, 'a'),
    });

  it('is dead only while its deletion is the newest of all', () => {
    expect(alive({ entity: stamp(1, 0, 'a'), [DELETED]: stamp(2, 0, 'a') })).toBe(false);
    expect(alive({ entity: stamp(3, 0, 'a'), [DELETED]: stamp(2, 0, 'a') })).toBe(true);
    expect(alive({ [DELETED]: stamp(2, 0, 'a') })).toBe(false);
    expect(alive({ entity: stamp(1, 0, 'a'), [DELETED]: stamp(2, 0, 'a') }, false)).toBe(true);
  });

  const good: Row = {
    id: 'choice:x',
    kind: 'choice',
    space: 'me',
    v: 1,
    f: { entity: 'KZ' },
    h: { entity: stamp(1, 0, 'a') },
    p: {},
    u: stamp(1, 0, 'a'),
  };

  it('is read with kinds, versions and fields that nobody knows yet', () => {
    const future = {
      ...good,
      kind: 'newThing',
      v: 7,
      f: { entity: 'KZ', more: [1] },
      h: { ...good.h, more: good.u },
    };
    expect(readRow(future)).toEqual(future);
    expect(readRow({ ...good, space: 'team:desk', surplus: 1 })).toEqual({ ...good, space: 'team:desk' });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'row'],
    ['no id', { ...good, id: '' }],
    ['an unknown space', { ...good, space: 'everyone' }],
    ['a field without stamp', { ...good, f: { entity: 'KZ', more: 1 } }],
    ['a stamp without field', { ...good, h: { ...good.h, more: good.u } }],
    ['no fields', { ...good, f: {}, h: {} }],
    ['a stamp that is none', { ...good, h: { entity: '1' } }],
    ['a highest stamp that is not the highest', { ...good, u: stamp(2, 0, 'a') }],
    ['a value that is no JSON', { ...good, f: { entity: () => 1 } }],
    ['a number that is none', { ...good, f: { entity: Number.NaN } }],
    ['a lone surrogate', { ...good, f: { entity: '\uD800' } }],
    ['a value too deep', { ...good, f: { entity: JSON.parse('['.repeat(30) + ']'.repeat(30)) as Json } }],
    ['a value too long', { ...good, f: { entity: 'x'.repeat(1_000_001) } }],
    ['a prototype for a value’s key', { ...good, f: { entity: JSON.parse('{"__proto__":1}') as Json } }],
    [
      'a prototype for a field',
      JSON.parse(JSON.stringify(good).replaceAll('"entity"', '"__proto__"')) as unknown,
    ],
  ])('is not read from %s', (_, value) => {
    expect(readRow(value)).toBeNull();
  });
});
