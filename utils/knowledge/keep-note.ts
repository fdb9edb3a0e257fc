import type { OwnRows } from './own-rows.ts';

/** A row's id begins with its kind: so the id of a note can be no row of another. */
const KIND = 'note:';

/** The id by which a note's writer knows it, of its row's. */
export function noteIdOf(row: string): string {
  return row.slice(KIND.length);
}

/**
 * Keeps a note about an entity under an id that its writer chose, so that it may be sent again: of the same id it
 * replaces the text before. Rejects with TypeError for an empty text, and where the id is another entity's note; with
 * StoreError where the store fails.
 * @param id a UUID
 */
export async function keepNote(
  own: Pick<OwnRows, 'get' | 'put'>,
  entity: string,
  id: string,
  text: string,
): Promise<void> {
  const row = KIND + id;
  const before = await own.get(row);
  if (before && before.f['entity'] !== entity) throw new TypeError('this is a note about another entity');
  const kept = text.toWellFormed().trim();
  if (kept === '') throw new TypeError('an empty note says nothing');
  await own.put('me', 'note', row, { entity, text: kept });
}
