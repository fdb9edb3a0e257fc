import { TABLE_SIZE } from './alphabet.ts';

/**
 * Version of the built index. Raise it with any change of the layout, of folding or of what stems the languages
 * give: an index of another version is refused and has to be built again.
 */
export const NAME_INDEX_VERSION = 2;

const MAGIC = 0x494e4c53;
const HEADER_FIELDS = 12;

/** How many of each thing an index holds; from these follow the sizes of its parts. */
export interface IndexCounts {
  readonly names: number;
  readonly entities: number;
  /** Entity ids, wholes and language tags, each once. */
  readonly strings: number;
  readonly languages: number;
  readonly postings: number;
  /** Binary logarithm of the number of buckets. */
  readonly bucketBits: number;
  /** Binary logarithm of the number of bits in each filter. */
  readonly filterBits: number;
  /** Bytes of text. */
  readonly textBytes: number;
  /** Bytes of what is known of languages. */
  readonly languageBytes: number;
}

/** Views on the parts of an index. Names are numbered from 0, entities too, in the order they came. */
export interface IndexParts {
  /** First posting of each bucket, and one more. */
  readonly bucketStarts: Uint32Array;
  /** The name of each posting, or `SEVERAL_WORDS`. */
  readonly postingNames: Uint32Array;
  /** Where each name's text starts, and one more. */
  readonly nameTexts: Uint32Array;
  readonly nameEntities: Uint32Array;
  /** Where each string starts, and one more. */
  readonly stringTexts: Uint32Array;
  /** The string that names the entity's whole, plus one; 0 without. */
  readonly entityWholes: Uint32Array;
  /** Bits of the hash by which each posting is told from others of its bucket. */
  readonly fingerprints: Uint16Array;
  /** Language in the upper 12 bits, role in 3, exact case in the last. */
  readonly nameTraits: Uint16Array;
  readonly folds: Uint16Array;
  readonly entityKinds: Uint8Array;
  readonly entityRanks: Uint8Array;
  readonly classes: Uint8Array;
  /** Filters over hashes: of words that stand unchanged, and of stems that take endings, each for all and for lower-case names. */
  readonly whole: Uint8Array;
  readonly wholeLower: Uint8Array;
  readonly stem: Uint8Array;
  readonly stemLower: Uint8Array;
  readonly text: Uint8Array;
  /** `LanguageData[]` as JSON. */
  readonly languageData: Uint8Array;
}

/** Says that names of several words start so: they are found with the next word's first letters. */
export const SEVERAL_WORDS = 0xffffffff;

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
  const { bytes } = plan(counts);
  const buffer = new ArrayBuffer(bytes);
  const { names, entities, strings, languages, postings, bucketBits, filterBits } = counts;
  new Uint32Array(buffer, 0, HEADER_FIELDS).set([
    MAGIC,
    NAME_INDEX_VERSION,
    bytes,
    names,
    entities,
    strings,
    languages,
    postings,
    bucketBits,
    filterBits,
    counts.textBytes,
    counts.languageBytes,
  ]);
  return buffer;
}

/**
 * The counts in a buffer's header.
 * @throws NameIndexError
 */
export function readHeader(buffer: ArrayBuffer): IndexCounts {
  if (buffer.byteLength < HEADER_FIELDS * 4) throw new NameIndexError('not-an-index');
  const header = new Uint32Array(buffer, 0, HEADER_FIELDS);
  const [magic, version, bytes, names = 0, entities = 0, strings = 0, languages = 0, postings = 0] = header;
  const [bucketBits = 0, filterBits = 0, textBytes = 0, languageBytes = 0] = header.subarray(8);
  if (magic !== MAGIC) throw new NameIndexError('not-an-index');
  if (version !== NAME_INDEX_VERSION) throw new NameIndexError('other-version');
  const counts = {
    names,
    entities,
    strings,
    languages,
    postings,
    bucketBits,
    filterBits,
    textBytes,
    languageBytes,
  };
  if (bucketBits > 30 || filterBits > 30 || bytes !== buffer.byteLength || plan(counts).bytes !== bytes) {
    throw new NameIndexError('damaged');
  }
  return counts;
}

/** Views on a buffer whose header says `counts`. No byte is copied. */
export function partsOf(buffer: ArrayBuffer, counts: IndexCounts): IndexParts {
  const { offsets, lengths } = plan(counts);
  const u32 = (part: PartName) => new Uint32Array(buffer, offsets[part], lengths[part]);
  const u16 = (part: PartName) => new Uint16Array(buffer, offsets[part], lengths[part]);
  const u8 = (part: PartName) => new Uint8Array(buffer, offsets[part], lengths[part]);
  return {
    bucketStarts: u32('bucketStarts'),
    postingNames: u32('postingNames'),
    nameTexts: u32('nameTexts'),
    nameEntities: u32('nameEntities'),
    stringTexts: u32('stringTexts'),
    entityWholes: u32('entityWholes'),
    fingerprints: u16('fingerprints'),
    nameTraits: u16('nameTraits'),
    folds: u16('folds'),
    entityKinds: u8('entityKinds'),
    entityRanks: u8('entityRanks'),
    classes: u8('classes'),
    whole: u8('whole'),
    wholeLower: u8('wholeLower'),
    stem: u8('stem'),
    stemLower: u8('stemLower'),
    text: u8('text'),
    languageData: u8('languageData'),
  };
}

type PartName = keyof IndexParts;

/** Where each part begins, in bytes; parts of four bytes an item come first, so that all are aligned. */
function plan(counts: IndexCounts): {
  readonly offsets: Readonly<Record<PartName, number>>;
  readonly lengths: Readonly<Record<PartName, number>>;
  readonly bytes: number;
} {
  const filter = Math.max(1, 2 ** counts.filterBits / 8);
  const lengths: Readonly<Record<PartName, number>> = {
    bucketStarts: 2 ** counts.bucketBits + 1,
    postingNames: counts.postings,
    nameTexts: counts.names + 1,
    nameEntities: counts.names,
    stringTexts: counts.strings + 1,
    entityWholes: counts.entities,
    fingerprints: counts.postings,
    nameTraits: counts.names,
    folds: TABLE_SIZE,
    entityKinds: counts.entities,
    entityRanks: counts.entities,
    classes: TABLE_SIZE,
    whole: filter,
    wholeLower: filter,
    stem: filter,
    stemLower: filter,
    text: counts.textBytes,
    languageData: counts.languageBytes,
  };
  const offsets = {} as Record<PartName, number>;
  let at = HEADER_FIELDS * 4;
  for (const part of Object.keys(lengths) as PartName[]) {
    offsets[part] = at;
    at += lengths[part] * ITEM_BYTES[part];
  }
  return { offsets, lengths, bytes: at };
}

const ITEM_BYTES: Readonly<Record<PartName, 1 | 2 | 4>> = {
  bucketStarts: 4,
  postingNames: 4,
  nameTexts: 4,
  nameEntities: 4,
  stringTexts: 4,
  entityWholes: 4,
  fingerprints: 2,
  nameTraits: 2,
  folds: 2,
  entityKinds: 1,
  entityRanks: 1,
  classes: 1,
  whole: 1,
  wholeLower: 1,
  stem: 1,
  stemLower: 1,
  text: 1,
  languageData: 1,
};
