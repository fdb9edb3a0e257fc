import type { Quote } from '../facts/note.ts';

/** The address of a page with a text fragment, by which a browser opens it at the words quoted. */
export function fragmentLink(address: string, quote: Quote): string {
  const [page = ''] = address.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(quote.exact)}`;
}
