import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Delimiter, ImportFormat } from './formats.ts';
import type { TableMapping } from './reader-options.ts';

export interface TablePreview {
  readonly headers: readonly string[];
  /** Up to 20 rows, headers not among them; each as long as `headers`. */
  readonly rows: readonly (readonly string[])[];
  /** What the columns seem to be: the reader confirms or changes it. */
  readonly guessed: TableMapping;
  /** A number in it can be read in two ways: the reader must say which sign is the decimal mark. */
  readonly needsDecimalMark: boolean;
}

/**
 * The first rows of a table, or of flat JSON objects, with a guess of what the columns are. Nothing to ask where the
 * rows are entities of ours, or where the format has its columns fixed.
 */
export function previewTable(
  _head: string,
  _format: ImportFormat,
  _vocabulary: Vocabulary,
  _delimiter?: Delimiter,
): TablePreview | undefined {
  return undefined;
}
