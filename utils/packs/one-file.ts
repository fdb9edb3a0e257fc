import { readPackIndex, type PackResource } from './pack-index.ts';

/**
 * A whole pack as one file, `<id>.sidelight.ndjson`, perhaps compressed with gzip. Its first line is `index.json`, on
 * one line; then come the bytes of each file in the order of the index's `resources`, as many as the index says. So
 * the sizes and hashes of the index prove every part, and the whole is lines of JSON.
 */

/** `unreadable`: it does not begin with an index. `size`: it is longer or shorter than its index says. */
export class OneFileError extends Error {
  override readonly name = 'OneFileError';
  readonly code: 'unreadable' | 'size';

  constructor(code: OneFileError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const INDEX = 'index.json';
const LONGEST_INDEX = 1_000_000;
/** Far more than a million entities take. */
const MOST_BYTES = 4 * 2 ** 30;
const NEWLINE = 0x0a;

/**
 * The files inside, by their path beside `index.json`: pieces of the file, of which none is in memory before it is
 * read. Rejects with OneFileError; the pieces' hashes are for who reads them to check.
 * @param mostBytes how large a compressed file may become
 */
export async function openOneFile(
  file: Blob,
  mostBytes = MOST_BYTES,
): Promise<(path: string) => Promise<Blob>> {
  const plain = await unpacked(file, mostBytes);
  const end = new Uint8Array(await plain.slice(0, LONGEST_INDEX).arrayBuffer()).indexOf(NEWLINE);
  if (end < 0) throw new OneFileError('unreadable', 'no index on the first line');
  const pieces = new Map<string, Blob>();
  let start = end + 1;
  for (const { path, bytes } of await resourcesOf(plain.slice(0, end))) {
    pieces.set(path, plain.slice(start, start + bytes));
    start += bytes;
  }
  pieces.set(INDEX, plain.slice(0, end));
  if (start !== plain.size) throw new OneFileError('size', `${plain.size} bytes instead of ${start}`);
  return async (path) => {
    const piece = pieces.get(path);
    if (!piece) throw new Error(`no ${path} inside`);
    return piece;
  };
}

async function resourcesOf(line: Blob): Promise<readonly PackResource[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await line.text());
  } catch {
    throw new OneFileError('unreadable', 'no index on the first line');
  }
  const reading = readPackIndex(parsed);
  if (reading.ok) return reading.value.resources;
  throw new OneFileError('unreadable', `${INDEX} ${reading.error.path} ${reading.error.problem}`);
}

/** The file itself, or what it holds where it is compressed; what comes out is counted, for a bomb has no other mark. */
async function unpacked(file: Blob, mostBytes: number): Promise<Blob> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file;
  // A Blob of many megabytes lies outside the memory of scripts, so what has come out is handed over to one soon.
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    for await (const piece of gunzipped(file)) {
      bytes += piece.length;
      if (bytes > mostBytes) throw new OneFileError('size', `more than ${mostBytes} bytes`);
      waiting.push(piece);
      if (waiting.length < PIECES_AT_ONCE) continue;
      parts.push(new Blob(waiting));
      waiting = [];
    }
  } catch (error) {
    if (error instanceof OneFileError) throw error;
    throw new OneFileError('unreadable', `gzip: ${String(error)}`);
  }
  return new Blob([...parts, ...waiting]);
}

const PIECES_AT_ONCE = 64;

async function* gunzipped(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  const pumped = pump(file, writable.getWriter());
  // Whatever goes wrong there is met at the reading end too.
  pumped.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value) yield value;
    }
    await pumped;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function pump(
  file: Blob,
  writer: ReturnType<DecompressionStream['writable']['getWriter']>,
): Promise<void> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (value) await writer.write(value);
  }
  await writer.close();
}
