import browser from 'webextension-polyfill';
import { noteDraftOf, type NoteFields } from '../reading/note-draft.ts';

/** CSS pixels of the window in which a note is written. */
const WINDOW = { width: 460, height: 640 };

/** Opens the window in which a note is written; what it is to be about goes there by storage, never by an address. */
export async function openNoteWindow(about: Partial<NoteFields> = {}): Promise<void> {
  const draft = noteDraftOf({ text: '', tags: [], facts: [], ...about }, crypto.randomUUID(), Date.now());
  await browser.storage.local.set(draft.stored);
  const url = browser.runtime.getURL(`/note.html#${draft.id}`);
  const { windows } = browser as Partial<typeof browser>;
  if (windows) await windows.create({ type: 'popup', url, ...WINDOW });
  else await browser.tabs.create({ url });
}
