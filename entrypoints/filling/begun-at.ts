import browser from 'webextension-polyfill';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import type { NoteFields } from '../../utils/reading/note-draft.ts';
import { notedPageOf } from '../../utils/reading/noted-page.ts';
import type { Place } from '../../utils/reading/session-record.ts';
import { localDay } from '../../utils/wording/dates.ts';
import { selectedIn } from './adding.ts';
import { quoteIn } from './noted-passage.ts';

/**
 * The page that a card stands over, and the name there. Nothing of a page that nobody may read, nor of one in a private
 * window: a note about a name is no reason to keep where it was read.
 */
export async function begunAt({ tab, frame }: Place, request: CardRequest): Promise<Partial<NoteFields>> {
  const { incognito } = await browser.tabs.get(tab);
  if (incognito) return {};
  const words = await selectedIn({ id: tab }, frame);
  const page = words && notedPageOf(words, localDay(Date.now()));
  // Where its block stands in the whole text of the page is not known here.
  const quote = page && quoteIn({ ...request.around, entities: [] });
  const { articleDate: published } = request;
  return {
    ...(page && { page: { ...(published !== undefined && { published }), ...page } }),
    ...(quote && { quote }),
  };
}
