import { entryOf } from '../facts/entry-of.ts';
import { overlayId } from '../facts/own.ts';
import { readLinks } from './links.ts';
import type { OwnRows } from './own-rows.ts';
import { changesOf } from './own-shapes.ts';
import type { RowChange } from './row-change.ts';
import { isAlive } from './row.ts';

/** Writes that say that entities are one which stays; none that would make it go itself. */
export async function mergeChanges(
  own: Pick<OwnRows, 'keyed'>,
  keep: string,
  gone: readonly string[],
): Promise<RowChange[]> {
  const links = await readLinks(own);
  const stays = links.stays(keep);
  // One that is told as another already: it is that one that goes.
  const ids = new Set(gone.map((id) => links.stays(id)).filter((id) => id !== stays && id !== keep));
  const patch = changesOf('overlay', { sameAs: keep }, false);
  return [...ids].map((id) => ({ kind: 'overlay', id: overlayId(id), patch }));
}

/** Writes after which an entity stands for itself again. */
export async function splitChanges(own: Pick<OwnRows, 'rows'>, gone: string): Promise<RowChange[]> {
  const rows = await own.rows([gone, overlayId(gone)]);
  return rows
    .filter((row) => isAlive(row) && typeof row.f['sameAs'] === 'string')
    .map(({ id, kind }) => ({ kind, id, patch: { sameAs: null } }));
}

/**
 * Writes that take back what is said in a field of entities, and of those that are said to be the same: a reader is
 * shown what is said of all of them as said of one.
 */
export async function takeBackChanges(
  own: Pick<OwnRows, 'about' | 'keyed'>,
  entities: readonly string[],
  field: string,
): Promise<RowChange[]> {
  const links = await readLinks(own);
  const rows = await own.about([...entities, ...links.around(entities)]);
  return rows
    .filter(
      ({ kind, f }) => (kind === 'entity' || kind === 'overlay') && (entryOf(f, field) ?? null) !== null,
    )
    .map(({ id, kind }) => ({ kind, id, patch: { [field]: null } }));
}

/** Writes that say of entities that no two of them are the same; two have the same row on every device. */
export function apartChanges(entities: readonly string[]): RowChange[] {
  const ids = [...new Set(entities)].sort();
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => ({ one, other })));
  return pairs.map((pair) => ({
    kind: 'not-same',
    id: `not-same:${pair.one} ${pair.other}`,
    patch: changesOf('not-same', pair, true),
  }));
}

/** All pairs that were told apart. */
export async function apartPairs(
  own: Pick<OwnRows, 'withIdPrefix'>,
): Promise<readonly (readonly [one: string, other: string])[]> {
  return (await own.withIdPrefix('not-same:')).flatMap(({ f: { one, other } }) =>
    typeof one === 'string' && typeof other === 'string' ? [[one, other] as const] : [],
  );
}
