import type { Runtime } from 'webextension-polyfill';
import { LONGEST_PAGE } from '../../utils/facts/note-limits.ts';
import { openBaseChanges } from '../../utils/knowledge/changes.ts';
import { openOwnEntities } from '../../utils/knowledge/own-entities.ts';
import type { NoteToPlace } from '../../utils/knowledge/write-note.ts';
import type { NoteSpans, PageTexts } from '../../utils/messages/note-shapes.ts';
import { anchorQuote, type Anchored } from '../../utils/notes/anchor.ts';
import { openPageText } from '../../utils/notes/page-text.ts';
import { placeOf } from '../../utils/reading/place.ts';
import { spansOf, startsOf } from './block-spans.ts';
import { takeJump } from './open-note.ts';
import { isOfPage, quotesOn, type NotingNeeds, type QuotedNote } from './page-notes.ts';

/** Between two quotes the background answers others, where looking for one took longer than this. */
const SLICE_MS = 10;

/**
 * Where quotes of the reader's notes stand in what was read of a page. What has become of each is kept with its note:
 * a quote has gone only once the whole page was read and has come to rest. Where that cannot be kept, the page is told
 * all the same.
 */
export async function anchorNotes(
  needs: NotingNeeds,
  asked: PageTexts,
  sender: Runtime.MessageSender,
): Promise<NoteSpans> {
  const notes = await quotesOn(needs, asked.canonical, sender);
  if (notes.length === 0) return { spans: [] };
  const { texts, cut, atRest } = asked;
  const whole = texts.join('\n');
  const isWhole = !cut && whole.length <= LONGEST_PAGE;
  const found = await anchorAll(whole.slice(0, LONGEST_PAGE), notes);
  const starts = startsOf(texts);
  const spans = found.flatMap(({ note: { id }, at }) => spansOf(at, texts, starts, id));
  const here = new Set(spans.map(({ note }) => note));
  const place = placeOf(sender);
  // Before the page is told: it may ask for a card of these.
  await needs.foundHere.add(place, here);
  const isAll = isWhole && atRest === true;
  await keepPlaces(
    needs,
    found.filter(({ note, at: { state } }) => state !== 'gone' || (isAll && isOfPage(note, sender))),
  ).catch((error: unknown) => needs.report('places of notes', error));
  const show = place.frame === 0 ? await takeJump(place.tab, here) : undefined;
  const unsure = found.some(({ at }) => at.state !== 'unchanged');
  return { spans, ...(unsure && { unsure }), ...(show !== undefined && { show }) };
}

interface Found {
  readonly note: QuotedNote;
  readonly at: Anchored;
}

async function anchorAll(text: string, notes: readonly QuotedNote[]): Promise<Found[]> {
  const page = openPageText(text);
  const found: Found[] = [];
  let begun = performance.now();
  for (const note of notes) {
    found.push({ note, at: anchorQuote(page, note.quote) });
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return found;
}

/** Only what is another than it was is written, so that a page that is read again and again writes nothing. */
async function keepPlaces({ own }: NotingNeeds, found: readonly Found[]): Promise<void> {
  const at = Date.now();
  const others = found.flatMap(({ note: { id, place }, at: { state, text } }): NoteToPlace[] => {
    if (place?.state === state && place.text === text) return [];
    return [{ id, place: { state, at, ...(text !== undefined && { text }) } }];
  });
  if (others.length > 0) await openOwnEntities(own).placeNotes(others);
  // The base's open pages; pages of the web need not be read for it.
  if (others.length > 0) openBaseChanges().post('own');
}
