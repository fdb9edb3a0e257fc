import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Entity } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { OneFileError } from '../packs/one-file.ts';
import type { PackIndex, PackResource } from '../packs/pack-index.ts';
import type { PackReading } from '../packs/pack-reading.ts';
import { linesOf } from './pack-lines.ts';
import { storeErrorOf, type StoreFailure } from './store-error.ts';

/** Reads one file of a pack by its path beside `index.json`; rejects where there is none. */
export type PackFiles = (path: string) => Promise<Blob | ArrayBuffer | string>;

/** The readers of utils/packs, passed in: this folder knows the types alone. */
export interface PackReaders {
  readonly readPackIndex: (value: unknown) => PackReading<PackIndex>;
  readonly readVocabulary: (value: unknown) => PackReading<Vocabulary>;
  readonly readSources: (value: unknown) => PackReading<Readonly<Record<string, Source>>>;
  readonly readEntityLine: (line: string, lineNumber: number) => PackReading<Entity>;
}

/**
 * Why a pack was not installed, and by which file. `missing`: it could not be read. `size`, `hash`: it is not the
 * file that the index names. `unreadable`: its content is not what the format says. `mismatch`: another pack's index.
 * `superseded`: another installation of the same pack overtook this one. `unexpected`: a fault of ours. The rest:
 * what the store met; `aborted` also where the caller gave up.
 */
export interface InstallFailure {
  readonly code:
    | 'missing'
    | 'size'
    | 'hash'
    | 'unreadable'
    | 'mismatch'
    | 'superseded'
    | 'unexpected'
    | StoreFailure;
  readonly file?: string;
  /** For the report: line, path and problem, or the engine's words. */
  readonly detail?: string;
}

export class InstallError extends Error {
  override readonly name = 'InstallError';
  readonly failure: InstallFailure;

  constructor(failure: InstallFailure) {
    super(`${failure.code} ${failure.file ?? ''} ${failure.detail ?? ''}`.trim());
    this.failure = failure;
  }
}

/** Any error of an installation as a failure to store and show. */
export function installFailureOf(error: unknown): InstallFailure {
  if (error instanceof InstallError) return error.failure;
  if (isOneFileError(error)) return { code: error.code, detail: error.message };
  const known = storeErrorOf(error);
  return known ? { code: known.code, detail: known.message } : { code: 'unexpected', detail: String(error) };
}

/** By its name: of utils/packs this folder knows the types alone. */
function isOneFileError(error: unknown): error is OneFileError {
  return error instanceof Error && error.name === ('OneFileError' satisfies OneFileError['name']);
}

export interface CheckedIndex {
  readonly index: PackIndex;
  /** SHA-256 of `index.json`, which holds the hashes of all other files: equal roots mean equal packs. */
  readonly root: string;
}

export interface CheckedContent {
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
  /** The entities after the first `skip`, some at a time. Rejects with InstallError at what is no entity. */
  readonly entities: (skip: number) => AsyncGenerator<Entity[]>;
}

const INDEX = 'index.json';
const VOCABULARY = 'vocabulary.json';
const SOURCES = 'sources.json';
const ENTITIES = 'entities.ndjson';

/** Bytes that are read into memory at once: an index, and a table that statements refer to. */
const INDEX_BYTES = 1_000_000;
const TABLE_BYTES = 32_000_000;

/** Reads a pack's index. Rejects with InstallError. */
export async function readIndex(files: PackFiles, readers: PackReaders): Promise<CheckedIndex> {
  const file = await fileOf(INDEX, files);
  if (file.size > INDEX_BYTES)
    throw new InstallError({ code: 'size', file: INDEX, detail: `${file.size} bytes` });
  const index = valueOf(INDEX, readers.readPackIndex(json(INDEX, await text(INDEX, file))));
  return { index, root: await hashOf(file) };
}

/**
 * Reads all that the index names, and only if sizes and hashes are right. Of the entities no more than a piece is in
 * memory at a time. Rejects with InstallError.
 */
export async function readContent(
  index: PackIndex,
  files: PackFiles,
  readers: PackReaders,
): Promise<CheckedContent> {
  const [vocabulary, sources, entities] = await Promise.all([
    checkedFile(VOCABULARY, index.resources, files, TABLE_BYTES),
    checkedFile(SOURCES, index.resources, files, TABLE_BYTES),
    checkedFile(ENTITIES, index.resources, files),
  ]);
  return {
    vocabulary: valueOf(
      VOCABULARY,
      readers.readVocabulary(json(VOCABULARY, await text(VOCABULARY, vocabulary))),
    ),
    sources: valueOf(SOURCES, readers.readSources(json(SOURCES, await text(SOURCES, sources)))),
    entities: (skip) => entitiesIn(entities, skip, index.counts.entities, readers),
  };
}

async function* entitiesIn(
  file: Blob,
  skip: number,
  announced: number,
  readers: PackReaders,
): AsyncGenerator<Entity[]> {
  let lineNumber = 0;
  for await (const lines of linesOf(file, (problem) => unreadable(ENTITIES, problem))) {
    const first = lineNumber;
    lineNumber += lines.length;
    yield lines.flatMap((line, i) =>
      first + i < skip ? [] : valueOf(ENTITIES, readers.readEntityLine(line, first + i + 1)),
    );
  }
  if (lineNumber !== announced) throw unreadable(ENTITIES, `${lineNumber} entities instead of ${announced}`);
}

async function checkedFile(
  path: string,
  resources: readonly PackResource[],
  files: PackFiles,
  most = Infinity,
): Promise<Blob> {
  const resource = resources.find((one) => one.path === path);
  if (!resource) throw unreadable(INDEX, `names no ${path}`);
  const file = await fileOf(path, files);
  if (file.size !== resource.bytes || file.size > most) {
    throw new InstallError({ code: 'size', file: path, detail: `${file.size} bytes` });
  }
  if ((await hashOf(file)) !== resource.sha256) throw new InstallError({ code: 'hash', file: path });
  return file;
}

async function fileOf(path: string, files: PackFiles): Promise<Blob> {
  try {
    const content = await files(path);
    return content instanceof Blob ? content : new Blob([content]);
  } catch (error) {
    throw new InstallError({ code: 'missing', file: path, detail: String(error) });
  }
}

async function text(path: string, file: Blob): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw unreadable(path, 'not UTF-8');
  }
}

function json(path: string, content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw unreadable(path, 'not JSON');
  }
}

function valueOf<T>(path: string, reading: PackReading<T>): T {
  if (reading.ok) return reading.value;
  const { line, path: keys, problem } = reading.error;
  throw unreadable(path, `${line === undefined ? '' : `line ${line} `}${keys} ${problem}`);
}

export function unreadable(file: string, detail: string): InstallError {
  return new InstallError({ code: 'unreadable', file, detail });
}

/** The browser's own digest takes a whole file in memory; this one takes it piece by piece. */
async function hashOf(file: Blob): Promise<string> {
  const hash = sha256.create();
  for await (const piece of file.stream()) hash.update(piece);
  return bytesToHex(hash.digest());
}
