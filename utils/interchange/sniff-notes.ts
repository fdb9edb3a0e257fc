import { CSV_EXACT_ID } from './csv-exact-columns.ts';
import type { ReadFormat } from './read-notes.ts';

/** What a file is: one that holds notes, or another of ours that is read elsewhere; or nothing known. */
export type SniffedNotes = ReadFormat | 'backup' | 'pack' | 'unknown';

/**
 * What a file holds, by its beginning, and by its name where that says nothing.
 * @param head the first 64 KB or so of its text
 */
export function sniffNotes(name: string, head: string): SniffedNotes {
  const text = head.replace(/^\uFEFF/u, '').trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return sniffJson(text);
  const [first = ''] = text.split('\n', 1);
  if (first.includes(CSV_EXACT_ID)) return 'csv-exact';
  return /^---\s*$/u.test(first) || /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'unknown';
}

function sniffJson(text: string): SniffedNotes {
  if (/^\{\s*"sidelight"\s*:\s*"backup"/u.test(text)) return 'backup';
  if (/^\{\s*"format"\s*:\s*1\s*,/u.test(text)) return 'pack';
  if (/^\{\s*"format"\s*:\s*"sidelight-notes"/u.test(text)) return 'json';
  if (/"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"|"type"\s*:\s*"Annotation(?:Page|Collection)?"/u.test(text))
    return 'web-annotation';
  if (/"export_userid"|^\{[^[]*"(?:annotations|rows)"\s*:\s*\[/u.test(text)) return 'hypothesis';
  return /"format"\s*:\s*"sidelight-notes"/u.test(text) ? 'json' : 'unknown';
}
