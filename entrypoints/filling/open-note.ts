import browser, { type Tabs } from 'webextension-polyfill';
import type { Note } from '../../utils/facts/note.ts';
import { openNotes } from '../../utils/knowledge/own-notes.ts';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import { fragmentLink } from '../../utils/notes/fragment.ts';
import { keyOf } from './page-notes.ts';

/** Which tab was opened for which note, in `storage.session`: the page scrolls to it once it has found its quote. */
const JUMP = 'note-jump';
/** A page that takes longer to come is no longer waited for; milliseconds. */
const GOOD_FOR_MS = 60_000;

/**
 * Opens the page of a note at its passage: in the tab that shows it, else in a new one. A page that we may not read is
 * led to its passage by the browser alone.
 * @param show has the page in a tab scroll to a note's quote; false where it is not marked there
 * @returns false for a note that is not there, or of no page
 */
export async function openNote(
  own: OwnRows,
  id: string,
  show: (tab: number) => Promise<boolean>,
): Promise<boolean> {
  const note = await openNotes(own).get(id);
  if (!note?.page) return false;
  const { address } = note.page;
  const url = linkOf(note, address);
  const key = keyOf(address);
  const tabs = await browser.tabs.query({});
  // Of the others no address is told.
  const open = tabs.find((tab) => !tab.incognito && tab.url !== undefined && keyOf(tab.url) === key);
  if (open?.id === undefined) {
    const { id: tab } = await browser.tabs.create({ url });
    if (note.quote) await browser.storage.session.set({ [JUMP]: { tab, note: id, at: Date.now() } });
    return true;
  }
  await bringUp(open);
  if (note.quote && !(await show(open.id))) await browser.tabs.update(open.id, { url });
  return true;
}

/** The note that this tab was opened for, if its quote was found there: told once. */
export async function takeJump(tab: number, found: ReadonlySet<string>): Promise<string | undefined> {
  const { [JUMP]: jump } = await browser.storage.session.get(JUMP);
  if (!isJump(jump) || jump.tab !== tab || Date.now() - jump.at > GOOD_FOR_MS) return undefined;
  if (!found.has(jump.note)) return undefined;
  await browser.storage.session.remove(JUMP);
  return jump.note;
}

function linkOf({ quote, place }: Note, address: string): string {
  if (!quote) return address;
  // The words that stand there now, where they are other ones.
  return fragmentLink(address, place?.text === undefined ? quote : { ...quote, exact: place.text });
}

async function bringUp({ id, windowId }: Tabs.Tab): Promise<void> {
  await browser.tabs.update(id, { active: true });
  const { windows } = browser as Partial<typeof browser>;
  if (windows && windowId !== undefined) await windows.update(windowId, { focused: true });
}

interface Jump {
  readonly tab: number;
  readonly note: string;
  readonly at: number;
}

/** Our own, as `openNote` wrote it. */
function isJump(stored: unknown): stored is Jump {
  return typeof stored === 'object' && stored !== null && 'tab' in stored;
}
