import type { Kind } from '../facts/entity.ts';
import type { PartialDate, Source } from '../facts/statement.ts';
import type { Language } from '../facts/texts.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Delimiter } from './formats.ts';

/** What a column can be by itself; `name:ru` and `property:population` say more. */
export const COLUMN_ROLES = [
  'name',
  'alias',
  'language',
  'kind',
  'property',
  'value',
  'unit',
  'as-of',
  'source',
  'source-address',
  'description',
  'latitude',
  'longitude',
  'id',
  'ignore',
] as const;

/**
 * What a column of a table, or a key of a flat JSON object, stands for. `name:<language>`: a name in that language.
 * `property:<key>`: the cell is a value of that property of the vocabulary, or of a new one named by the header.
 */
export type ColumnTarget = (typeof COLUMN_ROLES)[number] | `name:${string}` | `property:${string}`;

export interface Column {
  /** The header, or the key; empty in a table without headers. */
  readonly header: string;
  readonly to: ColumnTarget;
}

/** How a table is read, as the reader confirmed it over the preview. For flat JSON only `columns` count. */
export interface TableMapping {
  readonly delimiter: Delimiter;
  /** The first row holds headers. */
  readonly hasHeader: boolean;
  /** By position in a table, by `header` in JSON. */
  readonly columns: readonly Column[];
}

/** All that a reader must be told. */
export interface ReaderOptions {
  /** Shown as the source of what names none. */
  readonly fileName: string;
  /** The day of the import, `2026-11-22`: with it values without a date are read, not dated. */
  readonly readOn: PartialDate;
  /** The known properties, units and types: of all packs together. */
  readonly vocabulary: Vocabulary;
  /** Language of names that say none, where their letters allow it. */
  readonly language: Language;
  /** Kind of rows that say none; `other` if absent. */
  readonly kind?: Kind;
  /** Absent: the delimiter is the format's and columns are guessed by their headers. */
  readonly table?: TableMapping;
  /** The sign before decimals, where the reader said so; without it "1,234" is reported as ambiguous. */
  readonly decimalMark?: '.' | ',';
  /** What the reader said of the file as a source; title is the file's name and publisher too where absent. */
  readonly source?: Partial<Source>;
  /** A common word of its language, which is not marked without evidence. */
  readonly isStopWord?: (text: string, language: Language) => boolean;
  /** The base's own id of what a Wikidata or GeoNames id stands for, so that both are one entity; absent: unknown. */
  readonly idOf?: (outside: string) => string | undefined;
}
