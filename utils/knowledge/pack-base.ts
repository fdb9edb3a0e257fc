import type { Entity } from '../facts/entity.ts';
import type { NamedEntity } from '../names/mention.ts';
import { keepPackStore } from './pack-store.ts';
import type { StorePlace } from './keep-open.ts';
import type { PackFiles, PackReaders } from './pack-files.ts';
import { installPack, type InstallOutcome } from './pack-install.ts';
import { PackPages } from './pack-pages.ts';
import {
  entitiesByIds,
  knownTables,
  namesForIndex,
  namesKey,
  packSummaries,
  type KnownTables,
  type PacksOff,
  type PackSummary,
} from './pack-queries.ts';
import { loadIndex, saveIndex } from './stored-index.ts';

/** What packs bring, query by query. Every method rejects with StoreError alone where the store fails. */
export interface PackBase {
  /** Installs or updates one pack; see `installPack`. Never rejects. */
  install(pack: string, files: PackFiles, readers: PackReaders): Promise<InstallOutcome>;
  /** All packs ever begun, highest precedence first. */
  packSummaries(): Promise<PackSummary[]>;
  /** The entities of these ids, each merged over all packs that are on. */
  entitiesByIds(ids: Iterable<string>, off?: PacksOff): Promise<Map<string, Entity>>;
  /** The tables that those entities refer to. */
  knownTables(off?: PacksOff): Promise<KnownTables>;
  /** Names of all packs that are on, a page at a time. */
  namesForIndex(off?: PacksOff): AsyncIterable<NamedEntity[]>;
  /** Equal keys mean equal names. */
  namesKey(off?: PacksOff): Promise<string>;
  /** The stored name index, if it was built for this key, which may still be on its way. */
  loadIndex(key: string | Promise<string>): Promise<ArrayBuffer | null>;
  saveIndex(key: string, index: ArrayBuffer): Promise<void>;
  close(): void;
}

const NONE_OFF: PacksOff = new Set();

/** Nothing is opened until the first call. */
export function openPackBase(place: StorePlace): PackBase {
  const store = keepPackStore(place);
  const reader = { store, pages: new PackPages() };
  return {
    install: (pack, files, readers) => installPack(store, pack, files, readers),
    packSummaries: () => packSummaries(store),
    entitiesByIds: (ids, off = NONE_OFF) => entitiesByIds(reader, ids, off),
    knownTables: (off = NONE_OFF) => knownTables(store, off),
    namesForIndex: (off = NONE_OFF) => namesForIndex(reader, off),
    namesKey: (off = NONE_OFF) => namesKey(store, off),
    loadIndex: (key) => loadIndex(store, key),
    saveIndex: (key, index) => saveIndex(store, key, index),
    close: () => store.close(),
  };
}
