import type { ReaderOptions } from './reader-options.ts';
import type { TableCollector } from './table-collector.ts';
import type { VocabularyWords } from './vocabulary-words.ts';

/** What reading a row needs beside the row: all of one file. */
export interface RowContext {
  readonly options: ReaderOptions;
  readonly words: VocabularyWords;
  readonly tables: TableCollector;
}
