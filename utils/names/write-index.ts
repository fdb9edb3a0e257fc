import type { Alphabet } from './alphabet.ts';
import type { Draft, Given } from './draft.ts';
import type { Growing } from './growing.ts';
import { filterAdd, mix } from './hash.ts';
import { allocate, nameBits, partsOf } from './index-layout.ts';
import type { IndexCounts, IndexParts } from './index-layout.ts';
import type { PoolParts } from './text-pool.ts';

/** After so many things the writer may be interrupted. */
const STEP = 4096;
/** Sets of languages have 12 bits. */
const MOST_SETS = 4096;

/** Writes a draft out; between steps something else may be done. */
export function* writeIndex(
  draft: Draft,
  given: Given,
  alphabet: Alphabet,
  languageData: Uint8Array,
): Generator<void, ArrayBuffer> {
  const names = yield* mergeNames(draft);
  const wholes = stringsOf(draft);
  const strings = [...draft.ids, ...wholes.others, ...names.sets];
  for (const string of strings) draft.pool.count(string);
  const starts = distinct(draft.starts);
  const smallStarts = distinct(draft.smallStarts);
  yield;
  const counts: IndexCounts = {
    names: names.texts.length,
    entities: draft.ids.length,
    strings: strings.length,
    languageSets: names.sets.length,
    postings: draft.postingHashes.length,
    bucketBits: bitsFor(draft.postingHashes.length / 4),
    filterBits: bitsFor(starts.length / 4),
    smallBits: bitsFor(smallStarts.length / 2),
    textBytes: draft.pool.settle(),
    languageBytes: languageData.length,
    ...given,
  };
  const buffer = allocate(counts);
  const parts = partsOf(buffer, counts);
  parts.letters.set(draft.pool.letters);
  parts.classes.set(alphabet.classes);
  parts.folds.set(alphabet.folds);
  parts.languageData.set(languageData);
  wholes.numbers.forEach((whole, entity) => {
    parts.entityWholes[entity] = whole;
    parts.entityWholesHigh[entity] = whole >>> 16;
  });
  parts.entityTraits.set(draft.entityTraits.values);
  for (const hash of starts) filterAdd(parts.filter, 32 - counts.filterBits, hash);
  for (const hash of smallStarts) filterAdd(parts.smallFilter, 32 - counts.smallBits, hash);
  yield;
  yield* writeNames(draft, names, strings, parts);
  yield* writePostings(draft, names.firsts, parts, counts);
  return buffer;
}

/** Names in the order of their texts, those that differ in language alone made one. */
interface Merged {
  /** Number of the text of each name, of its entity, and its traits with its set of languages. */
  readonly texts: number[];
  readonly entities: number[];
  readonly traits: number[];
  /** The first name of each text. */
  readonly firsts: Int32Array;
  /** Language tags with spaces between. */
  readonly sets: readonly string[];
}

function* mergeNames(draft: Draft): Generator<void, Merged> {
  const { nameTexts, nameEntities, nameLanguages, nameTraits, texts } = draft;
  const tags = [...draft.languages.keys()];
  const sets = new Map(tags.map((tag, number) => [tag, number]));
  const merged = {
    texts: new Array<number>(),
    entities: new Array<number>(),
    traits: new Array<number>(),
    firsts: new Int32Array(texts.length),
  };
  const order = sorted(nameTexts, texts.length);
  let languages: string[] = [];
  for (let place = 0; place < order.length; place++) {
    const name = order[place]!;
    const text = nameTexts.at(name);
    const tag = tags[nameLanguages.at(name)]!;
    if (!languages.includes(tag)) languages.push(tag);
    const next = order[place + 1];
    if (
      next !== undefined &&
      nameTexts.at(next) === text &&
      nameEntities.at(next) === nameEntities.at(name) &&
      nameTraits.at(next) === nameTraits.at(name)
    ) {
      continue;
    }
    let set = sets.get(languages.join(' '));
    if (set === undefined) {
      // There is room for more sets than any honest base has; one language is always among them.
      set = sets.size < MOST_SETS ? sets.size : nameLanguages.at(name);
      if (set === sets.size) sets.set(languages.join(' '), set);
    }
    if (text !== merged.texts.at(-1)) merged.firsts[text] = merged.texts.length;
    merged.texts.push(text);
    merged.entities.push(nameEntities.at(name));
    merged.traits.push((set << 4) | nameTraits.at(name));
    languages = [];
    if (place % STEP === 0) yield;
  }
  return { ...merged, sets: [...sets.keys()] };
}

