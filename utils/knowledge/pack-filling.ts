import type { Entity } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { NamedEntity } from '../names/mention.ts';
import type { PackIndex } from '../packs/pack-index.ts';
import type { PackDiff } from './pack-diff.ts';
import type { InstallFailure, PackFiles, PackReaders } from './pack-files.ts';
import { historyOf, type KeptUpdate } from './pack-history.ts';
import { diffFiles, inspectFiles, inspectPack } from './pack-inspect.ts';
import { installPack, type InstallOutcome } from './pack-install.ts';
import { entitiesOf, everyEntity, namesForIndex } from './pack-names.ts';
import { PackPages } from './pack-pages.ts';
import type { KeptStore } from './keep-open.ts';
import type { PackOrigin, PackStore } from './pack-store.ts';
import type { PackTally } from './pack-tally.ts';
import { uninstallPack } from './pack-uninstall.ts';
import { BUNDLED, EVERY_PACK, type PacksView } from './pack-view.ts';
import { openWriter } from './pack-writer.ts';

/** The tables that a pack's statements refer to. */
export interface PackTables {
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * Writes one generation of a pack; nothing of it is seen until `finish`. Its methods are to be called one after the
 * other. They reject with StoreError, and with InstallError `superseded` once another run writes the same pack.
 */
export interface PackWriter {
  /** The content of this root is there already: there is nothing to write, and `finish` changes nothing. */
  readonly isDone: boolean;
  /** Entities that lie in the store by now. At first: those of a run that was cut off, which the caller skips. */
  readonly written: number;
  /**
   * Adds entities, at most 2,000 a transaction; once it resolves, all of them lie in the store. Many at a time: its
   * last page may be short. One id may come several times: its parts are read as one entity.
   * @throws the signal's reason; what was stored before stays until `abort`
   */
  addAll(entities: Iterable<Entity> | AsyncIterable<Entity>, signal?: AbortSignal): Promise<void>;
  /** What has been added, also by a run before; entities are counted once however often their id came. */
  tally(): PackTally;
  /** What finishing now would change. */
  diff(tables: PackTables): Promise<PackDiff>;
  /**
   * Switches to the new generation in one transaction, and keeps what it changed as history. The index's counts are
   * replaced by those of the tally.
   */
  finish(content: PackTables & { readonly index: PackIndex; readonly origin: PackOrigin }): Promise<void>;
  /** The base as before. */
  abort(): Promise<void>;
}

/** What a pack is and holds, seen before or after it is installed. */
export interface PackInspection {
  readonly index: PackIndex;
  /** What identifies the content: equal roots mean equal packs. */
  readonly root: string;
  /** Absent for files that are not installed. */
  readonly origin?: PackOrigin;
  readonly tally: PackTally;
  readonly tables: PackTables;
  /** Its first entities. */
  readonly sample: readonly Entity[];
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: InstallFailure };

/** What fills the base with packs and looks after them: needed when that is done, not to read a page. */
export interface PackFilling {
  /** Installs or updates one pack out of files; see `installPack`. Never rejects. A pack without origin is bundled. */
  install(
    pack: string,
    files: PackFiles,
    readers: PackReaders,
    origin?: PackOrigin,
    signal?: AbortSignal,
  ): Promise<InstallOutcome>;
  /**
   * Begins a generation, or goes on with one.
   * @param root names the content: the same root goes on where it was cut off, another begins anew
   */
  write(pack: string, root: string): Promise<PackWriter>;
  /** Removes a pack with all that is kept of it. */
  uninstall(pack: string): Promise<void>;
  /** An installed pack; null where there is none. */
  inspect(pack: string): Promise<PackInspection | null>;
  /** A pack's files, all of them checked as an installation would. Never rejects. */
  inspectFiles(files: PackFiles, readers: PackReaders): Promise<Checked<PackInspection>>;
  /** What these files would change in the installed pack of their id. Never rejects; nothing is written. */
  diff(files: PackFiles, readers: PackReaders): Promise<Checked<PackDiff>>;
  /** The updates of a pack, newest first. */
  history(pack: string): Promise<readonly KeptUpdate[]>;
  /** Names of all packs that are on, a page at a time, each entity once. */
  namesForIndex(view?: PacksView): AsyncIterable<NamedEntity[]>;
  /**
   * Every entity of all packs that are on with the packs that have it, a page at a time, each once and merged; sources
   * are keys of `knownTables`. Packs that are updated meanwhile: as with `namesForIndex`.
   */
  everyEntity(
    view?: PacksView,
  ): AsyncIterable<{ readonly entity: Entity; readonly packs: readonly string[] }[]>;
  /** The entities of one pack, a page at a time, each whole and once; sources are keys of the pack's own table. */
  entitiesOf(pack: string): AsyncIterable<Entity[]>;
}

/** Names of entities whose parts stand apart are looked up over many pages: those near by are kept. */
const PARSED_PAGES_KEPT = 64;

/**
 * @param base the opened base of packs, of which the store is used
 * @param now milliseconds since 1970: history is dated
 */
export function fillPacks(
  { store }: { readonly store: KeptStore<PackStore> },
  now: () => number = () => Date.now(),
): PackFilling {
  const reader = () => ({ store, pages: new PackPages(PARSED_PAGES_KEPT) });
  return {
    install: (pack, files, readers, origin = BUNDLED, signal) =>
      installPack(store, { pack, files, readers, origin, signal }, now),
    write: (pack, root) => openWriter(store, pack, root, now),
    uninstall: (pack) => uninstallPack(store, pack),
    inspect: (pack) => inspectPack(reader(), pack),
    inspectFiles: (files, readers) => inspectFiles(files, readers),
    diff: (files, readers) => diffFiles(store, files, readers),
    history: (pack) => historyOf(store, pack),
    namesForIndex: (view = EVERY_PACK) => namesForIndex(reader(), view),
    everyEntity: (view = EVERY_PACK) => everyEntity(reader(), view),
    async *entitiesOf(pack) {
      const row = await store.use(({ db }) => db.packs.get(pack));
      if (row?.content) yield* entitiesOf(reader(), { pack, content: row.content });
    },
  };
}
