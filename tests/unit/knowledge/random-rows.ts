import fc from 'fast-check';
import type { Json, Row } from '../../../utils/knowledge/row.ts';

/** Some time before the device's clock of the tests, so that every stamp may be learned. */
const BASE_MS = Date.parse('2026-11-01T00:00:00Z');

export const stampAt = (ms: number, counter = 0, actor = 'a'): string =>
  `${(BASE_MS + ms).toString(36).padStart(9, '0')}.${counter.toString(36).padStart(4, '0')}.${actor}`;

// Few different stamps, values, fields and ids, so that clashes are the rule.
const stamps = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom('a', 'b'))
  .map(([ms, counter, actor]) => stampAt(ms, counter, actor));
const values = fc.constantFrom<Json>(true, 'x', 'Қостанай', 3, null, { a: 1, b: [1] }, { b: [1], a: 2 });
const cells = fc.dictionary(
  fc.constantFrom('entity', 'text', '$del', 'description:kk', 'hide-name:en Oš', 'toString'),
  fc.record({ value: values, stamp: stamps }),
  { minKeys: 1, maxKeys: 4, noNullPrototype: true },
);
/** Kinds of today, and one of a version to come. */
const kinds = fc.constantFrom('entity', 'name', 'fact', 'note', 'overlay', 'choice', 'pack', 'recipe');

const randomRow: fc.Arbitrary<Row> = fc
  .tuple(kinds, fc.integer({ min: 1, max: 3 }), cells, fc.integer({ min: 1, max: 2 }))
  .map(([kind, id, fields, v]) => {
    const entries = Object.entries(fields);
    const h = Object.fromEntries(entries.map(([field, { stamp }]) => [field, stamp]));
    return {
      id: `${kind}:${id}`,
      kind,
      space: 'me',
      v,
      f: Object.fromEntries(entries.map(([field, { value }]) => [field, value])),
      h,
      p: {},
      u: Object.values(h).toSorted().at(-1)!,
    };
  });

/** Rows of a small base; an id may come several times, as it does where files are put together. */
export const randomRows = fc.array(randomRow, { maxLength: 8 });
