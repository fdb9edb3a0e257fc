import type { Entity } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { NamedEntity } from '../names/mention.ts';
import type { PackIndex } from '../packs/pack-index.ts';
import type { PackDiff } from './pack-diff.ts';
import type { InstallFailure, PackFiles, PackReaders } from './pack-files.ts';
import type { KeptUpdate } from './pack-history.ts';
import type { InstallOutcome } from './pack-install.ts';
import type { PackOrigin } from './pack-store.ts';
import type { PackTally } from './pack-tally.ts';
import type { PacksView } from './pack-view.ts';

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
  /** Adds entities, at most 2,000 a transaction; one id may come several times, its parts are read as one entity. */
  addAll(entities: Iterable<Entity> | AsyncIterable<Entity>, signal?: AbortSignal): Promise<void>;
  /** What has been added, also by a run before; entities are counted once however often their id came. */
  tally(): PackTally;
  /** What finishing would change; everything must have been added. */
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
  /** Installs or updates one pack out of files; see `installPack`. Never rejects. */
  install(
    pack: string,
    files: PackFiles,
    readers: PackReaders,
    origin: PackOrigin,
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
  /** The entities of one pack, a page at a time, each whole and once; sources are keys of the pack's own table. */
  entitiesOf(pack: string): AsyncIterable<Entity[]>;
}
