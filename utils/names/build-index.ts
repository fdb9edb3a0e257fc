import { makeAlphabet } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { compileName } from './compile-name.ts';
import type { CompiledName } from './compile-name.ts';
import { hashOf, hashWithNext, mix } from './hash.ts';
import { Languages } from './language-rules.ts';
import type { LanguageData } from './language-data.ts';
import { allocate, partsOf, SEVERAL_WORDS } from './index-layout.ts';
import type { IndexParts } from './index-layout.ts';
import type { NamedEntity } from './mention.ts';
import { nobodies, withPatterns } from './made-names.ts';
import { startsWithCapital } from './words.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import type { NameRole } from '../facts/entity.ts';

/** Caps against hostile data: names of one entity, letters of an id, languages in all. */
const MOST_NAMES = 1000;
const LONGEST_ID = 256;
const MOST_LANGUAGES = 4096;

const MARKED_ROLES: ReadonlySet<NameRole> = new Set(['label', 'alias', 'short', 'former', 'demonym']);

/** Types whose entities come first where one form names several: "Kostanay" is the city before the region. */
const TYPE_ORDER: readonly RegExp[] = [
  /^(country|territory)/u,
  /city|capital|town/u,
  /region|province|republic|velayat/u,
];

/**
 * One binary value in which `openNameIndex` finds names: tables of hashes, the names, and the folding tables.
 * The same entities in the same order give the same bytes. Names that cannot be marked safely (one letter, no
 * letter, too long) are left out, as are forms for search, and what a pack says not to mark alone.
 */
export function buildNameIndex(
  entities: Iterable<NamedEntity>,
  languageData: readonly LanguageData[],
): ArrayBuffer {
  const languages = new Languages(languageData);
  const alphabet = makeAlphabet(languages);
  const draft = new Draft();
  for (const entity of entities) addEntity(draft, alphabet, languages, withPatterns(languages, entity));
  for (const nobody of nobodies(languageData)) addEntity(draft, alphabet, languages, nobody);
  return write(draft, alphabet, new TextEncoder().encode(JSON.stringify(languageData)));
}

/** What is gathered before sizes are known. */
class Draft {
  readonly strings: string[] = [];
  readonly languages = new Map<string, number>();
  readonly wholes: string[] = [];
  readonly ids: string[] = [];
  readonly numbers = new Map<string, number>();
  /** Names already taken, so that none is kept twice. */
  readonly seen = new Set<string>();
  readonly kinds: number[] = [];
  readonly ranks: number[] = [];
  readonly nameTexts: string[] = [];
  readonly nameEntities: number[] = [];
  readonly nameTraits: number[] = [];
  /** Pairs of mixed hash and name. */
  readonly postingHashes: number[] = [];
  readonly postingNames: number[] = [];
  readonly starts = new Set<number>();
  readonly whole: number[] = [];
  readonly wholeLower: number[] = [];
  readonly stem: number[] = [];
  readonly stemLower: number[] = [];
}

function addEntity(draft: Draft, alphabet: Alphabet, languages: Languages, entity: NamedEntity): void {
  if (entity.id.length > LONGEST_ID) return;
  const number = draft.numbers.get(entity.id) ?? addNew(draft, entity);
  for (const name of entity.names.slice(0, MOST_NAMES)) {
    if (!MARKED_ROLES.has(name.role) || name.marked === false) continue;
    const key = `${number}\n${name.role}\n${name.lang}\n${name.text}`;
    if (draft.seen.has(key)) continue;
    draft.seen.add(key);
    const language = draft.languages.get(name.lang) ?? draft.languages.size;
    const compiled =
      language < MOST_LANGUAGES ? compileName(alphabet, languages, name, entity.kind) : undefined;
    if (!compiled) continue;
    draft.languages.set(name.lang, language);
    const exact = name.letterCase === 'exact' ? 1 : 0;
    draft.nameTraits.push((language << 4) | (NAME_ROLES.indexOf(name.role) << 1) | exact);
    draft.nameEntities.push(number);
    addPostings(draft, compiled, draft.nameTexts.push(name.text) - 1);
  }
}

/** Two packs may name one entity: the first says what it is, both say how it is called. */
function addNew(draft: Draft, entity: NamedEntity): number {
  const number = draft.ids.push(entity.id) - 1;
  draft.numbers.set(entity.id, number);
  draft.wholes.push(entity.within ?? '');
  draft.kinds.push(Math.max(0, KINDS.indexOf(entity.kind)));
  const rank = TYPE_ORDER.findIndex((type) => type.test(entity.type));
  draft.ranks.push(rank < 0 ? TYPE_ORDER.length : rank);
  return number;
}

