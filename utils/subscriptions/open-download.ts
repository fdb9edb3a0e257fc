import { OneFileError, openOneFile } from '../packs/one-file.ts';
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
      /** The files of a pack in one file; those of an index lie beside it. */
      readonly inside?: (path: string) => Promise<Blob>;
    }
  | { readonly ok: false; readonly failure: UpdateFailure };

/** Our own index has 4 KB; with all the ids it may name it has a megabyte. */
const LONGEST_INDEX = 2_000_000;
/** A compressed megabyte can unpack to a gigabyte. */
const MOST_UNPACKED = 2 ** 30;
const NEWLINE = 0x0a;

/** Reads an index, or the index that a pack in one file begins with. Never rejects for what came. */
export async function openDownload(
  came: Blob,
  readPackIndex: (value: unknown) => PackReading<PackIndex>,
): Promise<Download> {
  const head = new Uint8Array(await came.slice(0, LONGEST_INDEX).arrayBuffer());
  if (head[0] === 0x1f && head[1] === 0x8b) return openWhole();
  const text = new TextDecoder().decode(head);
  if (text.trimStart().startsWith('<')) return failed('web-page');

  const end = head.indexOf(NEWLINE);
  const first = end < 0 ? undefined : parsed(new TextDecoder().decode(head.subarray(0, end)));
  if (first !== undefined && end + 1 < came.size) {
    const reading = read(first, came);
    return reading.ok ? openWhole() : reading;
  }
  const whole = came.size > LONGEST_INDEX ? undefined : parsed(text);
  return whole === undefined ? failed('not-json') : read(whole, came);

  async function openWhole(): Promise<Download> {
    try {
      const inside = await openOneFile(came, MOST_UNPACKED);
      const bytes = await inside('index.json');
      const reading = read(parsed(await bytes.text()), bytes);
      return reading.ok ? { ...reading, inside } : reading;
    } catch (error) {
      if (!(error instanceof OneFileError)) throw error;
      return failed(error.code === 'size' ? 'size' : 'not-a-pack', error.message);
    }
  }

  function read(value: unknown, bytes: Blob): Download {
    const reading = readPackIndex(value);
    if (reading.ok) return { ok: true, index: reading.value, bytes };
    if (isOfLaterFormat(value)) return failed('too-new-for-us');
    return failed('not-a-pack', `${reading.error.path} ${reading.error.problem}`.trim());
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isOfLaterFormat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && 'format' in value && Number(value.format) > 1;
}

function failed(code: UpdateFailure['code'], detail?: string): Download {
  return { ok: false, failure: { code, ...(detail !== undefined && { detail }) } };
}
