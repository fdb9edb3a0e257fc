import { openBaseChanges } from '../../utils/knowledge/changes.ts';
import { noteRowOf } from '../../utils/knowledge/note-id.ts';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import { writeChanges } from '../../utils/knowledge/write-note.ts';

/** Keeps a note about an entity, under the id that the card gave it, and tells the base's open pages. */
export async function noteFromCard(own: OwnRows, entity: string, id: string, text: string): Promise<void> {
  const note = { entity, text };
  await own.putAll(await writeChanges(own, [{ id: noteRowOf(id), note }], Date.now()));
  openBaseChanges().post('own');
}