function addPostings(draft: Draft, { words, forms, inList }: CompiledName, name: number): void {
  const first = words[0]!;
  const isLower = !startsWithCapital(first.plain);
  const stems = new Set([first.folded, ...forms[0]!.map(({ stem }) => stem)]);
  for (const stem of stems) {
    const hash = hashOf(stem);
    const isWhole = stem === first.folded;
    if (isWhole) (isLower ? draft.wholeLower : draft.whole).push(hash);
    if (forms[0]!.some((form) => !form.fixed && form.stem === stem)) {
      (isLower ? draft.stemLower : draft.stem).push(hash);
    }
    const own = mix(hash);
    if (words.length > 1) {
      if (!draft.starts.has(own)) {
        draft.starts.add(own);
        draft.postingHashes.push(own);
        draft.postingNames.push(SEVERAL_WORDS);
      }
      draft.postingHashes.push(
        mix(
          nextHash(
            hash,
            words[1]!.folded,
            forms[1]!.map((form) => form.stem.length),
          ),
        ),
      );
      // In a list its first word may stand before any other.
      if (inList && words.length === 2) {
        draft.postingNames.push(name);
        draft.postingHashes.push(own);
      }
    } else {
      draft.postingHashes.push(own);
    }
    draft.postingNames.push(name);
  }
}

/** With two letters of the second word where every stem of it has them, with one otherwise. */
function nextHash(hash: number, second: string, stemLengths: readonly number[]): number {
  const isLong = second.length > 1 && stemLengths.every((length) => length > 1);
  return hashWithNext(hash, second.charCodeAt(0), isLong ? second.charCodeAt(1) : 0);
}

function write(draft: Draft, alphabet: Alphabet, languageData: Uint8Array): ArrayBuffer {
  const stringNumbers = new Map(draft.ids.map((id, number) => [id, number]));
  const strings = [...draft.ids];
  for (const whole of draft.wholes) {
    if (whole === '' || stringNumbers.has(whole)) continue;
    stringNumbers.set(whole, strings.push(whole) - 1);
  }
  strings.push(...draft.languages.keys());

  const nameText = new TextPool(draft.nameTexts);
  const stringText = new TextPool(strings);
  const counts = {
    names: draft.nameTexts.length,
    entities: draft.ids.length,
    strings: strings.length,
    languages: draft.languages.size,
    postings: draft.postingNames.length,
    bucketBits: bitsFor(draft.postingNames.length / 2),
    filterBits: Math.max(10, bitsFor(draft.postingNames.length * 8)),
    textBytes: nameText.bytes + stringText.bytes,
    languageBytes: languageData.length,
  };
  const buffer = allocate(counts);
  const parts = partsOf(buffer, counts);
  nameText.write(parts.text, 0, parts.nameTexts);
  stringText.write(parts.text, nameText.bytes, parts.stringTexts);
  parts.nameEntities.set(draft.nameEntities);
  parts.nameTraits.set(draft.nameTraits);
  parts.entityKinds.set(draft.kinds);
  parts.entityRanks.set(draft.ranks);
  draft.wholes.forEach((whole, at) => {
    parts.entityWholes[at] = whole === '' ? 0 : stringNumbers.get(whole)! + 1;
  });
  parts.classes.set(alphabet.classes);
  parts.folds.set(alphabet.folds);
  parts.languageData.set(languageData);
  for (const filter of ['whole', 'wholeLower', 'stem', 'stemLower'] as const) {
    for (const hash of draft[filter]) setBit(parts[filter], hash, counts.filterBits);
  }
  // A capital may begin any name, a small letter only what the name itself writes small.
  for (const hash of draft.wholeLower) setBit(parts.whole, hash, counts.filterBits);
  for (const hash of draft.stemLower) setBit(parts.stem, hash, counts.filterBits);
  writePostings(parts, draft, counts.bucketBits);
  return buffer;
}

/** Sorts postings by bucket; within one they keep the order in which they came. */
function writePostings(parts: IndexParts, draft: Draft, bucketBits: number): void {
  const bucket = (hash: number) => (bucketBits === 0 ? 0 : hash >>> (32 - bucketBits));
  for (const hash of draft.postingHashes) parts.bucketStarts[bucket(hash) + 1]!++;
  for (let at = 1; at < parts.bucketStarts.length; at++)
    parts.bucketStarts[at]! += parts.bucketStarts[at - 1]!;
  const next = parts.bucketStarts.slice();
  draft.postingHashes.forEach((hash, at) => {
    const place = next[bucket(hash)]!++;
    parts.fingerprints[place] = hash & 0xffff;
    parts.postingNames[place] = draft.postingNames[at]!;
  });
}

function setBit(filter: Uint8Array, hash: number, filterBits: number): void {
  const bit = hash >>> (32 - filterBits);
  filter[bit >>> 3]! |= 1 << (bit & 7);
}

function bitsFor(count: number): number {
  return Math.min(30, Math.max(0, Math.ceil(Math.log2(Math.max(1, count)))));
}

/** Strings as UTF-8, one behind the other. */
class TextPool {
  readonly bytes: number;
  readonly #encoded: readonly Uint8Array[];
  constructor(strings: readonly string[]) {
    const encoder = new TextEncoder();
    this.#encoded = strings.map((string) => encoder.encode(string));
    this.bytes = this.#encoded.reduce((sum, each) => sum + each.length, 0);
  }
  write(text: Uint8Array, from: number, starts: Uint32Array): void {
    let at = from;
    this.#encoded.forEach((each, number) => {
      starts[number] = at;
      text.set(each, at);
      at += each.length;
    });
    starts[this.#encoded.length] = at;
  }
}
