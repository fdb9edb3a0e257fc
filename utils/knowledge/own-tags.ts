import { isOwnEntityId, overlayId } from '../facts/own.ts';
import { readLinks } from './links.ts';
import { TAG } from './own-edits.ts';
import { cleanLine } from './own-fields.ts';
import type { OwnRows } from './own-rows.ts';
import { changesOf } from './own-shapes.ts';
import type { RowChange } from './row-change.ts';
import { isAlive } from './row.ts';

/**
 * Writes that file entities under a tag: the reader's own in their row, others in what is laid over them; those that
 * were deleted meanwhile are left out. Rejects with TypeError for what is no tag.
 */
export async function tagChanges(
  own: Pick<OwnRows, 'rows'>,
  entities: readonly string[],
  tag: string,
): Promise<RowChange[]> {
  const ownIds = entities.filter(isOwnEntityId);
  const alive = new Set((await own.rows(ownIds)).filter(isAlive).map(({ id }) => id));
  const field = TAG + cleanLine(tag).normalize('NFC');
  return entities
    .filter((id) => alive.has(id) || !isOwnEntityId(id))
    .map((entity) => {
      const [kind, id] = alive.has(entity)
        ? (['entity', entity] as const)
        : (['overlay', overlayId(entity)] as const);
      return { kind, id, patch: changesOf(kind, { [field]: true }, false) };
    });
}

/** Writes that take a tag from entities, and from those in whose place they stay: the tags of all are shown. */
export async function untagChanges(
  own: Pick<OwnRows, 'about' | 'keyed'>,
  entities: readonly string[],
  tag: string,
): Promise<RowChange[]> {
  const links = await readLinks(own);
  const field = TAG + tag;
  const rows = await own.about([...entities, ...entities.flatMap((id) => links.goneInto(id))]);
  return rows
    .filter(({ kind, f }) => (kind === 'entity' || kind === 'overlay') && f[field] === true)
    .map(({ id, kind }) => ({ kind, id, patch: { [field]: null } }));
}
