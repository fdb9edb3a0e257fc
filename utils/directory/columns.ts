import { hash32 } from '../facts/hash.ts';
import type { TextIn } from '../facts/texts.ts';
import type { ToldBy } from './duplicates.ts';

/**
 * Entities by columns, numbered from 0 in the order they came. A million of them are a few dozen arrays instead of
 * ten million objects.
 */
export interface Columns {
  readonly count: number;
  /** Id, name and native name of each entity, one behind the other, in UTF-8. */
  readonly text: Uint8Array;
  /** Where each entity's text begins, and the end of the last. */
  readonly textStarts: Uint32Array;
  /** In bytes; what is left is the native name. */
  readonly idLengths: Uint16Array;
  readonly nameLengths: Uint16Array;
  /** Numbers in the tables. */
  readonly kinds: Uint8Array;
  readonly types: Uint16Array;
  readonly nameLangs: Uint16Array;
  readonly nativeLangs: Uint16Array;
  /** Positions in the order of names. */
  readonly order: Uint32Array;
  readonly idHashes: Uint32Array;
  /** Positions in the order of the hashes of ids. */
  readonly byId: Uint32Array;
  /** Numbers in the table of combinations. */
  readonly packs: Uint32Array;
  readonly facts: Uint16Array;
  readonly differs: Uint8Array;
  /** Days since 1970; see `NEVER`. */
  readonly oldFrom: Uint32Array;
  /** Hash of the id of what it lies in; 0 for none. */
  readonly within: Uint32Array;
  /** Not a number where it is nowhere. */
  readonly lats: Float32Array;
  readonly lons: Float32Array;
  /** What each is called, as `duplicateKeys` has it, sorted, and whose name it is. */
  readonly keys: Float64Array;
  readonly keyOwners: Uint32Array;
  /** Two positions each: those of the columns that may be one thing. */
  readonly pairs: Uint32Array;
  readonly tables: ColumnTables;
}

export interface ColumnTables {
  readonly types: readonly string[];
  readonly langs: readonly string[];
  /** Which packs entities have together: a few combinations, however many entities. */
  readonly packs: readonly (readonly string[])[];
  /** The day from which something else holds than on the day the columns were made, in days since 1970. */
  readonly judgedUntil: number | null;
}

/** No fact of it will ever be old. */
export const NEVER = 0xffff_ffff;

export function idHash(id: string): number {
  // 0 stands for no id.
  return hash32(id, 0x811c9dc5) || 1;
}

/** Before possible duplicates are looked for in them. */
export type Unpaired = Omit<Columns, 'pairs'>;

const decoder = new TextDecoder();

export function idAt({ text, textStarts, idLengths }: Unpaired, at: number): string {
  const start = textStarts[at]!;
  return decoder.decode(text.subarray(start, start + idLengths[at]!));
}

export function nameAt({ text, textStarts, idLengths, nameLengths, nameLangs, tables }: Columns, at: number) {
  const start = textStarts[at]! + idLengths[at]!;
  const read = decoder.decode(text.subarray(start, start + nameLengths[at]!));
  return { text: read, lang: tables.langs[nameLangs[at]!] ?? '' } satisfies TextIn;
}

export function nativeNameAt(columns: Columns, at: number): TextIn | undefined {
  const { text, textStarts, idLengths, nameLengths, nativeLangs, tables } = columns;
  const start = textStarts[at]! + idLengths[at]! + nameLengths[at]!;
  const end = textStarts[at + 1]!;
  if (start === end) return undefined;
  return { text: decoder.decode(text.subarray(start, end)), lang: tables.langs[nativeLangs[at]!] ?? '' };
}

export function packsAt({ packs, tables }: Columns, at: number): readonly string[] {
  return tables.packs[packs[at]!] ?? [];
}

/** What tells one of the columns from others of its name. */
export function toldByIn(columns: Unpaired): (at: number) => ToldBy {
  const { idHashes, within, lats, lons } = columns;
  return (at) => ({
    id: idAt(columns, at),
    hash: idHashes[at]!,
    within: within[at]!,
    lat: lats[at]!,
    lon: lons[at]!,
  });
}

/** Undefined where no entity of the columns has this id. */
export function baseIndexOf(columns: Columns, id: string): number | undefined {
  const { byId, idHashes } = columns;
  const hash = idHash(id);
  let low = 0;
  let high = byId.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (idHashes[byId[middle]!]! < hash) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < byId.length && idHashes[byId[at]!] === hash; at += 1) {
    if (idAt(columns, byId[at]!) === id) return byId[at];
  }
  return undefined;
}
