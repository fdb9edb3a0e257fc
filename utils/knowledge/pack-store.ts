import { Dexie, type Table } from 'dexie';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { PackIndex } from '../packs/pack-index.ts';
import { keepOpen, openDeclared, optionsFor, type KeptStore, type StorePlace } from './keep-open.ts';
import type { InstallFailure } from './pack-files.ts';
import type { KeptUpdate } from './pack-history.ts';
import type { PackTally } from './pack-tally.ts';
import type { StoredIndex } from './stored-index.ts';

/** About 200 entities as one JSON string: 14 times faster to write than a row each (speed.md, finding 6). */
export interface PageRow {
  readonly pack: string;
  /** The generation and the page's position in it as one number: see `pageKey`. */
  readonly page: number;
  readonly generation: number;
  readonly json: string;
}

/** How a pack came: with the extension, from a file, from a publisher's address, or out of a table of the reader's. */
export type PackOrigin =
  | { readonly type: 'bundled' }
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'address'; readonly url: string }
  | { readonly type: 'import'; readonly name: string; readonly format: string };

/** One whole writing of a pack's pages. */
export interface Generation {
  readonly generation: number;
  /** What proves or names the content: of a pack the SHA-256 of its `index.json`, which holds those of its files. */
  readonly root: string;
  readonly pages: number;
}

/** What readers see of a pack: one generation of pages, with the tables its statements refer to. */
export interface PackContent extends Generation {
  readonly index: PackIndex;
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
  /** Absent in rows of the first version: those packs came with the extension. */
  readonly origin?: PackOrigin;
}

/** A generation that is being written; it becomes the content in one step, or never. `pages`: written so far. */
export interface Staging extends Generation {
  /**
   * Entities on those pages, counted in the transaction that writes them: who goes on skips so many. Absent in rows
   * of the first version, which went on by pages: what they began is begun anew.
   */
  readonly entities?: number;
}

export interface PackRow {
  readonly pack: string;
  readonly state: 'filling' | 'installed' | 'failed';
  /** Why the last installation came to nothing; the content of the one before stays. */
  readonly why?: InstallFailure;
  readonly content?: PackContent;
  readonly staging?: Staging;
}

/** Beside the pages. All but the history can be made anew from them at any time. */
export type DerivedRow =
  | { readonly k: StoredIndex; readonly key: string; readonly index: Blob }
  | {
      readonly k: `ids/${string}`;
      readonly root: string;
      readonly generation: number;
      readonly ids: Uint32Array;
    }
  | {
      readonly k: `tally/${string}`;
      readonly root: string;
      readonly generation: number;
      readonly tally: PackTally;
    }
  | { readonly k: `history/${string}`; readonly updates: readonly KeptUpdate[] };

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
