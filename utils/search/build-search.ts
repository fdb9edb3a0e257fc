import { Growing } from './growing.ts';
import { allocate, partsOf, type IndexParts } from './index-layout.ts';
import { makePost, MOST_ENTITIES, roleRank, wordRank, type NamedBy } from './post.ts';
import { formsOf, joinWords, readWords, type Word } from './read-words.ts';
import type { SearchedEntity } from './searched.ts';
import { writeText } from './text-codes.ts';

/** Milliseconds of work after which others have their turn. */
const SLICE = 8;
/** Words of one name that are found by. */
const MOST_WORDS = 64;
/** Names are kept up to here; packs allow 200 units, and what the reader writes may be longer. */
const LONGEST_NAME = 255;
/** Further combinations of languages and roles are kept as one language and role. */
const MOST_TRAITS = 60_000;
const KEYS_IN_A_STEP = 20_000;

/**
 * Builds the index without holding up the thread for long: it pauses between pages, and between the steps of what is
 * left to do behind the last.
 * @param pages entities as they are read out of the store, some hundred at once, the most important packs first
 */
export async function buildSearchIndex(
  pages: AsyncIterable<Iterable<SearchedEntity>>,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  const build = new SearchBuild();
  let until = performance.now() + SLICE;
  const pause = async () => {
    signal?.throwIfAborted();
    if (performance.now() < until) return;
    await new Promise((resume) => setTimeout(resume));
    until = performance.now() + SLICE;
  };
  for await (const page of pages) {
    for (const entity of page) build.add(entity);
    await pause();
  }
  const steps = build.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** What is searched: an entity, or a note whose names are its passages. */
interface Built {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly lang: string; readonly role: NamedBy }[];
}

/** An index in the making. */
export class SearchBuild {
  readonly #keys = new Map<string, number>();
  readonly #postKeys = new Growing((length) => new Uint32Array(length));
  readonly #posts = new Growing((length) => new Uint32Array(length));
  readonly #entityNames = new Growing((length) => new Uint32Array(length));
  readonly #entityTexts = new Growing((length) => new Uint32Array(length));
  readonly #idLengths = new Growing((length) => new Uint16Array(length));
  readonly #fames = new Growing((length) => new Uint8Array(length));
  readonly #nameTraits = new Growing((length) => new Uint16Array(length));
  readonly #nameLengths = new Growing((length) => new Uint8Array(length));
  readonly #text = new Growing((length) => new Uint8Array(length));
  readonly #traits = new Map<string, number>();
  readonly #pushByte = (byte: number) => this.#text.push(byte);
  #givenNames = 0;
  #keyUnits = 0;

