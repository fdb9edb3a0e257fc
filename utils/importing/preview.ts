import type { Kind } from '../facts/entity.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { isEntityShaped } from './entity-value.ts';
import { MAX_ROW } from './formats.ts';
import type { Delimiter, ImportFormat } from './formats.ts';
import { guessColumns, guessKind, looksLikeHeader } from './guess-mapping.ts';
import { JsonSplitter } from './json-splitter.ts';
import { readNumber } from './read-number.ts';
import type { Column, TableMapping } from './reader-options.ts';
import { RowSplitter } from './row-splitter.ts';

export interface TablePreview {
  readonly headers: readonly string[];
  /** Up to 20 rows, headers not among them; each as long as `headers`. */
  readonly rows: readonly (readonly string[])[];
  /** What the columns seem to be: the reader confirms or changes it. */
  readonly guessed: TableMapping;
  /** What all rows seem to be, where no column says it. */
  readonly guessedKind: Kind | undefined;
  /** A number among these rows can be read in two ways: the reader says which sign is the decimal mark. */
  readonly needsDecimalMark: boolean;
}

export interface PreviewOptions {
  readonly vocabulary: Vocabulary;
  /** As `sniff` told it, or as the reader chose. */
  readonly delimiter?: Delimiter;
  /** What the reader said; guessed if absent. */
  readonly hasHeader?: boolean;
}

/**
 * The first rows of a table, or of flat JSON objects, with a guess of what the columns are. Nothing where the rows are
 * entities of ours, or where the format has its columns fixed: there is nothing to ask.
 * @param head the first 64 KB or so of the file's text
 */
export function previewTable(
  head: string,
  format: ImportFormat,
  options: PreviewOptions,
): TablePreview | undefined {
  switch (format) {
    case 'csv':
      return ofTable(head, options.delimiter ?? ',', options);
    case 'tsv':
      return ofTable(head, options.delimiter ?? '\t', options);
    case 'json':
    case 'ndjson':
      return ofObjects(head, options);
    case 'wikidata':
    case 'geonames-cities':
    case 'geonames-names':
    case 'names':
      return undefined;
  }
}

const SHOWN = 20;
const MOST_COLUMNS = 200;

function ofTable(
  head: string,
  delimiter: Delimiter,
  { vocabulary, hasHeader }: PreviewOptions,
): TablePreview {
  const splitter = new RowSplitter(delimiter);
  const whole = splitter.push(head);
  // A short file is all there, and its last row need not end in a line's end.
  const rows = (whole.length > SHOWN ? whole : [...whole, ...splitter.end()]).flatMap((row) =>
    row.type === 'cells' ? [row.cells] : [],
  );
  const [first = []] = rows;
  const isHeader = hasHeader ?? looksLikeHeader(first, vocabulary);
  const shown = rows.slice(isHeader ? 1 : 0, SHOWN + (isHeader ? 1 : 0));
  const columns = guessColumns(isHeader ? first : [], shown, vocabulary).slice(0, MOST_COLUMNS);
  return made({ columns, rows: shown, inTexts: shown, how: { delimiter, hasHeader: isHeader }, vocabulary });
}

function ofObjects(head: string, { vocabulary }: PreviewOptions): TablePreview | undefined {
  const splitter = new JsonSplitter(MAX_ROW);
  const objects = [...splitter.push(head), ...splitter.end()]
    .flatMap((piece) => (piece.type === 'value' && isRow(piece.value) ? [piece.value] : []))
    .slice(0, SHOWN);
  if (objects.some(isEntityShaped)) return undefined;
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))].slice(0, MOST_COLUMNS);
  const tables = objects.map((object) => new Map(Object.entries(object)));
  const rows = tables.map((table) => keys.map((key) => cellOf(table.get(key))));
  // A number of JSON is what it is; only one in a text can be read in two ways.
  const inTexts = tables.map((table) =>
    keys.map((key) => (typeof table.get(key) === 'string' ? cellOf(table.get(key)) : '')),
  );
  const how = { delimiter: ',', hasHeader: true } as const;
  return made({ columns: guessColumns(keys, rows, vocabulary), rows, inTexts, how, vocabulary });
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

interface Shown {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The cells that are text in the file. */
  readonly inTexts: readonly (readonly string[])[];
  readonly how: Pick<TableMapping, 'delimiter' | 'hasHeader'>;
  readonly vocabulary: Vocabulary;
}

function made({ columns, rows, inTexts, how, vocabulary }: Shown): TablePreview {
  const isNumber = columns.map(({ to }) => to === 'value' || to.startsWith('property:'));
  const needsDecimalMark = inTexts.some((row) =>
    row.some((cell, at) => isNumber[at] === true && readNumber(cell).type === 'ambiguous'),
  );
  return {
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')),
    guessed: { ...how, columns },
    guessedKind: guessKind(columns, vocabulary),
    needsDecimalMark,
  };
}
