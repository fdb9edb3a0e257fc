/** Version of the built index. Raise it with any change of the layout or of how letters are read. */
const SEARCH_INDEX_VERSION = 1;

const MAGIC = 0x53534c53;

/** How many of each thing an index holds; from these follow the sizes of its parts. */
export interface IndexCounts {
  readonly entities: number;
  /** Texts: one for each spelling of an entity, in however many languages and roles. */
  readonly names: number;
  /** Names as they were given, each in its language. */
  readonly givenNames: number;
  /** Different words by their sound or letters. */
  readonly keys: number;
  /** UTF-16 code units of all keys. */
  readonly keyUnits: number;
  readonly posts: number;
  readonly textBytes: number;
  /** Bytes of the table of traits, JSON in UTF-8. */
  readonly traitBytes: number;
}

const COUNTS = [
  'entities',
  'names',
  'givenNames',
  'keys',
  'keyUnits',
  'posts',
  'textBytes',
  'traitBytes',
] as const satisfies readonly (keyof IndexCounts)[];
const HEADER_FIELDS = 3 + COUNTS.length;

/** Each part: bytes an item, and how many items. Wider items come first, so that all are aligned. */
const PARTS = {
  /** Where each key begins among the units, and the end of the last. */
  keyStarts: [4, ({ keys }) => keys + 1],
  /** First post of each key, and one more. */
  postStarts: [4, ({ keys }) => keys + 1],
  /** An entity with a name that holds the key: see `post.ts`. */
  posts: [4, ({ posts }) => posts],
  /** First name of each entity, and one more. */
  entityNames: [4, ({ entities }) => entities + 1],
  /** Where each entity's id begins among the bytes of text; its names follow. */
  entityTexts: [4, ({ entities }) => entities],
  /** Keys in order, each once, end to end. */
  keyUnits: [2, ({ keyUnits }) => keyUnits],
  /** Number in the table of traits. */
  nameTraits: [2, ({ names }) => names],
  idLengths: [2, ({ entities }) => entities],
  /** How well known it is: by how many names it has. */
  entityFame: [1, ({ entities }) => entities],
  /** In UTF-16 code units. */
  nameLengths: [1, ({ names }) => names],
  text: [1, ({ textBytes }) => textBytes],
  traits: [1, ({ traitBytes }) => traitBytes],
} as const satisfies Readonly<Record<string, readonly [1 | 2 | 4, (counts: IndexCounts) => number]>>;

type PartName = keyof typeof PARTS;
type ViewOf<Bytes> = Bytes extends 4 ? Uint32Array : Bytes extends 2 ? Uint16Array : Uint8Array;

/** Views on the parts of an index. Entities are numbered from 0 in the order they came. */
export type IndexParts = { readonly [Part in PartName]: ViewOf<(typeof PARTS)[Part][0]> };

/** Why a buffer is no index of this version: it has to be built again. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
  readonly reason: 'not-an-index' | 'other-version' | 'damaged';
  constructor(reason: SearchIndexError['reason']) {
    super(`search index: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Under which key the index of these names is stored: one of another version is not found there.
 * @param namesKey equal where the names are equal
 */
export function searchKey(namesKey: string): string {
  return `search@${SEARCH_INDEX_VERSION} ${namesKey}`;
}

/** An empty buffer of the right size, with its header written. */
export function allocate(counts: IndexCounts): ArrayBuffer {
  const bytes = sizeOf(counts);
  const buffer = new ArrayBuffer(bytes);
  new Uint32Array(buffer, 0, HEADER_FIELDS).set([
    MAGIC,
    SEARCH_INDEX_VERSION,
    bytes,
    ...COUNTS.map((name) => counts[name]),
  ]);
  return buffer;
}

/**
 * The counts in a buffer's header.
 * @throws SearchIndexError
 */
export function readHeader(buffer: ArrayBuffer): IndexCounts {
  if (buffer.byteLength < HEADER_FIELDS * 4) throw new SearchIndexError('not-an-index');
  const [magic, version, bytes, ...fields] = new Uint32Array(buffer, 0, HEADER_FIELDS);
  if (magic !== MAGIC) throw new SearchIndexError('not-an-index');
  if (version !== SEARCH_INDEX_VERSION) throw new SearchIndexError('other-version');
  const counts = Object.fromEntries(COUNTS.map((name, at) => [name, fields[at]!])) as unknown as IndexCounts;
  if (bytes !== buffer.byteLength || sizeOf(counts) !== bytes) throw new SearchIndexError('damaged');
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

function sizeOf(counts: IndexCounts): number {
  const parts = Object.values(PARTS);
  return parts.reduce((sum, [bytes, count]) => sum + bytes * count(counts), HEADER_FIELDS * 4);
}
