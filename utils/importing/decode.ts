import { followedBy, joined, takeHead } from './bytes.ts';
import { decodeCyrillic, guessCyrillic } from './guess-cyrillic.ts';
import type { CyrillicEncoding } from './guess-cyrillic.ts';
import { gunzip } from './gunzip.ts';
import { ImportError } from './import-error.ts';
import { countLineEnds } from './line-ends.ts';
import { firstBadUtf16, firstBadUtf8, wholeUtf16, wholeUtf8 } from './unicode-bytes.ts';

/** How the bytes of a file were understood; `assumed` where no mark of the file says so and the letters did. */
export interface SaidEncoding {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | CyrillicEncoding;
  readonly assumed: boolean;
  readonly gzip: boolean;
}

export interface DecodeOptions {
  /** Called once, when it is known: at the latest at the end. */
  readonly onEncoding?: (said: SaidEncoding) => void;
  /** Most bytes after unpacking; 8 GB if absent. */
  readonly maxBytes?: number;
}

/**
 * The text of a file, in pieces: unpacked where it is gzip, without byte order mark.
 * @throws ImportError in the loop over it: packed otherwise, broken, too large, or no text, with the line
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  { onEncoding, maxBytes = 8_000_000_000 }: DecodeOptions = {},
): AsyncGenerator<string, void, undefined> {
  const file = chunks[Symbol.asyncIterator]();
  let line = 1;
  try {
    const head = await takeHead(file, LONGEST_MAGIC);
    if (OTHER_PACKINGS.some((magic) => startsWith(head, magic))) throw new ImportError('packed');
    const gzip = startsWith(head, GZIP);
    const whole = followedBy(head, file);
    const bytes = (gzip ? gunzip(whole, maxBytes) : whole)[Symbol.asyncIterator]();
    const say: Say = (encoding, assumed) => onEncoding?.({ encoding, assumed, gzip });
    for await (const text of toText(bytes, say)) {
      const nul = text.indexOf('\0');
      if (nul !== -1) throw new ImportError('not-text', line + countLineEnds(text.slice(0, nul)));
      line += countLineEnds(text);
      if (text !== '') yield text;
    }
  } catch (error) {
    if (!(error instanceof BadBytes)) throw error;
    throw new ImportError('encoding', line + countLineEnds(error.before));
  } finally {
    // Left in the middle, or done: the file is let go.
    await file.return?.();
  }
}

/** Bytes that are no text in the file's encoding, with the text of their piece that stands before them. */
class BadBytes extends Error {
  readonly before: string;

  constructor(before: string) {
    super('bad bytes');
    this.before = before;
  }
}

const GZIP = [0x1f, 0x8b];
const OTHER_PACKINGS = [
  [0x50, 0x4b, 0x03, 0x04], // zip, which GeoNames uses, and every office document
  [0x42, 0x5a, 0x68], // bzip2, which Wikidata uses
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
];
const LONGEST_MAGIC = 5;
/** From the first letter that is not ASCII on, so much is looked at before an encoding is assumed. */
const WINDOW = 4_096;

type Say = (encoding: SaidEncoding['encoding'], assumed: boolean) => void;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

async function* toText(bytes: AsyncIterator<Uint8Array>, say: Say): AsyncGenerator<string, void, undefined> {
  const head = await takeHead(bytes, 3);
  if (startsWith(head, [0xef, 0xbb, 0xbf])) {
    say('utf-8', false);
    return yield* strictly('utf-8', followedBy(head.subarray(3), bytes));
  }
  for (const [encoding, mark] of [
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const) {
    if (!startsWith(head, mark)) continue;
    say(encoding, false);
    return yield* strictly(encoding, followedBy(head.subarray(2), bytes));
  }
  yield* unmarked(followedBy(head, bytes), say);
}

/** Without a mark: ASCII until a byte is more, and what that byte and its followers are decides for the file. */
async function* unmarked(
  bytes: AsyncGenerator<Uint8Array, void, undefined>,
  say: Say,
): AsyncGenerator<string, void, undefined> {
  const ascii = new TextDecoder('utf-8');
  for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
    const first = next.value.findIndex((byte) => byte >= 0x80);
    if (first === -1) {
      yield ascii.decode(next.value);
      continue;
    }
    yield ascii.decode(next.value.subarray(0, first));
    const window = await takeHead(bytes, WINDOW, next.value.subarray(first));
    const looked = window.subarray(0, WINDOW);
    const isWhole = window.length < WINDOW;
    const utf8 = isWhole ? looked : looked.subarray(0, wholeUtf8(looked));
    const cyrillic = firstBadUtf8(utf8) === undefined ? undefined : guessCyrillic(looked);
    say(cyrillic ?? 'utf-8', cyrillic !== undefined);
    const rest = followedBy(window, bytes);
    if (cyrillic === undefined) return yield* strictly('utf-8', rest);
    for await (const chunk of rest) yield decodeCyrillic(chunk, cyrillic);
    return;
  }
  say('utf-8', false);
}

/** Text of an encoding in which a character may be cut between chunks. */
async function* strictly(
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  // Marks inside of a file are characters, and taken out of names with the others that nobody sees.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const isLittle = encoding === 'utf-16le';
  const whole = (bytes: Uint8Array) =>
    encoding === 'utf-8' ? wholeUtf8(bytes) : wholeUtf16(bytes, isLittle);
  const firstBad = (bytes: Uint8Array) =>
    encoding === 'utf-8' ? firstBadUtf8(bytes) : firstBadUtf16(bytes, isLittle);
  let cut: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = joined(cut, chunk);
    const end = whole(bytes);
    cut = bytes.slice(end);
    yield decodeStrictly(decoder, bytes.subarray(0, end), firstBad);
  }
  if (cut.length > 0) throw new BadBytes('');
}

function decodeStrictly(
  decoder: TextDecoder,
  bytes: Uint8Array,
  firstBad: (bytes: Uint8Array) => number | undefined,
): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BadBytes(decoder.decode(bytes.subarray(0, firstBad(bytes) ?? 0)));
  }
}