  /** @throws RangeError beyond 16 million entities */
  add({ id, names }: Built): void {
    const entity = this.#idLengths.length;
    if (entity >= MOST_ENTITIES) throw new RangeError('more entities than a search index holds');
    this.#entityNames.push(this.#nameLengths.length);
    this.#entityTexts.push(this.#text.length);
    this.#idLengths.push(id.length);
    writeText(id, this.#pushByte);
    this.#fames.push(Math.min(31, Math.floor(4 * Math.log2(1 + names.length))));
    this.#givenNames += names.length;
    const ranks = new Map<string, number>();
    for (const [text, traits] of spellingsOf(names)) {
      this.#nameLengths.push(text.length);
      this.#nameTraits.push(this.#traitOf(traits));
      writeText(text, this.#pushByte);
      rankWords(ranks, text, roleRank(traits[0]!.role));
    }
    for (const [key, rank] of ranks) {
      this.#postKeys.push(this.#keyOf(key));
      this.#posts.push(makePost(entity, rank));
    }
  }

  /** The index, with pauses on the way to it; nothing can be added any more. */
  *finish(): Generator<undefined, ArrayBuffer> {
    this.#entityNames.push(this.#nameLengths.length);
    const traits = new TextEncoder().encode(JSON.stringify([...this.#traits.keys()]));
    const counts = {
      entities: this.#idLengths.length,
      names: this.#nameLengths.length,
      givenNames: this.#givenNames,
      keys: this.#keys.size,
      keyUnits: this.#keyUnits,
      posts: this.#posts.length,
      textBytes: this.#text.length,
      traitBytes: traits.length,
    };
    const index = allocate(counts);
    const parts = partsOf(index, counts);
    parts.entityNames.set(this.#entityNames.values);
    parts.entityTexts.set(this.#entityTexts.values);
    parts.idLengths.set(this.#idLengths.values);
    parts.entityFame.set(this.#fames.values);
    parts.nameTraits.set(this.#nameTraits.values);
    parts.nameLengths.set(this.#nameLengths.values);
    parts.text.set(this.#text.values);
    parts.traits.set(traits);
    yield;
    const order = new Uint32Array(this.#keys.size);
    yield* this.#writeKeys(parts, order);
    this.#writePosts(parts, order);
    return index;
  }

  /** Writes the keys in order, and where in that order each came to stand. */
  *#writeKeys({ keyStarts, keyUnits }: IndexParts, order: Uint32Array): Generator<undefined, void> {
    let at = 0;
    let place = 0;
    for (const group of yield* inGroups(this.#keys.keys())) {
      for (const key of group.sort()) {
        order[this.#keys.get(key)!] = place;
        keyStarts[place++] = at;
        for (let unit = 0; unit < key.length; unit++) keyUnits[at++] = key.charCodeAt(unit);
      }
      yield;
    }
    keyStarts[place] = at;
  }

  /** Those of one key together, and among them in the order of entities. */
  #writePosts({ postStarts, posts }: IndexParts, order: Uint32Array): void {
    const postKeys = this.#postKeys.values;
    for (const key of postKeys) postStarts[order[key]! + 1]!++;
    for (let key = 1; key < postStarts.length; key++) postStarts[key]! += postStarts[key - 1]!;
    const next = postStarts.slice();
    const unordered = this.#posts.values;
    for (let post = 0; post < unordered.length; post++)
      posts[next[order[postKeys[post]!]!]!++] = unordered[post]!;
  }

  #keyOf(key: string): number {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    this.#keyUnits += key.length;
    this.#keys.set(key, this.#keys.size);
    return this.#keys.size - 1;
  }

  #traitOf(traits: readonly Trait[]): number {
    const written = (some: readonly Trait[]) => some.map(({ role, lang }) => `${role} ${lang}`).join(',');
    const all = this.#traits.size < MOST_TRAITS ? written(traits) : written(traits.slice(0, 1));
    const known = this.#traits.get(all);
    if (known !== undefined) return known;
    // Even single ones are too many: a file made to be so. The first entity's traits stand for them.
    if (this.#traits.size > 0xffff) return 0;
    this.#traits.set(all, this.#traits.size);
    return this.#traits.size - 1;
  }
}

interface Trait {
  readonly role: NamedBy;
  readonly lang: string;
}

/** Each spelling of an entity once, with what it is in which language, the best first. */
function spellingsOf(names: Built['names']): Map<string, Trait[]> {
  const spellings = new Map<string, Trait[]>();
  for (const { text, role, lang } of names) {
    const kept = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
    const traits = spellings.get(kept);
    if (traits) traits.push({ role, lang });
    else spellings.set(kept, [{ role, lang }]);
  }
  for (const traits of spellings.values())
    traits.sort((one, other) => roleRank(one.role) - roleRank(other.role));
  return spellings;
}

/** Adds the words of a name, each with the best rank that it has in any name. */
function rankWords(ranks: Map<string, number>, text: string, role: number): void {
  const words = readWords(text, MOST_WORDS);
  const add = (word: Word, rank: number) => {
    for (const form of formsOf(word)) ranks.set(form, Math.min(rank, ranks.get(form) ?? rank));
  };
  for (const [at, word] of words.entries()) {
    add(word, wordRank(role, words.length === 1, at === 0));
    // Jalal-Abad is also asked for as Jalalabad.
    const before = words[at - 1];
    if (word.joined && before)
      add(joinWords(text, before, word), wordRank(role, words.length === 2, at === 1));
  }
}

/** Keys by how they begin, in order: no group is so large that sorting it is felt. */
function* inGroups(keys: Iterable<string>): Generator<undefined, string[][]> {
  const groups = new Map<string, string[]>();
  let seen = 0;
  for (const key of keys) {
    const beginning = key.slice(0, 2);
    const group = groups.get(beginning);
    if (group) group.push(key);
    else groups.set(beginning, [key]);
    if (++seen % KEYS_IN_A_STEP === 0) yield;
  }
  return [...groups.keys()].sort().map((beginning) => groups.get(beginning)!);
}
