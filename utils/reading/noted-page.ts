import type { NotedPage } from '../facts/note.ts';
import type { PartialDate } from '../facts/statement.ts';
import { metIn, type PageWords } from './met.ts';

/**
 * A page as a note keeps it: its canonical address without what follows readers around, and what it says of itself.
 * Undefined for what has no address on the web.
 * @param read the reader's day, ISO
 */
export function notedPageOf(words: PageWords, read: PartialDate): NotedPage | undefined {
  const { url, title = '', publisher, published, lang } = metIn(words);
  if (url === undefined) return undefined;
  return {
    address: url,
    title,
    ...(publisher !== undefined && { outlet: publisher }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
    read,
  };
}
