import type { Quote } from '../../utils/facts/note.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import { asShown, quoteOf } from '../../utils/notes/quote.ts';
import type { NoteFields } from '../../utils/reading/note-draft.ts';
import { notedPageOf } from '../../utils/reading/noted-page.ts';
import type { Place } from '../../utils/reading/session-record.ts';
import { localDay } from '../../utils/wording/dates.ts';
import { selectedIn } from './adding.ts';

/** The page that a card stands over, and the name there; of a page that nobody may read nothing. */
export async function begunAt({ tab, frame }: Place, request: CardRequest): Promise<Partial<NoteFields>> {
  const words = await selectedIn({ id: tab }, frame);
  const page = words && notedPageOf(words, localDay(Date.now()));
  const quote = page && quoteOfName(request.around);
  const { articleDate: published } = request;
  return {
    ...(page && { page: { ...(published !== undefined && { published }), ...page } }),
    ...(quote && { quote }),
  };
}

/** Where it stands in the whole text of the page is not known here. */
function quoteOfName({ text, start, end }: CardRequest['around']): Quote | undefined {
  if (asShown(text.slice(start, end)).trim() === '') return undefined;
  const { exact, prefix, suffix } = quoteOf(text, start, end);
  return { exact, prefix, suffix };
}
