import type { Entity } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { PackIndex, PackResource } from '../packs/pack-index.ts';
import type { PackReading } from '../packs/pack-reading.ts';
import { storeErrorOf, type StoreFailure } from './store-error.ts';

/** Reads one file of a pack by its path beside `index.json`; rejects where there is none. */
export type PackFiles = (path: string) => Promise<ArrayBuffer | string>;

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
 * what the store met.
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
  const known = storeErrorOf(error);
  return known ? { code: known.code, detail: known.message } : { code: 'unexpected', detail: String(error) };
}

export interface CheckedIndex {
  readonly index: PackIndex;
  readonly root: string;
}

export interface CheckedContent {
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
  readonly entities: () => Generator<Entity>;
}

const INDEX = 'index.json';
const VOCABULARY = 'vocabulary.json';
const SOURCES = 'sources.json';
const ENTITIES = 'entities.ndjson';

/** Reads the index of the pack that should be `pack`. Rejects with InstallError. */
export async function readIndex(pack: string, files: PackFiles, readers: PackReaders): Promise<CheckedIndex> {
  const bytes = await bytesOf(INDEX, files);
  const index = valueOf(INDEX, readers.readPackIndex(json(INDEX, text(INDEX, bytes))));
  if (index.id !== pack) throw new InstallError({ code: 'mismatch', file: INDEX, detail: index.id });
  return { index, root: await sha256(bytes) };
}

/** Reads all that the index names, and only if sizes and hashes are right. Rejects with InstallError. */
export async function readContent(
  index: PackIndex,
  files: PackFiles,
  readers: PackReaders,
): Promise<CheckedContent> {
  const [vocabulary, sources, entities] = await Promise.all(
    [VOCABULARY, SOURCES, ENTITIES].map((path) => checkedText(path, index.resources, files)),
  );
  return {
    vocabulary: valueOf(VOCABULARY, readers.readVocabulary(json(VOCABULARY, vocabulary ?? ''))),
    sources: valueOf(SOURCES, readers.readSources(json(SOURCES, sources ?? ''))),
    entities: () => entitiesIn(entities ?? '', index.counts.entities, readers),
  };
}

function* entitiesIn(lines: string, announced: number, readers: PackReaders): Generator<Entity> {
  const seen = new Set<string>();
  let lineNumber = 0;
  for (let start = 0; start < lines.length;) {
    const newline = lines.indexOf('\n', start);
    const end = newline < 0 ? lines.length : newline;
    const line = lines.slice(start, end);
    start = end + 1;
    lineNumber += 1;
    const entity = valueOf(ENTITIES, readers.readEntityLine(line, lineNumber));
    if (seen.has(entity.id))
      throw unreadable(ENTITIES, `line ${lineNumber}: ${entity.id} for the second time`);
    seen.add(entity.id);
    yield entity;
  }
  if (seen.size !== announced) throw unreadable(ENTITIES, `${seen.size} entities instead of ${announced}`);
}

async function checkedText(
  path: string,
  resources: readonly PackResource[],
  files: PackFiles,
): Promise<string> {
  const resource = resources.find((one) => one.path === path);
  if (!resource) throw unreadable(INDEX, `names no ${path}`);
  const bytes = await bytesOf(path, files);
  if (bytes.byteLength !== resource.bytes) {
    throw new InstallError({ code: 'size', file: path, detail: `${bytes.byteLength} bytes` });
  }
  if ((await sha256(bytes)) !== resource.sha256) throw new InstallError({ code: 'hash', file: path });
  return text(path, bytes);
}

async function bytesOf(path: string, files: PackFiles): Promise<Uint8Array<ArrayBuffer>> {
  let content: ArrayBuffer | string;
  try {
    content = await files(path);
  } catch (error) {
    throw new InstallError({ code: 'missing', file: path, detail: String(error) });
  }
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function text(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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

function unreadable(file: string, detail: string): InstallError {
  return new InstallError({ code: 'unreadable', file, detail });
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
