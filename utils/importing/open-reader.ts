import type { ImportFormat } from './formats.ts';
import type { ImportReader, ImportTables } from './import-item.ts';
import type { ReaderOptions } from './reader-options.ts';

/** The reader of a format. */
export function openReader(_format: ImportFormat, options: ReaderOptions): ImportReader {
  const tables = (): ImportTables => ({ vocabulary: options.vocabulary, sources: {} });
  return { push: () => [], end: () => [], tables };
}
