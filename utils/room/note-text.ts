import type { FieldsEdit, Outcome } from '../../components/base/view.ts';
import type { Note } from '../facts/note.ts';
import { Clash } from '../knowledge/row-change.ts';
import type { NoteDeeds } from './note-deeds.ts';

/** Another window may write between the reading and the writing; more than once it hardly does. */
const TRIES = 3;

/**
 * Stores a note's text where it still says what stood there when the writing began, and tells what another window
 * wrote where it does not. Rejects with StoreError where the store fails.
 */
export async function saveNoteText(
  notes: { get(id: string): Promise<Note | undefined> },
  deeds: Pick<NoteDeeds, 'edit'>,
  id: string,
  { change, began }: FieldsEdit,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const now = await notes.get(id);
    if (!now) return { kind: 'failed' };
    const text = change['text'] ?? now.text;
    if (now.text !== text && now.text !== began['text']) return { kind: 'clash', theirs: { text: now.text } };
    try {
      if (now.text !== text) await deeds.edit(now, { text });
      return { kind: 'saved', stored: { text } };
    } catch (error) {
      if (!(error instanceof Clash) || tries === TRIES) throw error;
    }
  }
}
