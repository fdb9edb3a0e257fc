import type { OwnRows } from './own-rows.ts';

/**
 * Keeps a note about an entity under an id that its writer chose, so that it may be sent again: of the same id it
 * replaces the text before. Rejects with TypeError for an empty text, and where the id is another entity's note; with
 * StoreError where the store fails.
 * @param id a UUID: the row's own begins with its kind, so that it can be no row of another
 */
export async function keepNote(
  own: Pick<OwnRows, 'get' | 'put'>,
  entity: string,
  id: string,
  text: string,
): Promise<void> {
  const row = `note:${id}`;
  const before = await own.get(row);
  if (before && before.f['entity'] !== entity) throw new TypeError('this is a note about another entity');
  const kept = text.toWellFormed().trim();
  if (kept === '') throw new TypeError('an empty note says nothing');
  await own.put('me', 'note', row, { entity, text: kept });
}
