import { gunzip } from '../importing/gunzip.ts';
import { ImportError } from '../importing/import-error.ts';
import type { BlobWindow } from './blob-window.ts';
import { crc32 } from './crc32.ts';
import type { ListedFile } from './zip-directory.ts';

export type ContentTrouble = 'damaged' | 'encrypted' | 'method' | 'too-large';

/** Kept after it was checked; what is longer is read a second time. */
const MOST_KEPT = 4_000_000;

/**
 * A file of a zip, unpacked, once all of it was found to be what was put in: nothing of a damaged one is given. Not more
 * is unpacked than the directory says it has.
 */
export async function openContent(
  zip: BlobWindow,
  file: ListedFile,
): Promise<AsyncIterable<Uint8Array> | ContentTrouble> {
  if (file.isEncrypted) return 'encrypted';
  if (file.method !== 0 && file.method !== 8) return 'method';
  const start = await startOf(zip, file);
  if (start === undefined) return 'damaged';
  const open = () => unpacked(zip, file, start);
  const kept: Uint8Array[] = [];
  const isKept = file.size <= MOST_KEPT;
  let [crc, size] = [0, 0];
  try {
    for await (const piece of open()) {
      size += piece.length;
      crc = crc32(piece, crc);
      if (isKept) kept.push(piece);
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.code === 'too-large' ? 'too-large' : 'damaged';
  }
  if (size !== file.size || crc !== file.crc) return 'damaged';
  return isKept ? given(kept) : open();
}

/** Where its bytes begin: behind its own header, whose name and extra need not be as long as in the directory. */
async function startOf(
  zip: BlobWindow,
  { at, packed, method, size }: ListedFile,
): Promise<number | undefined> {
  const bytes = await zip.read(at, 30);
  if (!bytes) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(0, true) !== 0x04034b50) return undefined;
  const start = at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const isWhole = start + packed <= zip.size && (method === 8 || packed === size);
  return isWhole ? start : undefined;
}

function unpacked(
  zip: BlobWindow,
  { method, packed, size }: ListedFile,
  start: number,
): AsyncIterable<Uint8Array> {
  const pieces = zip.pieces(start, packed);
  return method === 8 ? gunzip(pieces, size, 'deflate-raw') : pieces;
}

async function* given(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  await Promise.resolve();
  yield* pieces;
}
