import { Dexie, type Collection, type Table } from 'dexie';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { PackIndex } from '../packs/pack-index.ts';
import { keepOpen, openDeclared, optionsFor, type KeptStore, type StorePlace } from './keep-open.ts';
import type { InstallFailure } from './pack-files.ts';

/** About 200 entities as one JSON string: 14 times faster to write than a row each (speed.md, finding 6). */
export interface PageRow {
  readonly pack: string;
  /** The generation and the page's position in it as one number: see `pageKey`. */
  readonly page: number;
  readonly generation: number;
  readonly json: string;
}

/** What readers see of a pack: one generation of pages, with the tables its statements refer to. */
export interface PackContent {
  readonly generation: number;
  /** SHA-256 of `index.json`, which holds the hashes of all other files: equal roots mean equal packs. */
  readonly root: string;
  readonly pages: number;
  readonly index: PackIndex;
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
}

/** A generation that is being written; it becomes the content in one step, or never. */
export interface Staging {
  readonly generation: number;
  readonly root: string;
  /** How entities were dealt out to pages: another version may do it otherwise, and must not go on here. */
  readonly paging: string;
  /** Pages written so far, counted in the transaction that writes them. */
  readonly pages: number;
}

export interface PackRow {
  readonly pack: string;
  readonly state: 'filling' | 'installed' | 'failed';
  /** Why the last installation came to nothing; the content of the one before stays. */
  readonly why?: InstallFailure;
  readonly content?: PackContent;
  readonly staging?: Staging;
}

/** Derived data, which can be made anew from the pages at any time. */
export type DerivedRow =
  | { readonly k: 'names'; readonly key: string; readonly index: Blob }
  | {
      readonly k: `ids/${string}`;
      readonly root: string;
      readonly generation: number;
      readonly ids: Uint32Array;
    };

/** What packs bring. Replaceable: the whole database may be dropped at any time and filled again. */
export class PackDatabase extends Dexie {
  declare readonly pages: Table<PageRow, [string, number]>;
  declare readonly packs: Table<PackRow, string>;
  declare readonly index: Table<DerivedRow, string>;

  constructor(place: StorePlace) {
    super('packs', optionsFor(place));
    this.version(1).stores({ pages: '[pack+page]', packs: 'pack', index: 'k' });
  }
}

export interface PackStore {
  readonly db: PackDatabase;
}

export function keepPackStore(place: StorePlace): KeptStore<PackStore> {
  return keepOpen(async () => {
    const db = new PackDatabase(place);
    await openDeclared(db);
    return { db };
  });
}

/** A generation has room for a million pages, that is 200 million entities. */
const PAGES_IN_A_GENERATION = 2 ** 20;

export function pageKey(generation: number, position: number): number {
  return generation * PAGES_IN_A_GENERATION + position;
}

/** The keys of a pack's pages of generations `from` to `before`, the latter excluded. */
export function pagesBetween(
  { pages }: PackDatabase,
  pack: string,
  from: number,
  before: number,
): Collection<PageRow, [string, number]> {
  const bounds = [from, before].map((generation) => [pack, pageKey(generation, 0)] as const);
  return pages.where('[pack+page]').between(bounds[0], bounds[1], true, false);
}
