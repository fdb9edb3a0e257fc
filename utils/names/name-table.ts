import type { Alphabet } from './alphabet.ts';
import { compileName } from './compile-name.ts';
import type { CompiledName } from './compile-name.ts';
import { HASH_FACTOR, HASH_SEED, hashWithNext, mix } from './hash.ts';
import { Languages } from './language-rules.ts';
import type { LanguageData } from './language-data.ts';
import { NOBODY } from './made-names.ts';
import { partsOf, SEVERAL_WORDS } from './index-layout.ts';
import type { IndexCounts, IndexParts } from './index-layout.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import type { Kind, Name } from '../facts/entity.ts';

/** Names kept taken apart, and ids kept decoded; beyond, all are forgotten at once. */
const MOST_COMPILED = 20_000;
/** City, district, region, country, and what a pack may think of; a ring ends here too. */
const MOST_WHOLES = 6;

/** An entity as the index keeps it; one object for each. */
export interface IndexedEntity {
  readonly id: string;
  readonly kind: Kind;
  /** By its type: country and city before region. Less comes first. */
  readonly rank: number;
  /** Its place among all entities of the index. */
  readonly place: number;
  /** Its id and the ids of what it lies in, as far as the index knows, the largest last. */
  readonly family: readonly string[];
}

/** The tables of an index, and what can be read out of them. */
export class NameTable {
  readonly alphabet: Alphabet;
  readonly languages: Languages;
  readonly counts: IndexCounts;
  readonly parts: IndexParts;
  readonly filterShift: number;
  readonly #bucketBits: number;
  readonly #compiled = new Map<number, CompiledName | undefined>();
  readonly #entities = new Map<number, IndexedEntity>();
  readonly #strings = new Map<number, string>();
  readonly #decoder = new TextDecoder();

  constructor(buffer: ArrayBuffer, counts: IndexCounts) {
    this.counts = counts;
    this.parts = partsOf(buffer, counts);
    this.languages = new Languages(
      JSON.parse(this.#decoder.decode(this.parts.languageData)) as LanguageData[],
    );
    this.alphabet = { classes: this.parts.classes, folds: this.parts.folds, letters: this.languages.folds };
    this.filterShift = 32 - counts.filterBits;
    this.#bucketBits = counts.bucketBits;
  }

  /** Whether any name may start with the letters of this hash; wrong once in 65,000 times, never missing one. */
  holds(hash: number): boolean {
    const mixed = mix(hash);
    const bucket = this.#bucketBits === 0 ? 0 : mixed >>> (32 - this.#bucketBits);
    const end = this.parts.bucketStarts[bucket + 1]!;
    for (let at = this.parts.bucketStarts[bucket]!; at < end; at++) {
      if (this.parts.fingerprints[at] === (mixed & 0xffff)) return true;
    }
    return false;
  }

  /**
   * Names that may start with `folded` or with a part of it that is a stem, in no particular order.
   * @param next the folded word after it, if any
   */
  candidates(folded: string, next: string | undefined): Set<number> {
    const found = new Set<number>();
    let hash = HASH_SEED;
    for (let at = 0; at < folded.length; at++) {
      hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_FACTOR);
      if (!this.#collect(mix(hash), found) || !next) continue;
      this.#collect(mix(hashWithNext(hash, next.charCodeAt(0), 0)), found);
      if (next.length > 1) {
        this.#collect(mix(hashWithNext(hash, next.charCodeAt(0), next.charCodeAt(1))), found);
      }
    }
    return found;
  }

  /** A name taken apart. Nothing where the index's hash or the rules have misled. */
  compiled(name: number): CompiledName | undefined {
    if (this.#compiled.has(name)) return this.#compiled.get(name);
    if (this.#compiled.size >= MOST_COMPILED) this.#compiled.clear();
    const compiled = compileName(
      this.alphabet,
      this.languages,
      this.#name(name),
      this.#kind(this.parts.nameEntities[name]!),
    );
    this.#compiled.set(name, compiled);
    return compiled;
  }

  /** The entity of a name. */
  entity(name: number): IndexedEntity {
    const number = this.parts.nameEntities[name]!;
    const known = this.#entities.get(number);
    if (known) return known;
    const entity: IndexedEntity = {
      id: this.#string(number),
      kind: this.#kind(number),
      rank: this.parts.entityRanks[number]!,
      place: number,
      family: this.#family(number),
    };
    if (this.#entities.size >= MOST_COMPILED) this.#entities.clear();
    this.#entities.set(number, entity);
    return entity;
  }

  /** Without those of nobody, which come last. */
  get nameCount(): number {
    const nobody = this.entityCount;
    const first = nobody === this.counts.entities ? -1 : this.parts.nameEntities.indexOf(nobody);
    return first < 0 ? this.counts.names : first;
  }

  get entityCount(): number {
    const last = this.counts.entities - 1;
    return last >= 0 && this.#string(last) === NOBODY ? last : this.counts.entities;
  }

  #kind(entity: number): Kind {
    return KINDS[this.parts.entityKinds[entity]!] ?? 'other';
  }

  #family(entity: number): readonly string[] {
    const ids = [this.#string(entity)];
    for (let at = entity; at < this.counts.entities && ids.length < MOST_WHOLES;) {
      const whole = this.parts.entityWholes[at]!;
      if (whole === 0) break;
      // The first strings are the entities' ids: a whole that is an entity too goes on from there.
      at = whole - 1;
      ids.push(this.#string(at));
    }
    return ids;
  }

  /** Adds the names of one hash; true if names of several words start so. */
  #collect(mixed: number, found: Set<number>): boolean {
    const bucket = this.#bucketBits === 0 ? 0 : mixed >>> (32 - this.#bucketBits);
    const end = this.parts.bucketStarts[bucket + 1]!;
    let several = false;
    for (let at = this.parts.bucketStarts[bucket]!; at < end; at++) {
      if (this.parts.fingerprints[at] !== (mixed & 0xffff)) continue;
      const name = this.parts.postingNames[at]!;
      if (name === SEVERAL_WORDS) several = true;
      else found.add(name);
    }
    return several;
  }

  #name(number: number): Name {
    const traits = this.parts.nameTraits[number]!;
    return {
      text: this.#text(this.parts.nameTexts, number),
      lang: this.#string(this.counts.strings - this.counts.languages + (traits >>> 4)),
      role: NAME_ROLES[(traits >>> 1) & 7] ?? 'alias',
      ...(traits & 1 ? { letterCase: 'exact' as const } : {}),
    };
  }

  #string(number: number): string {
    const known = this.#strings.get(number);
    if (known !== undefined) return known;
    const read = this.#text(this.parts.stringTexts, number);
    if (this.#strings.size >= MOST_COMPILED) this.#strings.clear();
    this.#strings.set(number, read);
    return read;
  }

  #text(starts: Uint32Array, number: number): string {
    return this.#decoder.decode(this.parts.text.subarray(starts[number], starts[number + 1]));
  }
}
