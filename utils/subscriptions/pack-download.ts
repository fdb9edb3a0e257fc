import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PackFiles } from '../knowledge/pack-files.ts';
import type { PackIndex, PackResource } from '../packs/pack-index.ts';
import type { FetchPublished, Published } from './fetching.ts';
import type { UpdateFailure } from './outcome.ts';

export interface Progress {
  /** Bytes of the pack's files that came so far, and of how many. */
  readonly bytes: number;
  readonly of: number;
}

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The files of a pack at an address, or within one file from there. */
export interface PackDownload {
  /** Has all files come, each with the size and the hash of the index. Null, or what was wrong. */
  download(options?: FetchOptions): Promise<UpdateFailure | null>;
  /** What came; what has not yet is fetched. Rejects where it cannot be had. */
  readonly files: PackFiles;
}

const INDEX = 'index.json';

/** Files beside an index; nothing is fetched yet. */
export function filesBeside(
  url: string,
  index: PackIndex,
  bytes: Blob,
  fetchPublished: FetchPublished,
): PackDownload {
  const all = sum(index.resources);
  return downloaded(index, bytes, async (resource, before, { signal, onProgress }) => {
    const take = async (reload: boolean): Promise<Blob | UpdateFailure> => {
      const address = new URL(resource.path, url).href;
      const came = await fetchPublished(address, {
        cap: resource.bytes,
        reload,
        signal,
        onBytes: (fresh) => onProgress?.({ bytes: before + fresh, of: all }),
      });
      return checked(resource, came);
    };
    const first = await take(false);
    // A cache may hold a damaged copy, or one of the version before: past it the right one may be had.
    return first instanceof Blob || !isWrong(first) ? first : take(true);
  });
}

/** Files of a pack in one file, which has come. */
export function filesInside(
  index: PackIndex,
  bytes: Blob,
  inside: (path: string) => Promise<Blob>,
): PackDownload {
  return downloaded(index, bytes, async (resource) =>
    checked(resource, { ok: true, unchanged: false, body: await inside(resource.path) }),
  );
}

type Take = (resource: PackResource, before: number, options: FetchOptions) => Promise<Blob | UpdateFailure>;

function downloaded(index: PackIndex, bytes: Blob, take: Take): PackDownload {
  const had = new Map<string, Blob>([[INDEX, bytes]]);
  const download = async (options: FetchOptions = {}): Promise<UpdateFailure | null> => {
    let before = 0;
    for (const resource of index.resources) {
      const came = had.get(resource.path) ?? (await take(resource, before, options));
      if (!(came instanceof Blob)) return came;
      had.set(resource.path, came);
      before += resource.bytes;
    }
    return null;
  };
  let all: Promise<UpdateFailure | null> | undefined;
  return {
    download,
    files: async (path) => {
      if (!had.has(path)) {
        const failure = await (all ??= download());
        all = undefined;
        if (failure) throw new Error([failure.code, failure.detail].filter(Boolean).join(' '));
      }
      const file = had.get(path);
      if (!file) throw new Error(`the index names no ${path}`);
      return file;
    },
  };
}

async function checked(resource: PackResource, came: Published): Promise<Blob | UpdateFailure> {
  const { path: file, bytes, sha256: hash } = resource;
  if (!came.ok) {
    // Longer than the index says.
    const code = came.code === 'too-large' ? 'size' : came.code;
    return { code, file, ...(came.detail !== undefined && { detail: came.detail }) };
  }
  if (came.unchanged) return { code: 'status', file, detail: '304' };
  if (came.body.size !== bytes) return { code: 'size', file, detail: `${came.body.size} bytes` };
  return (await hashOf(came.body)) === hash ? came.body : { code: 'hash', file };
}

/** It came, and is not what the index names. */
function isWrong({ code }: UpdateFailure): boolean {
  return code === 'size' || code === 'hash';
}

/** In pieces, so that a large file is never in memory as a whole. */
export async function hashOf(file: Blob): Promise<string> {
  const hash = sha256.create();
  for await (const piece of file.stream()) hash.update(piece);
  return bytesToHex(hash.digest());
}

function sum(resources: readonly PackResource[]): number {
  return resources.reduce((bytes, resource) => bytes + resource.bytes, 0);
}
