import type { Runtime } from 'webextension-polyfill';
import type { Note, Quote } from '../../utils/facts/note.ts';
import { pageKeyOf } from '../../utils/facts/page-key.ts';
import { openNotes } from '../../utils/knowledge/own-notes.ts';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import type { FoundHere } from '../../utils/reading/found-here.ts';
import { cleanAddress, ownAddress } from '../../utils/reading/met.ts';
import { placeOf } from '../../utils/reading/place.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { injectLater } from '../../utils/sites/registration.ts';

/** What the background has open. */
export interface NotingNeeds {
  readonly own: OwnRows;
  readonly foundHere: FoundHere;
  readonly settings: () => Promise<Settings>;
  readonly report: (where: string, error: unknown) => void;
}

export type QuotedNote = Note & { readonly quote: Quote };

/** Has the script come that marks quotes, into a frame of whose page there are notes; false where there are none. */
export async function bringNoting(
  needs: NotingNeeds,
  canonical: string,
  sender: Runtime.MessageSender,
): Promise<boolean> {
  if ((await quotesOn(needs, canonical, sender)).length === 0) return false;
  const { tab, frame } = placeOf(sender);
  await injectLater('noting.js', tab, frame);
  return true;
}

/**
 * Notes with quotes of the page in a frame, by its address and by what it calls its own where that is of the same
 * site. A page may ask about itself alone. None in private windows, of which nothing is kept, and in frames that show
 * another page than their tab.
 */
export async function quotesOn(
  { own, settings }: Pick<NotingNeeds, 'own' | 'settings'>,
  canonical: string,
  { url = '', frameId, tab }: Runtime.MessageSender,
): Promise<QuotedNote[]> {
  const key = keyOf(url);
  if (key === undefined || tab?.incognito !== false) return [];
  if (frameId !== 0 && key !== keyOf(tab.url ?? '')) return [];
  if (!(await settings()).noteMarks) return [];
  const said = ownAddress({ address: url, canonical });
  const keys = new Set([key, (said !== undefined && pageKeyOf(said)) || key]);
  const notes = openNotes(own);
  const found = new Map<string, QuotedNote>();
  for (const each of keys)
    for (const note of await notes.ofPage(each)) if (hasQuote(note)) found.set(note.id, note);
  return [...found.values()];
}

/**
 * Whether a note is of the page in a frame beyond doubt: by the frame's own address, or by its title. What a page calls
 * its own address may be that of another article: sites name one for many, and leave one behind as the route changes.
 */
export function isOfPage({ page }: Note, { url = '', tab }: Runtime.MessageSender): boolean {
  if (!page) return false;
  return pageKeyOf(page.address) === keyOf(url) || (page.title !== '' && !!tab?.title?.includes(page.title));
}

/** By what notes of an address are found. */
export function keyOf(address: string): string | undefined {
  const clean = cleanAddress(address);
  return clean === undefined ? undefined : pageKeyOf(clean);
}

function hasQuote(note: Note): note is QuotedNote {
  return note.quote !== undefined;
}
