import browser from 'webextension-polyfill';
import { noteDraftOf, type NoteFields } from '../reading/note-draft.ts';
import { openBeside } from '../sites/open-beside.ts';

/** Opens the window in which a note is written; what it is to be about goes there by storage, never by an address. */
export async function openNoteWindow(about: Partial<NoteFields> = {}): Promise<void> {
  const draft = noteDraftOf({ text: '', tags: [], facts: [], ...about }, crypto.randomUUID(), Date.now());
  await browser.storage.local.set(draft.stored);
  await openBeside('note', draft.id);
}
