import { openBaseChanges } from '../../utils/knowledge/changes.ts';
import { keepNote } from '../../utils/knowledge/keep-note.ts';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';

/** Keeps a note about an entity, under the id that the card gave it, and tells the base's open pages. */
export async function noteFromCard(own: OwnRows, entity: string, id: string, text: string): Promise<void> {
  await keepNote(own, entity, id, text);
  openBaseChanges().post('own');
}
