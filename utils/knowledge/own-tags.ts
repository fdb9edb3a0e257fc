import { isOwnEntityId, overlayId } from '../facts/own.ts';
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
