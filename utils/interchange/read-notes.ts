import type { NotesItem, NotesReader } from './notes-item.ts';
import { CsvExactReader } from './read-csv-exact.ts';
import { HypothesisReader } from './read-hypothesis.ts';
import { JsonNotesReader } from './read-json.ts';
import { MarkdownReader } from './read-markdown.ts';
import { WebAnnotationReader } from './read-web-annotation.ts';

/** Formats from which notes are read back. */
export const READ_FORMATS = ['json', 'web-annotation', 'hypothesis', 'csv-exact', 'markdown'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/**
 * The notes of a file, and what of it is none, in the order of the file. Never throws for what a file can be; only
 * `pieces` may.
 * @param pieces its text, cut anywhere
 * @param now milliseconds since 1970: of notes that say no moment
 */
export async function* readNotes(
  format: ReadFormat,
  pieces: AsyncIterable<string>,
  now: number,
): AsyncGenerator<NotesItem, void, undefined> {
  const reader = openReader(format, now);
  for await (const piece of pieces) yield* reader.push(piece);
  yield* reader.end();
}

function openReader(format: ReadFormat, now: number): NotesReader {
  switch (format) {
    case 'json':
      return new JsonNotesReader();
    case 'web-annotation':
      return new WebAnnotationReader(now);
    case 'hypothesis':
      return new HypothesisReader(now);
    case 'csv-exact':
      return new CsvExactReader();
    case 'markdown':
      return new MarkdownReader();
  }
}
