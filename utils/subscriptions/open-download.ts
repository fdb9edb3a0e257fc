import type { PackIndex } from '../packs/pack-index.ts';
import type { PackReading } from '../packs/pack-reading.ts';
import type { UpdateFailure } from './outcome.ts';

/** What came from an address, told apart. */
export type Download =
  | {
      readonly ok: true;
      readonly index: PackIndex;
      /** Of the index alone. */
      readonly bytes: Blob;
      /** Of a pack in one file what stands behind the index: its files, in the index's order. */
      readonly rest?: Blob;
    }
  | { readonly ok: false; readonly failure: UpdateFailure };

/** Our own index has 4 KB; with all the ids it may name it has a megabyte. */
const LONGEST_INDEX = 2_000_000;
/** Of a compressed file: a megabyte can unpack to a gigabyte. */
const MOST_UNPACKED = 2 ** 30;

/** Reads an index, or the index that a one-file pack begins with. Rejects with nothing. */
export async function openDownload(
  came: Blob,
  readPackIndex: (value: unknown) => PackReading<PackIndex>,
): Promise<Download> {
  const file = await unpacked(came);
  if (file === null) return failed('too-large');
  if (file === undefined) return failed('cut-short', 'gzip');
  const head = await file.slice(0, LONGEST_INDEX).text();
  if (head.trimStart().startsWith('<')) return failed('web-page');
  const line = await firstLine(file);
  const first = line && parsed(await line.text());
  const rest = line && file.slice(line.size + 1);
  if (line && rest && rest.size > 0 && first !== undefined) return read(first, line, rest);
  if (file.size > LONGEST_INDEX) return failed('not-json');
  const whole = parsed(head);
  return whole === undefined ? failed('not-json') : read(whole, file);

  function read(value: unknown, bytes: Blob, rest?: Blob): Download {
    const reading = readPackIndex(value);
    if (reading.ok) return { ok: true, index: reading.value, bytes, ...(rest && { rest }) };
    if (isOfLaterFormat(value)) return failed('too-new-for-us');
    return failed('not-a-pack', `${reading.error.path} ${reading.error.problem}`.trim());
  }
}

/** Undefined for gzip that cannot be read, null for more than anybody needs. */
async function unpacked(file: Blob): Promise<Blob | undefined | null> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file;
  let bytes = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, out) {
      bytes += chunk.byteLength;
      if (bytes > MOST_UNPACKED) out.error(new Error('too large'));
      else out.enqueue(chunk);
    },
  });
  try {
    const plain = file.stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(counted);
    return await new Response(plain).blob();
  } catch {
    return bytes > MOST_UNPACKED ? null : undefined;
  }
}

/** Without its end; undefined where there is none within the length of an index. */
async function firstLine(file: Blob): Promise<Blob | undefined> {
  const bytes = new Uint8Array(await file.slice(0, LONGEST_INDEX).arrayBuffer());
  const end = bytes.indexOf(0x0a);
  return end < 0 ? undefined : file.slice(0, end);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isOfLaterFormat(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    Number(value.format) > 1 &&
    'id' in value
  );
}

function failed(code: UpdateFailure['code'], detail?: string): Download {
  return { ok: false, failure: { code, ...(detail !== undefined && { detail }) } };
}
