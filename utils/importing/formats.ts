/** Files that are read into entities. */
export const IMPORT_FORMATS = [
  'csv',
  'tsv',
  'json',
  'ndjson',
  'wikidata',
  'geonames-cities',
  'geonames-names',
  'names',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What stands between the cells of a table. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a file looks like: also our own packs and backups, which have readers of their own; or nothing known. */
export interface Sniffed {
  readonly format: ImportFormat | 'pack' | 'backup' | 'unknown';
  /** False where the reader should be asked. */
  readonly confident: boolean;
  /** For `csv`. */
  readonly delimiter?: Delimiter;
}

/** Caps in UTF-16 code units (trust.md, rules for input). */
export const MAX_CELL = 65_536;
export const MAX_ROW = 1_000_000;
export const MAX_WIKIDATA_ENTITY = 16_000_000;
/** Deepest nesting of a JSON value. */
export const MAX_DEPTH = 20;
