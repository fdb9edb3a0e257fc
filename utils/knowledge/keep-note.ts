import { readLinks } from './links.ts';
import { isBinned } from './own-edits.ts';
import type { OwnRows } from './own-rows.ts';
import type { Row } from './row.ts';

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
  own: Pick<OwnRows, 'get' | 'keyed' | 'put'>,
  entity: string,
  id: string,
  text: string,
): Promise<void> {
  const row = KIND + id;
  const before = await own.get(row);
  if (before && !(await isAbout(own, before, entity)))
    throw new TypeError('this is a note about another entity');
  const kept = text.toWellFormed().trim();
  if (kept === '') throw new TypeError('an empty note says nothing');
  await own.put('me', 'note', row, {
    ...(!before && { entity }),
    text: kept,
    // What is written again is wanted again.
    ...(before && isBinned(before) && { binned: null }),
  });
}

/** A note of one that goes is shown with the one that stays. */
async function isAbout(own: Pick<OwnRows, 'keyed'>, note: Row, entity: string): Promise<boolean> {
  const about = note.f['entity'];
  return about === entity || (await readLinks(own)).around([entity]).some((id) => id === about);
}
