import { makeZip } from 'client-zip';

export interface ZipEntry {
  /** Legal, and no other's. */
  readonly name: string;
  readonly parts: AsyncIterable<string>;
}

/** Pieces of a zip are handed on from this many bytes on. */
const PIECE = 65_536;
/** As many as the ending of a plain zip can count. */
const MOST_COUNTED = 65_535;
const NO_NUMBER = 4_294_967_295;

/** Files in one, as they are: not compressed, each written while it is read. Of each its name alone is kept. */
export async function* zipped(
  entries: AsyncIterable<ZipEntry>,
  moment: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let count = 0;
  const lastModified = new Date(moment);
  const counted = async function* () {
    for await (const { name, parts } of entries) {
      count += 1;
      yield { name, lastModified, input: parts };
    }
  };
  const reader = makeZip(counted(), { buffersAreUTF8: true }).getReader();
  let held: Uint8Array[] = [];
  let bytes = 0;
  let last: Uint8Array | undefined;
  let isRead = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (last) {
        held.push(last);
        bytes += last.length;
      }
      last = value;
      if (bytes < PIECE) continue;
      yield joined(held, bytes);
      [held, bytes] = [[], 0];
    }
    isRead = true;
    // The last piece of a zip is its ending.
    if (last) held.push(...endings(last, count));
    yield joined(
      held,
      held.reduce((sum, piece) => sum + piece.length, 0),
    );
  } finally {
    // It throws into what it reads, which throws the same.
    if (!isRead) await reader.cancel().catch(() => undefined);
  }
}

/**
 * The library counts no further than a plain ending can, and writes a large one for large files alone; readers that go
 * by the count would miss the rest. APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16.
 */
function endings(plain: Uint8Array, count: number): Uint8Array[] {
  const { buffer, byteOffset, byteLength } = plain;
  const ending = new DataView(buffer, byteOffset, byteLength);
  const size = ending.getUint32(12, true);
  const offset = ending.getUint32(16, true);
  if (count <= MOST_COUNTED || offset === NO_NUMBER) return [plain];
  const large = new DataView(new ArrayBuffer(76));
  large.setUint32(0, 0x06064b50, true);
  large.setBigUint64(4, 44n, true);
  large.setUint16(12, 45, true);
  large.setUint16(14, 45, true);
  large.setBigUint64(24, BigInt(count), true);
  large.setBigUint64(32, BigInt(count), true);
  large.setBigUint64(40, BigInt(size), true);
  large.setBigUint64(48, BigInt(offset), true);
  large.setUint32(56, 0x07064b50, true);
  large.setBigUint64(64, BigInt(offset) + BigInt(size), true);
  large.setUint32(72, 1, true);
  return [new Uint8Array(large.buffer), plain];
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
