import type { PageNote } from '../../components/notes/page-notes.tsx';
import type { Note } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import { askTab } from '../messages/ask.ts';
import { aboutHere, type PageAbout } from '../messages/page-calls.ts';
import { cleanAddress, ownAddress } from '../reading/met.ts';
import { localDay } from '../wording/dates.ts';
import { openNoteWindow } from './note-window.ts';
import { notes } from './notes.ts';
import type { PageHere } from './use-page-notes.ts';
import { changes } from './stores.ts';

/**
 * Shows the notes of a page, the latest first, now and after each change, until the signal aborts: those of its
 * address, and once it is read those of what it calls its own address.
 * @param failed the base could not be read
 */
export function followPageNotes(
  { tab, address = '', isRead }: Pick<PageHere, 'tab' | 'address' | 'isRead'>,
  show: (found: readonly PageNote[]) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const keys = new Set<string>();
  let asked = 0;
  const look = (): void => {
    asked += 1;
    const mine = asked;
    Promise.all([...keys].map((key) => notes.ofPage(key))).then((each) => {
      if (mine !== asked || signal.aborted) return;
      const found = [...new Map(each.flat().map((note) => [note.id, note])).values()];
      show(found.toSorted((one, other) => other.changed - one.changed).map(pageNoteOf));
    }, failed);
  };
  const know = (clean: string | undefined): void => {
    const key = clean === undefined ? undefined : pageKeyOf(clean);
    if (key === undefined || keys.has(key) || signal.aborted) return;
    keys.add(key);
    look();
  };
  changes.listen((what) => {
    if (what === 'own') look();
  }, signal);
  know(cleanAddress(address));
  if (!isRead) return;
  // What is known by the address alone does not wait for the page.
  void aboutPage(tab).then((about) => know(ownAddress({ address, canonical: about?.canonical ?? '' })));
}

/** Opens the window in which a note about a tab's page is written, with what the page says of itself. */
export async function noteOnPage(tab: number, address: string, title: string): Promise<void> {
  const told = await aboutPage(tab);
  const clean = ownAddress({ address: told?.address ?? address, canonical: told?.canonical ?? '' });
  if (clean === undefined) return openNoteWindow();
  const { outlet, published, lang } = told ?? {};
  return openNoteWindow({
    page: {
      address: clean,
      title: told?.title || title,
      ...(outlet !== undefined && { outlet }),
      ...(published !== undefined && { published }),
      ...(lang !== undefined && { lang }),
      read: localDay(Date.now()),
    },
  });
}

/** What a tab's page says of itself; undefined where it is not read. */
async function aboutPage(tab: number): Promise<PageAbout | undefined> {
  const reply = await askTab(tab, 0, aboutHere, {});
  return reply.ok ? reply.value : undefined;
}

function pageNoteOf({ id, text, about, quote, page, place, changed }: Note): PageNote {
  return {
    id,
    text,
    changed,
    ...(about && { about }),
    ...(quote && { quote: { text: quote.exact, lang: page?.lang ?? '' } }),
    ...(place && { state: place.state }),
  };
}
