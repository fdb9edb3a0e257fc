import { noteRowOf } from '../knowledge/note-id.ts';
import { Clash } from '../knowledge/row-change.ts';
import { tagEdit } from '../knowledge/write-note.ts';
import type { NoteDeeds } from './note-deeds.ts';
import type { OpenedNote } from './note-open.ts';

/** What came of a save: `theirs` is what another window stored as the text since it was opened here. */
export type NoteSaved = { readonly is: 'saved' } | { readonly is: 'clash'; readonly theirs: string };

/**
 * Stores what is written: a new note under its draft's id, so that no try makes two of it, of one that is there its text
 * and tags. Rejects where the store fails.
 */
export async function saveNote(
  { draft, note }: Pick<OpenedNote, 'draft' | 'note'>,
  deeds: Pick<NoteDeeds, 'add' | 'edit'>,
): Promise<NoteSaved> {
  const { fields, began } = draft;
  if (!note) {
    await deeds.add(fields, noteRowOf(draft.id));
    return { is: 'saved' };
  }
  const text = fields.text.trim();
  try {
    await deeds.edit(
      { ...note, text: began.text },
      { ...(text !== began.text && { text }), tags: tagEdit(began.tags, fields.tags) },
    );
  } catch (error) {
    if (error instanceof Clash && typeof error.theirs === 'string')
      return { is: 'clash', theirs: error.theirs };
    throw error;
  }
  return { is: 'saved' };
}
