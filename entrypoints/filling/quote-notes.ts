import { openNotes } from '../../utils/knowledge/own-notes.ts';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import type { QuoteNote } from '../../utils/messages/card-port.ts';
import { diffOf } from '../../utils/notes/compare.ts';

/** Notes as the card over their quote shows them, the earliest first; without those that are no more. */
export async function quoteNotes(own: OwnRows, ids: readonly string[]): Promise<QuoteNote[]> {
  const notes = openNotes(own);
  const found = await Promise.all(ids.map((id) => notes.get(id)));
  return found
    .flatMap((note) => note ?? [])
    .sort((a, b) => a.made - b.made)
    .map(({ id, text, tags, made, quote, place }) => ({
      ...{ id, text, tags, made },
      state: place?.state ?? 'unchanged',
      ...(quote && place?.text !== undefined && { diff: diffOf(quote.exact, place.text) }),
    }));
}
