import { TABLE_SIZE } from './alphabet.ts';
import { blocksOf } from './text-pool.ts';

/**
 * Version of the built index. Raise it with any change of the layout, of folding or of what stems the languages
 * give: an index of another version is refused and has to be built again.
 */
export const NAME_INDEX_VERSION = 4;

const MAGIC = 0x494e4c53;

/** How many of each thing an index holds; from these follow the sizes of its parts. */
export interface IndexCounts {
  /** Names: a text that means one entity in one role, in any number of languages. */
  readonly names: number;
  readonly entities: number;
  /** Entity ids, other wholes, and sets of languages, in this order. */
  readonly strings: number;
  /** How many of the strings are sets of languages. */
  readonly languageSets: number;
  readonly postings: number;
  /** Binary logarithm of the number of buckets. */
  readonly bucketBits: number;
  /** Binary logarithm of the number of 32-bit words in the filter of stems. */
  readonly filterBits: number;
  /** The same for the filter of how names begin that begin small. */
  readonly smallBits: number;
  /** Bytes of text. */
  readonly textBytes: number;
  /** Bytes of what is known of languages. */
  readonly languageBytes: number;
  /** How many names were given, each in its language, and of how many entities. */
  readonly givenNames: number;
  readonly givenEntities: number;
}

const COUNTS = [
  'names',
  'entities',
  'strings',
  'languageSets',
  'postings',
  'bucketBits',
  'filterBits',
  'smallBits',
  'textBytes',
  'languageBytes',
  'givenNames',
  'givenEntities',
] as const satisfies readonly (keyof IndexCounts)[];
const HEADER_FIELDS = 3 + COUNTS.length;

/** Each part: bytes an item, and how many items. Wider items come first, so that all are aligned. */
const PARTS = {
  /** First posting of each bucket, and one more. */
  bucketStarts: [4, ({ bucketBits }) => 2 ** bucketBits + 1],
  /** In the lower bits a name, in the upper ones bits of the hash by which it is found. */
  postings: [4, ({ postings }) => postings],
  nameBlocks: [4, ({ names }) => blocksOf(names)],
  stringBlocks: [4, ({ strings }) => blocksOf(strings)],
  /** Of the hashes of first words and their stems. */
  filter: [4, ({ filterBits }) => 2 ** filterBits],
  smallFilter: [4, ({ smallBits }) => 2 ** smallBits],
  /** Set of languages in the upper 12 bits, role in 3, exact case in the last. */
  nameTraits: [2, ({ names }) => names],
  /** Entities and wholes have 24 bits where there are many: 16 here, and 8 further down. */
  nameEntities: [2, ({ names }) => names],
  /** The string that names the entity's whole, plus one; 0 without. */
  entityWholes: [2, ({ entities }) => entities],
  folds: [2, () => TABLE_SIZE],
  letters: [2, () => 256],
  nameEntitiesHigh: [1, ({ names, entities }) => (entities > 0xffff ? names : 0)],
  entityWholesHigh: [1, ({ entities, strings }) => (strings > 0xffff ? entities : 0)],
  /** Kind in the lower four bits, rank in three, and in the last whether every language has a label for it. */
  entityTraits: [1, ({ entities }) => entities],
  /** Names of one text follow each other, and all but the first have no length. */
  nameLengths: [1, ({ names }) => names],
  stringLengths: [1, ({ strings }) => strings],
  classes: [1, () => TABLE_SIZE],
  text: [1, ({ textBytes }) => textBytes],
  languageData: [1, ({ languageBytes }) => languageBytes],
} as const satisfies Readonly<Record<string, readonly [1 | 2 | 4, (counts: IndexCounts) => number]>>;

type PartName = keyof typeof PARTS;
type ViewOf<Bytes> = Bytes extends 4 ? Uint32Array : Bytes extends 2 ? Uint16Array : Uint8Array;

/** Views on the parts of an index. Names are numbered from 0, and so are entities, in the order they came. */
export type IndexParts = { readonly [Part in PartName]: ViewOf<(typeof PARTS)[Part][0]> };

/** The bit of an entity's traits that says every language has a label for it. */
export const LABELLED = 128;

/** Why a buffer is no index of this version. */
class NameIndexError extends Error {
  override readonly name = 'NameIndexError';
  readonly reason: 'not-an-index' | 'other-version' | 'damaged';
  constructor(reason: NameIndexError['reason']) {
    super(`name index: ${reason}`);
    this.reason = reason;
  }
}

/** An empty buffer of the right size, with its header written. */
export function allocate(counts: IndexCounts): ArrayBuffer {
  const bytes = sizeOf(counts);
  const buffer = new ArrayBuffer(bytes);
  new Uint32Array(buffer, 0, HEADER_FIELDS).set([
    MAGIC,
    NAME_INDEX_VERSION,
    bytes,
    ...COUNTS.map((name) => counts[name]),
  ]);
  return buffer;
}

/**
 * The counts in a buffer's header.
 * @throws NameIndexError
 */
export function readHeader(buffer: ArrayBuffer): IndexCounts {
  if (buffer.byteLength < HEADER_FIELDS * 4) throw new NameIndexError('not-an-index');
  const [magic, version, bytes, ...fields] = new Uint32Array(buffer, 0, HEADER_FIELDS);
  if (magic !== MAGIC) throw new NameIndexError('not-an-index');
  if (version !== NAME_INDEX_VERSION) throw new NameIndexError('other-version');
  const counts = Object.fromEntries(COUNTS.map((name, at) => [name, fields[at]!])) as unknown as IndexCounts;
  const { bucketBits, filterBits, smallBits } = counts;
  if (
    Math.max(bucketBits, filterBits, smallBits) > 28 ||
    bytes !== buffer.byteLength ||
    sizeOf(counts) !== bytes
  ) {
    throw new NameIndexError('damaged');
  }
  return counts;
}

/** Views on a buffer whose header says `counts`. No byte is copied. */
export function partsOf(buffer: ArrayBuffer, counts: IndexCounts): IndexParts {
  let at = HEADER_FIELDS * 4;
  const views = Object.entries(PARTS).map(([part, [bytes, count]]) => {
    const items = count(counts);
    const start = at;
    at += items * bytes;
    const View = bytes === 4 ? Uint32Array : bytes === 2 ? Uint16Array : Uint8Array;
    return [part, new View(buffer, start, items)] as const;
  });
  return Object.fromEntries(views) as unknown as IndexParts;
}

/** Bits of a posting that say which name it is; the others tell hashes apart. */
export function nameBits(names: number): number {
  return 32 - Math.clz32(Math.max(1, names));
}

function sizeOf(counts: IndexCounts): number {
  const parts = Object.values(PARTS);
  return parts.reduce((sum, [bytes, count]) => sum + bytes * count(counts), HEADER_FIELDS * 4);
}
