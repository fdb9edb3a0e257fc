import fc from 'fast-check';
import type { BackupPack } from '../../../utils/backup/lines.ts';
import { readBackup, type BackupItem, type BackupVerdict } from '../../../utils/backup/read-backup.ts';
import { writeBackup, type BackupContent, type PackToKeep } from '../../../utils/backup/write-backup.ts';
import { readRow, type Json, type Row } from '../../../utils/knowledge/row.ts';

/** Bases, backups and what is made of them in tests. */

export async function* eachOf<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** A text in pieces of this many code units. */
export async function* inPieces(text: string, length = text.length): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

export async function textOf(content: BackupContent): Promise<string> {
  let text = '';
  for await (const piece of writeBackup(content)) text += piece;
  return text;
}

export async function itemsOf(pieces: AsyncIterable<string>): Promise<BackupItem[]> {
  const items: BackupItem[] = [];
  for await (const item of readBackup(pieces, readRow)) items.push(item);
  return items;
}

export function verdictIn(items: readonly BackupItem[]): BackupVerdict {
  const last = items.at(-1);
  if (last?.type !== 'verdict') throw new Error('no verdict');
  return last;
}

export interface Held {
  readonly rows: readonly Row[];
  readonly settings?: unknown;
  readonly packs?: readonly { readonly pack: BackupPack; readonly entities: readonly unknown[] }[];
}

export const MADE = Date.parse('2026-11-22T12:00:00Z');

export function contentOf({ rows, settings = {}, packs = [] }: Held): BackupContent {
  return {
    made: MADE,
    app: '0.1.0',
    rows: eachOf(rows),
    rowCount: rows.length,
    settings,
    packs: packs.map(({ pack, entities }): PackToKeep => ({ pack, entities: () => eachOf(entities) })),
  };
}

export function packOf(
  id: string,
  entities: readonly unknown[],
): { pack: BackupPack; entities: readonly unknown[] } {
  const index = { title: { en: `The pack ${id}` } };
  const origin = { type: 'import', name: 'towns.csv', format: 'csv' };
  const pack = {
    id,
    root: `root of ${id}`,
    origin,
    index,
    vocabulary: {},
    sources: {},
    entities: entities.length,
  };
  return { pack, entities };
}

/** What a backup's items hold, put together as they were. */
export function heldIn(items: readonly BackupItem[]): Held {
  const rows: Row[] = [];
  const packs: { pack: BackupPack; entities: unknown[] }[] = [];
  let settings: unknown;
  for (const item of items) {
    if (item.type === 'row') rows.push(item.row);
    if (item.type === 'settings') ({ settings } = item);
    if (item.type === 'pack') packs.push({ pack: item.pack, entities: [] });
    if (item.type === 'entity') packs.at(-1)?.entities.push(item.entity);
  }
  return { rows, settings, packs };
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const key = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));

const json: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 2 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
    text,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).json;

const stamp = fc
  .tuple(
    fc.integer({ min: 0, max: 36 ** 8 }),
    fc.integer({ min: 0, max: 36 ** 4 - 1 }),
    fc.constantFrom('a1', 'b2', 'c3'),
  )
  .map(
    ([ms, counter, actor]) =>
      `${ms.toString(36).padStart(9, '0')}.${counter.toString(36).padStart(4, '0')}.${actor}`,
  );

const anyField = fc.oneof(key, fc.constantFrom('text', 'entity', '$del'));

const rowFor = (kind: string, id: string, field = anyField): fc.Arbitrary<Row> =>
  fc
    .uniqueArray(fc.tuple(field, json, stamp), { minLength: 1, maxLength: 5, selector: ([name]) => name })
    .map((cells) => {
      const stamps = cells.map(([, , one]) => one).sort();
      return {
        id: `${kind}:${id}`,
        kind,
        space: 'me',
        v: 1,
        f: Object.fromEntries(cells.map(([name, value]) => [name, name === '$del' ? true : value])),
        h: Object.fromEntries(cells.map(([name, , one]) => [name, one])),
        p: {},
        u: stamps.at(-1)!,
      };
    });

const kinds = fc.constantFrom('note', 'fact', 'name', 'entity', 'overlay', 'pack', 'choice', 'later');

/** Rows as a base may hold them: of any kind, tombstones too, each id once. */
export const someRows = fc
  .uniqueArray(fc.tuple(kinds, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })), {
    maxLength: 8,
    selector: ([kind, id]) => `${kind}:${id}`,
  })
  .chain((ids) => fc.tuple(...ids.map(([kind, id]) => rowFor(kind, id))));

/** Rows of which two bases have many in common, each with states of its own. */
export const fewRows = fc.subarray(['note:a', 'note:b', 'fact:a', 'overlay:KZ-39']).chain((ids) =>
  fc.tuple(
    ...ids.map((id) => {
      const [kind = '', rest = ''] = id.split(':');
      return rowFor(kind, rest, fc.constantFrom('text', 'entity', '$del'));
    }),
  ),
);

export const someBase: fc.Arbitrary<Held> = fc.record({
  rows: someRows,
  settings: fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true }),
  packs: fc
    .uniqueArray(
      fc.tuple(
        text.filter((id) => id !== ''),
        fc.array(json, { maxLength: 4 }),
      ),
      { maxLength: 2, selector: ([id]) => id },
    )
    .map((packs) => packs.map(([id, entities]) => packOf(id, entities))),
});
