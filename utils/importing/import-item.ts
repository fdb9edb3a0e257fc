import type { Entity } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';

/** Why a row is left out. Codes: their sentences are the interface's. */
export const BAD_REASONS = [
  // The row as text.
  'row-too-long',
  'cell-too-long',
  'quote',
  'columns',
  'broken-text',
  'not-json',
  'not-an-object',
  'too-deep',
  'cut-off',
  'unreadable-rest',
  // What it says.
  'not-an-entity',
  'not-an-item',
  'no-name',
  'name-too-long',
  'bad-language',
  'bad-kind',
  'bad-id',
  'no-property',
  'no-value',
  'bad-value',
  'not-a-number',
  'ambiguous-number',
  'unknown-unit',
  'bad-date',
  'ambiguous-date',
  'bad-link',
  'bad-coordinates',
  'too-many-properties',
  'too-many-units',
  'too-many-types',
  'too-many-sources',
] as const;
export type BadReason = (typeof BAD_REASONS)[number];

/**
 * What a reader should know of a row that is taken all the same. The first five: the name is kept, shown and
 * searched, and not marked in a text (two letters: unless their language knows them as safe; a stop word: not without
 * evidence). The others: a part was left out.
 */
export const REMARK_REASONS = [
  'one-letter',
  'two-letters',
  'digits',
  'no-letters',
  'stop-word',
  'imprecise-date',
  'unknown-unit-left-out',
  'value-left-out',
  'too-many-names',
  'too-many-values',
] as const;
export type RemarkReason = (typeof REMARK_REASONS)[number];

/** Longest `text` of an item, in UTF-16 code units. */
export const LONGEST_SHOWN_ROW = 2_000;

/**
 * One thing found in a file. `line` counts from 1, in lines of the file: where the row begins. `field` is the header,
 * key or path of what is wrong, empty for the whole row; `text` the row as it stands in the file, cut at 2,000 units.
 */
export type ImportItem =
  | { readonly type: 'entity'; readonly line: number; readonly entity: Entity }
  | {
      readonly type: 'bad';
      readonly line: number;
      readonly field: string;
      readonly reason: BadReason;
      readonly text: string;
    }
  | {
      readonly type: 'remark';
      readonly line: number;
      readonly field: string;
      readonly reason: RemarkReason;
      readonly text: string;
    };

/** What the entities of a file refer to by key. */
export interface ImportTables {
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * Reads one format. Text may be cut anywhere: the items are the same. Never throws, and keeps no more than a row, the
 * entity that rows side by side speak of, and the tables.
 */
export interface ImportReader {
  push(text: string): readonly ImportItem[];
  /** The last items; nothing may be pushed afterwards. */
  end(): readonly ImportItem[];
  /** Complete after `end`. */
  tables(): ImportTables;
}
