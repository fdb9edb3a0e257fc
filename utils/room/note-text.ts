import type { FieldsEdit, Outcome } from '../../components/base/view.ts';
import type { Note } from '../facts/note.ts';
import { Clash } from '../knowledge/row-change.ts';
import { report } from '../report/report.ts';
import type { NoteDeeds } from './note-deeds.ts';

/** Another window may write between the reading and the writing; more than once it hardly does. */
const TRIES = 3;

/**
 * Stores a note's text where it still says what stood there when the writing began, and tells what another window
 * wrote where it does not. A store that fails is reported and told; it never rejects.
 */
export async function saveNoteText(
  notes: NotesAsked,
  deeds: Pick<NoteDeeds, 'edit'>,
  id: string,
  edit: FieldsEdit,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await saveOnce(notes, deeds, id, edit);
    } catch (error) {
      if (error instanceof Clash && tries < TRIES) continue;
      report('note', error);
      return { kind: 'failed' };
    }
  }
}

interface NotesAsked {
  get(id: string): Promise<Note | undefined>;
}

async function saveOnce(
  notes: NotesAsked,
  deeds: Pick<NoteDeeds, 'edit'>,
  id: string,
  { change, began }: FieldsEdit,
): Promise<Outcome> {
  const now = await notes.get(id);
  if (!now) return { kind: 'failed' };
  const text = change['text'] ?? now.text;
  if (now.text !== text && now.text !== began['text']) return { kind: 'clash', theirs: { text: now.text } };
  if (now.text !== text) await deeds.edit(now, { text });
  return { kind: 'saved', stored: { text } };
}
