import { openNoteSearch, type FoundNotes, type SearchedNote } from '../notes/note-search.ts';

/** What a page asks of its worker, each answered once and in order. */
export type SearchOrder =
  | { readonly does: 'take'; readonly notes: readonly SearchedNote[]; readonly drop: readonly string[] }
  | { readonly does: 'find'; readonly query: string; readonly nth: number };

export type SearchNews =
  | { readonly told: 'taken' }
  | { readonly told: 'found'; readonly nth: number; readonly found: FoundNotes };

const search = openNoteSearch();

addEventListener('message', ({ data }: MessageEvent<SearchOrder>) => {
  if (data.does === 'find') {
    const { nth, query } = data;
    return tell({ told: 'found', nth, found: search.find(query) });
  }
  search.drop(data.drop);
  search.put(data.notes);
  return tell({ told: 'taken' });
});

function tell(news: SearchNews): void {
  postMessage(news);
}
