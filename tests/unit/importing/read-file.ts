import { readFileSync } from 'node:fs';
import type { ImportFormat } from '../../../utils/importing/formats.ts';
import type { ImportItem, ImportTables } from '../../../utils/importing/import-item.ts';
import { openReader } from '../../../utils/importing/open-reader.ts';
import type { ReaderOptions } from '../../../utils/importing/reader-options.ts';
import { readVocabulary } from '../../../utils/packs/read-tables.ts';

const packed = (pack: string): unknown =>
  JSON.parse(readFileSync(`public/packs/${pack}/vocabulary.json`, 'utf8'));

function vocabularyOf(pack: string) {
  const read = readVocabulary(packed(pack));
  if (!read.ok) throw new Error(read.error.problem);
  return read.value;
}

export const VOCABULARY = vocabularyOf('central-asia');

export const OPTIONS: ReaderOptions = {
  fileName: 'regions.csv',
  readOn: '2026-11-22',
  vocabulary: VOCABULARY,
  language: 'en',
};

export interface WholeReading {
  readonly items: readonly ImportItem[];
  readonly tables: ImportTables;
}

/** Reads a text that comes in these pieces. */
export function readPieces(
  format: ImportFormat,
  pieces: readonly string[],
  options: Partial<ReaderOptions> = {},
): WholeReading {
  const reader = openReader(format, { ...OPTIONS, ...options });
  const items = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  return { items, tables: reader.tables() };
}

export function readText(format: ImportFormat, text: string, options?: Partial<ReaderOptions>): WholeReading {
  return readPieces(format, [text], options);
}

export function entitiesOf({ items }: WholeReading) {
  return items.flatMap((item) => (item.type === 'entity' ? [item.entity] : []));
}

/** Bad rows and remarks without their text. */
export function reportsOf({ items }: WholeReading) {
  return items.flatMap((item) =>
    item.type === 'entity' ? [] : [`${item.type} ${String(item.line)} ${item.field} ${item.reason}`],
  );
}

export function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
}

/** One file of every format. */
export const SAMPLES: readonly (readonly [ImportFormat, string])[] = [
  ['csv', 'regions.csv'],
  ['tsv', 'cities-ru.tsv'],
  ['json', 'rows.json'],
  ['ndjson', 'entities.ndjson'],
  ['wikidata', 'items.json'],
  ['geonames-cities', 'cities.txt'],
  ['geonames-names', 'alternate-names.txt'],
  ['names', 'names.txt'],
];