/** The places of numbers by their value, equal ones as they came. */
function sorted(numbers: Growing, most: number): Int32Array {
  const starts = new Int32Array(most + 1);
  for (const number of numbers.values) starts[number + 1]!++;
  for (let at = 0; at < most; at++) starts[at + 1]! += starts[at]!;
  const order = new Int32Array(numbers.length);
  numbers.values.forEach((number, place) => {
    order[starts[number]!++] = place;
  });
  return order;
}

/** For each entity the string of its whole, plus one; and wholes that are no entities of the index. */
function stringsOf({ ids, wholes }: Draft): { readonly numbers: Int32Array; readonly others: string[] } {
  const known = new Map(wholes.some((whole) => whole !== '') ? ids.map((id, at) => [id, at]) : []);
  const others: string[] = [];
  const numbers = new Int32Array(ids.length);
  wholes.forEach((whole, entity) => {
    if (whole === '') return;
    let number = known.get(whole);
    if (number === undefined) {
      number = ids.length + others.push(whole) - 1;
      known.set(whole, number);
    }
    numbers[entity] = number + 1;
  });
  return { numbers, others };
}

function* writeNames(
  draft: Draft,
  { texts, entities, traits }: Merged,
  strings: readonly string[],
  parts: IndexParts,
): Generator<void, void> {
  const { letters, text } = parts;
  const namePool: PoolParts = { lengths: parts.nameLengths, blocks: parts.nameBlocks, text, letters };
  const stringPool: PoolParts = { lengths: parts.stringLengths, blocks: parts.stringBlocks, text, letters };
  let at = 0;
  for (let name = 0; name < texts.length; name++) {
    const number = texts[name]!;
    const isFirst = name === 0 || texts[name - 1] !== number;
    at = draft.pool.write(namePool, name, isFirst ? draft.texts[number]! : '', at);
    parts.nameTraits[name] = traits[name]!;
    parts.nameEntities[name] = entities[name]!;
    parts.nameEntitiesHigh[name] = entities[name]! >>> 16;
    if (name % STEP === 0) yield;
  }
  for (const [number, string] of strings.entries()) {
    at = draft.pool.write(stringPool, number, string, at);
    if (number % STEP === 0) yield;
  }
}

/** Postings by bucket. */
function* writePostings(
  { postingHashes, postingTexts }: Draft,
  firsts: Int32Array,
  { bucketStarts, postings }: IndexParts,
  { names, bucketBits }: IndexCounts,
): Generator<void, void> {
  const bits = nameBits(names);
  const bucket = (hash: number) => mix(hash) >>> (32 - bucketBits);
  for (const hash of postingHashes.values) bucketStarts[bucket(hash) + 1]!++;
  yield;
  for (let at = 1; at < bucketStarts.length; at++) bucketStarts[at]! += bucketStarts[at - 1]!;
  const next = bucketStarts.slice();
  for (let at = 0; at < postingHashes.length; at++) {
    const hash = postingHashes.at(at);
    postings[next[bucket(hash)]!++] = (mix(hash) << bits) | firsts[postingTexts.at(at)]!;
    if (at % STEP === 0) yield;
  }
}

/** Each number once. */
function distinct(numbers: Growing): Int32Array {
  return numbers.values.toSorted().filter((number, at, all) => at === 0 || all[at - 1] !== number);
}

function bitsFor(count: number): number {
  return Math.min(28, Math.max(4, 32 - Math.clz32(Math.ceil(count))));
}
