import type { Row } from '../knowledge/row.ts';

/**
 * A backup is lines of JSON: this head, a line for each row, one for the settings, for each pack that only the reader
 * has one line and one for each of its entities, and an end. Every line carries a sum of its own text, so that what
 * is damaged is known by line, and the end the SHA-256 of all lines before it, so that a cut is known too.
 */
export interface BackupHead {
  readonly sidelight: 'backup';
  readonly format: typeof BACKUP_FORMAT;
  /** ISO 8601. */
  readonly made: string;
  /** Version of the extension that made it. */
  readonly app: string;
  /** As counted before the first row was written; the end tells what was. */
  readonly counts: BackupCounts;
}

export interface BackupCounts {
  readonly rows: number;
  readonly packs: number;
  readonly entities: number;
}

/** A pack with what it takes to install it anew; its entities are the lines that follow. */
export interface BackupPack {
  readonly id: string;
  /** What identifies the content: equal roots mean equal packs. */
  readonly root: string;
  readonly origin: unknown;
  readonly index: unknown;
  readonly vocabulary: unknown;
  readonly sources: unknown;
  readonly entities: number;
}

export interface BackupEnd {
  readonly counts: BackupCounts;
  /** Lower-case hexadecimal, over the UTF-8 of all lines before, each with one line feed. */
  readonly sha256: string;
}

/** What one line can hold. */
export type BackupLine =
  | BackupHead
  | { readonly row: Row }
  | { readonly settings: unknown }
  | { readonly pack: BackupPack }
  | { readonly entity: unknown }
  | { readonly end: BackupEnd };

export const BACKUP_FORMAT = 1;
export const NOTHING_COUNTED: BackupCounts = { rows: 0, packs: 0, entities: 0 };

/** A line's text without its line feed: the object with, as its last key, the sum of the text before. */
export function sealLine(line: BackupLine): string {
  const open = JSON.stringify(line).slice(0, -1);
  return `${open},"sum":"${sumOf(open)}"}`;
}

/** Whether a line still has the text that it was sealed with. */
export function isSealed(line: string): boolean {
  const seal = SEAL.exec(line);
  return seal !== null && seal[1] === sumOf(line.slice(0, seal.index));
}

const SEAL = /,"sum":"([0-9a-f]{8})"\}$/u;

/** FNV-1a over UTF-16 code units: every step is one-to-one, so that a single changed unit always shows. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
