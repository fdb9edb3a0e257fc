import { BlobWindow, type ReadableBlob } from './blob-window.ts';

/** A file in a zip, as its directory lists it. */
export interface ListedFile {
  /** For telling alone: nothing is opened or written by it. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the zip. */
  readonly packed: number;
  /** Bytes when it is unpacked. */
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** More than this are not read. */
const MOST_FILES = 200_000;

/** The zip is damaged or cut off (`damaged`), or has more files than are read (`too-large`). */
export class ZipError extends Error {
  readonly code: 'damaged' | 'too-large';

  constructor(code: ZipError['code']) {
    super(code);
    this.name = 'ZipError';
    this.code = code;
  }
}

/** Whether a file begins as a zip does, also one that holds nothing. */
export function isZip(head: Uint8Array): boolean {
  const [p, k, third, fourth] = head;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The files of a zip in the order of its directory, which alone says where those end that stand there as they are:
 * our writer tells their lengths behind them, so that they cannot be read off a stream. APPNOTE.TXT 6.3.10, 4.3 and 4.5.3.
 * @throws ZipError as soon as it is known, after the files before that
 */
export async function* listedFiles(blob: ReadableBlob): AsyncGenerator<ListedFile, void, undefined> {
  const ending = await endingOf(blob);
  if (ending.count > MOST_FILES) throw new ZipError('too-large');
  const window = new BlobWindow(blob);
  const end = ending.at + ending.bytes;
  let count = 0;
  for (let at = ending.at; at < end; count += 1) {
    if (count >= MOST_FILES) throw new ZipError('too-large');
    const header = viewOf(await window.read(at, HEADER));
    if (header.getUint32(0, true) !== 0x02014b50) throw new ZipError('damaged');
    const [named, extra, said] = [28, 30, 32].map((place) => header.getUint16(place, true)) as [
      number,
      number,
      number,
    ];
    const bytes = await window.read(at + HEADER, named + extra);
    at += HEADER + named + extra + said;
    if (!bytes || at > end) throw new ZipError('damaged');
    yield listedFile(header, bytes.subarray(0, named), bytes.subarray(named));
  }
  // A plain ending counts no further than 65,535.
  if (count !== ending.count && !(ending.count === 0xffff && count > 0xffff)) throw new ZipError('damaged');
}

const HEADER = 46;
const NO_NUMBER = 0xffff_ffff;
/** Encrypted, or listed by an encrypted directory. */
const ENCRYPTED = 0x2001;

interface Ending {
  readonly count: number;
  readonly at: number;
  readonly bytes: number;
}

async function endingOf(blob: ReadableBlob): Promise<Ending> {
  const from = Math.max(0, blob.size - 22 - 0xffff);
  const tail = new DataView(await blob.slice(from, blob.size).arrayBuffer());
  // What is said behind the ending reaches to the end of the file.
  let at = tail.byteLength - 22;
  while (at >= 0 && !(tail.getUint32(at, true) === 0x06054b50 && isLast(tail, at))) at -= 1;
  if (at < 0) throw new ZipError('damaged');
  const plain = {
    count: tail.getUint16(at + 10, true),
    bytes: tail.getUint32(at + 12, true),
    at: tail.getUint32(at + 16, true),
  };
  const isLarge = at >= 20 && tail.getUint32(at - 20, true) === 0x07064b50;
  const ending = isLarge ? await largeEnding(blob, largeNumber(tail, at - 12)) : plain;
  if (ending.at + ending.bytes > from + at) throw new ZipError('damaged');
  return ending;
}

function isLast(tail: DataView, at: number): boolean {
  return at + 22 + tail.getUint16(at + 20, true) === tail.byteLength;
}

async function largeEnding(blob: ReadableBlob, at: number): Promise<Ending> {
  const ending = viewOf(await new BlobWindow(blob).read(at, 56));
  if (ending.getUint32(0, true) !== 0x06064b50) throw new ZipError('damaged');
  return { count: largeNumber(ending, 32), bytes: largeNumber(ending, 40), at: largeNumber(ending, 48) };
}

function listedFile(header: DataView, name: Uint8Array, extra: Uint8Array): ListedFile {
  const [packed, size, at] = [20, 24, 42].map((place) => header.getUint32(place, true)) as [
    number,
    number,
    number,
  ];
  return {
    name: toldName(name),
    isEncrypted: (header.getUint16(8, true) & ENCRYPTED) !== 0,
    method: header.getUint16(10, true),
    crc: header.getUint32(16, true),
    ...withLarge({ size, packed, at }, viewOf(extra)),
  };
}

/** Numbers that have no room in the header stand behind it, in this order and only those. */
function withLarge(
  numbers: { size: number; packed: number; at: number },
  extra: DataView,
): { size: number; packed: number; at: number } {
  const large = { ...numbers };
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    for (const key of ['size', 'packed', 'at'] as const) {
      if (numbers[key] !== NO_NUMBER) continue;
      if (place + 8 > extra.byteLength) throw new ZipError('damaged');
      large[key] = largeNumber(extra, place);
      place += 8;
    }
    break;
  }
  return large;
}

/** One that is not exact is beyond the end of any file. */
function largeNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function viewOf(bytes: Uint8Array | undefined): DataView {
  if (!bytes) throw new ZipError('damaged');
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Longest name that is shown, in UTF-16 units. */
const LONGEST_NAME = 200;

/** Of one line, without what is not seen or turns it; names of other encodings lose letters, which harms none. */
function toldName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  // The end of a long one tells files apart, and says what they are.
  return name.slice(-LONGEST_NAME).toWellFormed();
}
