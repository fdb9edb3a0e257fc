import type { Kind } from '../../utils/facts/entity.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { FileFormat, Trouble } from './view.ts';

/** A file that was dropped and is not added yet: how it would be read. */
export interface FileDraft {
  readonly name: string;
  readonly bytes: number;
  /** Its beginning is still being read: nothing is known yet. */
  readonly reading: boolean;
  /** What it looks like; undefined where that is nothing known. */
  readonly format: FileFormat | undefined;
  readonly confident: boolean;
  /** Why it cannot be read at all. */
  readonly trouble?: Trouble | undefined;
  /** Of names that say none; a BCP 47 tag. */
  readonly language: string;
  /** Of rows that say none. */
  readonly kind: Kind;
  readonly source: string;
  /** Undefined where no number in it can be read in two ways. */
  readonly decimalMark: '.' | ',' | 'ask' | undefined;
  /** Columns to be given a meaning; undefined where there is nothing to give. */
  readonly table?: TableDraft | undefined;
  /** What comes out of its beginning. */
  readonly first: PresentedEntity | 'no-name' | 'none' | undefined;
  /** Its copy is being kept: what was pressed cannot be pressed again. */
  readonly keeping: boolean;
}

export interface TableDraft {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Undefined where a first row cannot be one of headings. */
  readonly hasHeader: boolean | undefined;
  /** What each column holds: one of its choices. */
  readonly columns: readonly string[];
  /** What may be chosen for each column, in the reader's words. */
  readonly choices: readonly (readonly ColumnChoice[])[];
}

export interface ColumnChoice {
  readonly value: string;
  readonly label: string;
  /** The heading under which it is offered. */
  readonly group: string;
}

/** What the reader may change of a draft. */
export interface DraftChange {
  readonly format?: FileFormat;
  readonly language?: string;
  readonly kind?: Kind;
  readonly source?: string;
  readonly decimalMark?: '.' | ',';
  readonly hasHeader?: boolean;
  readonly column?: { readonly at: number; readonly to: string };
}

/** Formats in which rows, and not the file, say what is a name and of which language. */
export function needsLanguage(format: FileFormat | undefined): boolean {
  return (
    format === 'csv' || format === 'tsv' || format === 'json' || format === 'ndjson' || format === 'names'
  );
}
