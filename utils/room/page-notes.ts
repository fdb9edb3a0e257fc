import type { PageNote } from '../../components/notes/page-notes.tsx';
import type { Note } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import { askTab } from '../messages/ask.ts';
import { aboutHere } from '../messages/page-calls.ts';
import { cleanAddress } from '../reading/met.ts';
import { localDay } from '../wording/dates.ts';
import { openNoteWindow } from './note-window.ts';
import { notes } from './notes.ts';
import { changes } from './stores.ts';

/**
 * Shows the notes of the page at an address, the latest first, now and after each change, until the signal aborts.
 * @param failed the base could not be read
 */
export function followPageNotes(
  address: string,
  show: (found: readonly PageNote[]) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const clean = cleanAddress(address);
  const key = clean === undefined ? undefined : pageKeyOf(clean);
  if (key === undefined) return;
  let asked = 0;
  const look = (): void => {
    asked += 1;
    const mine = asked;
    notes.ofPage(key).then((found) => {
      if (mine !== asked || signal.aborted) return;
      show(found.toSorted((one, other) => other.changed - one.changed).map(pageNoteOf));
    }, failed);
  };
  changes.listen((what) => {
    if (what === 'own') look();
  }, signal);
  look();
}

/** Opens the window in which a note about a tab's page is written, with what the page says of itself. */
export async function noteOnPage(tab: number, address: string, title: string): Promise<void> {
  const about = await askTab(tab, 0, aboutHere, {});
  const told = about.ok ? about.value : undefined;
  const clean = cleanAddress(told?.address ?? address);
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
