import type { Columns, ColumnTables } from './columns.ts';

/** Version of the stored columns. Raise it with any change of the layout, of how facts are judged or names folded. */
const DIRECTORY_VERSION = 1;

const MAGIC = 0x52494453;

/** Each part: bytes an item, and how many items. Wider items come first, so that all are aligned. */
const PARTS = {
  keys: [Float64Array, ({ keys }) => keys],
  textStarts: [Uint32Array, ({ entities }) => entities + 1],
  order: [Uint32Array, ({ entities }) => entities],
  idHashes: [Uint32Array, ({ entities }) => entities],
  byId: [Uint32Array, ({ entities }) => entities],
  packs: [Uint32Array, ({ entities }) => entities],
  oldFrom: [Uint32Array, ({ entities }) => entities],
  within: [Uint32Array, ({ entities }) => entities],
  lats: [Float32Array, ({ entities }) => entities],
  lons: [Float32Array, ({ entities }) => entities],
  keyOwners: [Uint32Array, ({ keys }) => keys],
  pairs: [Uint32Array, ({ pairs }) => pairs * 2],
  idLengths: [Uint16Array, ({ entities }) => entities],
  nameLengths: [Uint16Array, ({ entities }) => entities],
  types: [Uint16Array, ({ entities }) => entities],
  nameLangs: [Uint16Array, ({ entities }) => entities],
  nativeLangs: [Uint16Array, ({ entities }) => entities],
  facts: [Uint16Array, ({ entities }) => entities],
  kinds: [Uint8Array, ({ entities }) => entities],
  differs: [Uint8Array, ({ entities }) => entities],
  text: [Uint8Array, ({ textBytes }) => textBytes],
  tables: [Uint8Array, ({ tableBytes }) => tableBytes],
} as const satisfies Readonly<Record<string, readonly [View, (counts: Counts) => number]>>;

type View =
  | Float64ArrayConstructor
  | Float32ArrayConstructor
  | Uint32ArrayConstructor
  | Uint16ArrayConstructor
  | Uint8ArrayConstructor;
type PartName = keyof typeof PARTS;
type Parts = { readonly [Part in PartName]: InstanceType<(typeof PARTS)[Part][0]> };

const COUNTS = ['entities', 'keys', 'pairs', 'textBytes', 'tableBytes'] as const;
type Counts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** Magic, version, check sum, bytes and the counts; what follows is aligned to eight bytes. */
const HEADER_FIELDS = Math.ceil((4 + COUNTS.length) / 2) * 2;

/** Why stored bytes are no columns of this version: they have to be made again. */
export class DirectoryBytesError extends Error {
  override readonly name = 'DirectoryBytesError';
  readonly reason: 'not-columns' | 'other-version' | 'damaged';
  constructor(reason: DirectoryBytesError['reason']) {
    super(`directory: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Under which key columns are stored: those of another version or another reader are not found there.
 * @param namesKey equal where the packs are equal
 */
export function directoryKey(lang: string, namesKey: string): string {
  return `directory@${DIRECTORY_VERSION} ${lang} ${namesKey}`;
}

/** Columns as one value to be stored. */
export function writeColumns({ tables, count, ...arrays }: Columns): ArrayBuffer {
  const written = new TextEncoder().encode(JSON.stringify(tables));
  const counts = {
    entities: count,
    keys: arrays.keys.length,
    pairs: arrays.pairs.length / 2,
    textBytes: arrays.text.length,
    tableBytes: written.length,
  };
  const buffer = new ArrayBuffer(sizeOf(counts));
  const parts = partsOf(buffer, counts);
  const from = { ...arrays, tables: written };
  for (const part of Object.keys(PARTS) as PartName[]) parts[part].set(from[part]);
  const header = new Uint32Array(buffer, 0, HEADER_FIELDS);
  header.set([MAGIC, DIRECTORY_VERSION, 0, buffer.byteLength, ...COUNTS.map((name) => counts[name])]);
  header[2] = checkSum(buffer);
  return buffer;
}

/**
 * Columns out of what `writeColumns` wrote; no byte is copied.
 * @throws DirectoryBytesError for anything else
 */
export function readColumns(buffer: ArrayBuffer): Columns {
  if (buffer.byteLength < HEADER_FIELDS * 4) throw new DirectoryBytesError('not-columns');
  const [magic, version, sum, bytes, ...fields] = new Uint32Array(buffer, 0, HEADER_FIELDS);
  if (magic !== MAGIC) throw new DirectoryBytesError('not-columns');
  if (version !== DIRECTORY_VERSION) throw new DirectoryBytesError('other-version');
  const counts = Object.fromEntries(COUNTS.map((name, at) => [name, fields[at]!])) as unknown as Counts;
  const isWhole = bytes === buffer.byteLength && sizeOf(counts) === bytes && checkSum(buffer) === sum;
  if (!isWhole) throw new DirectoryBytesError('damaged');
  const { tables, ...arrays } = partsOf(buffer, counts);
  return { ...arrays, count: counts.entities, tables: readTables(tables) };
}

function partsOf(buffer: ArrayBuffer, counts: Counts): Parts {
  let at = HEADER_FIELDS * 4;
  const views = Object.entries(PARTS).map(([part, [View, count]]) => {
    const view = new View(buffer, at, count(counts));
    at += view.byteLength;
    return [part, view] as const;
  });
  return Object.fromEntries(views) as unknown as Parts;
}

/** A whole number of words, which the check sum reads. */
function sizeOf(counts: Counts): number {
  const size = Object.values(PARTS).reduce(
    (sum, [View, count]) => sum + View.BYTES_PER_ELEMENT * count(counts),
    HEADER_FIELDS * 4,
  );
  return Math.ceil(size / 4) * 4;
}

/** Of everything but itself. What was written whole reads the same; a flipped bit anywhere does not. */
function checkSum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer);
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (at !== 2) sum = Math.imul(sum ^ words[at]!, 0x9e3779b1) + at;
  }
  return sum >>> 0;
}

/** Our own writer wrote them, as the check sum says. */
function readTables(bytes: Uint8Array): ColumnTables {
  return JSON.parse(new TextDecoder().decode(bytes)) as ColumnTables;
}
