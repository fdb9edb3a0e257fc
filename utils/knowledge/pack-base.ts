import type { Entity } from '../facts/entity.ts';
import type { KeptStore, StorePlace } from './keep-open.ts';
import { PackPages } from './pack-pages.ts';
import {
  entitiesByIds,
  knownTables,
  namesKey,
  packSummaries,
  type KnownTables,
  type PackReader,
  type PackSummary,
} from './pack-queries.ts';
import { keepPackStore, type PackStore } from './pack-store.ts';
import { EVERY_PACK, type PacksView } from './pack-view.ts';
import { loadIndex, saveIndex, type StoredIndex } from './stored-index.ts';

/** What packs bring, query by query; `fillPacks` is what fills it. Every method rejects with StoreError alone where the store fails. */
export interface PackBase extends PackReader {
  /** What `fillPacks` works on. */
  readonly store: KeptStore<PackStore>;
  /** All packs ever begun, those that are off too, highest precedence first. */
  packSummaries(view?: Pick<PacksView, 'order'>): Promise<PackSummary[]>;
  /** The entities of these ids, each merged over all packs that are on. */
  entitiesByIds(ids: Iterable<string>, view?: PacksView): Promise<Map<string, Entity>>;
  /** The tables that those entities refer to. */
  knownTables(view?: PacksView): Promise<KnownTables>;
  /** Equal keys mean equal names. */
  namesKey(view?: PacksView): Promise<string>;
  /** The stored name index, if it was built for this key, which may still be on its way. */
  loadIndex(key: string | Promise<string>, which?: StoredIndex): Promise<ArrayBuffer | null>;
  saveIndex(key: string, index: ArrayBuffer, which?: StoredIndex): Promise<void>;
  close(): void;
}

/** Nothing is opened until the first call. */
export function openPackBase(place: StorePlace): PackBase {
  const store = keepPackStore(place);
  const reader = { store, pages: new PackPages() };
  return {
    ...reader,
    packSummaries: (view = EVERY_PACK) => packSummaries(store, view),
    entitiesByIds: (ids, view = EVERY_PACK) => entitiesByIds(reader, ids, view),
    knownTables: (view = EVERY_PACK) => knownTables(store, view),
    namesKey: (view = EVERY_PACK) => namesKey(store, view),
    loadIndex: (key, which = 'names') => loadIndex(store, key, which),
    saveIndex: (key, index, which = 'names') => saveIndex(store, key, index, which),
    close: () => store.close(),
  };
}
