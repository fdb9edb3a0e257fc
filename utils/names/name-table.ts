import { UPPER, WORD } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import { compileName } from './compile-name.ts';
import type { CompiledName } from './compile-name.ts';
import { filterHolds, gateOf, mix } from './hash.ts';
import { LABELLED, nameBits, partsOf } from './index-layout.ts';
import type { IndexCounts, IndexParts } from './index-layout.ts';
import { primary } from './language-rules.ts';
import { Languages } from './known-languages.ts';
import type { LanguageData } from './language-data.ts';
import { firstOther, placeOf, readString } from './text-pool.ts';
import type { PoolParts } from './text-pool.ts';
import { startsWithCapital } from './words.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import type { Kind, Name } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';

/** Names kept taken apart, a power of two; one takes another's place. */
const COMPILED = 8192;
/** Entities kept; beyond, all are forgotten at once. */
const MOST_ENTITIES = 20_000;
/** City, district, region, country, and what a pack may think of; a ring ends here too. */
const MOST_WHOLES = 6;

/** An entity as the index keeps it; one object for each as long as it is kept. */
export interface IndexedEntity {
  readonly id: string;
  readonly kind: Kind;
  /** By its type: country and city before region. Less comes first. */
  readonly rank: number;
  /** Every language that the index knows has a label for it. */
  readonly isLabelled: boolean;
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
  readonly #parts: IndexParts;
  readonly #nameBits: number;
  readonly #bucketShift: number;
  readonly #filterShift: number;
  readonly #smallShift: number;
  readonly #names: PoolParts;
  readonly #strings: PoolParts;
  readonly #sets: readonly { readonly tags: readonly Language[]; readonly primary: readonly Language[] }[];
  readonly #compiledNames = new Int32Array(COMPILED).fill(-1);
  readonly #compiled: (CompiledName | null)[][] = [];
  readonly #entities = new Map<number, IndexedEntity>();
  /** Entities of the index behind, which may name some of this one too: one object for each. */
  readonly #own: Map<string, IndexedEntity>;
  readonly #numbers = new Map<string, number | undefined>();
  readonly isOwn: boolean;

  /** @param base the index behind which this one, the reader's own, is opened; what it knows of languages is for both */
  constructor(buffer: ArrayBuffer, counts: IndexCounts, base?: NameTable) {
    const parts = partsOf(buffer, counts);
    const { letters, text, classes, folds } = parts;
    this.counts = counts;
    this.isOwn = base !== undefined;
    this.#parts = parts;
    this.#nameBits = nameBits(counts.names);
    this.#bucketShift = 32 - counts.bucketBits;
    this.#filterShift = 32 - counts.filterBits;
    this.#smallShift = 32 - counts.smallBits;
    this.#names = { lengths: parts.nameLengths, blocks: parts.nameBlocks, text, letters };
    this.#strings = { lengths: parts.stringLengths, blocks: parts.stringBlocks, text, letters };
    const firstSet = counts.strings - counts.languageSets;
    this.#sets = Array.from({ length: counts.languageSets }, (_, set) => {
      const tags = readString(this.#strings, firstSet + set).split(' ');
      return { tags, primary: tags.map(primary) };
    });
    this.languages =
      base?.languages ??
      new Languages(JSON.parse(new TextDecoder().decode(parts.languageData)) as readonly LanguageData[]);
    this.alphabet = base?.alphabet ?? { classes, folds, letters: this.languages.folds };
    this.#own = base ? base.#own : new Map<string, IndexedEntity>();
    if (!base) return;
    // What the reader says of an entity comes before what a pack says.
    for (let entity = 0; entity < counts.entities; entity++) {
      const read = this.#read(entity, base);
      this.#own.set(read.id, read);
    }
  }

  /** How many of its entities another index does not have. */
  newEntities(other: NameTable): number {
    return [...this.#own.keys()].filter((id) => other.numberOf(id) === undefined).length;
  }

  /** The number of an entity, if there is one of that id; asked of few, in which many lie. */
  numberOf(id: string): number | undefined {
    if (!this.#numbers.has(id)) this.#numbers.set(id, placeOf(this.#strings, this.counts.entities, id));
    return this.#numbers.get(id);
  }

  /** Whether a name that begins small may begin with letters of these hashes; `gate` is undefined of a single one. */
  maySmallStart(gate: number | undefined, start: number): boolean {
    const { smallFilter } = this.#parts;
    return (
      (gate === undefined || filterHolds(smallFilter, this.#smallShift, gateOf(gate))) &&
      (filterHolds(smallFilter, this.#smallShift, start) ||
        (gate !== undefined && filterHolds(smallFilter, this.#smallShift, gate)))
    );
  }

  /** Whether a first word or a stem of one may have this hash. */
  mayStart(hash: number): boolean {
    return filterHolds(this.#parts.filter, this.#filterShift, hash);
  }

  /** The first names of all texts that are found by a hash; a few others may be among them. */
  collect(hash: number): number[] {
    const { bucketStarts, postings } = this.#parts;
    const bits = this.#nameBits;
    const mixed = mix(hash);
    const bucket = mixed >>> this.#bucketShift;
    const told = (mixed << bits) >>> bits;
    const found: number[] = [];
    for (let at = bucketStarts[bucket]!; at < bucketStarts[bucket + 1]!; at++) {
      if (postings[at]! >>> bits === told) found.push(postings[at]! & ((1 << bits) - 1));
    }
    return found;
  }

  /** Whether a name has the same text as the one before it. */
  isSameText(name: number): boolean {
    return name < this.counts.names && this.#names.lengths[name] === 0;
  }

  /** The languages of a name, as primary tags. */
  languagesOf(name: number): readonly Language[] {
    return this.#sets[this.#parts.nameTraits[name]! >>> 4]!.primary;
  }

  /**
   * Whether a name, perhaps behind its article, may begin with a word written exactly so.
   * @param plain as `TextWord.plain`
   */
  mayBegin(name: number, plain: string): boolean {
    const other = firstOther(this.#names, name, plain);
    if (!other) return true;
    const what = this.alphabet.classes[other.unit] ?? 0;
    if ((what & WORD) === 0) return true;
    return other.place === 0 && (what & UPPER) === 0 && startsWithCapital(plain);
  }

  /**
   * A name taken apart by the rules of one of its languages; nothing where it is unfit in that one.
   * @param first the first name of the same text
   * @param language place among its languages
   */
  compiled(name: number, first: number, language: number): CompiledName | undefined {
    const place = name & (COMPILED - 1);
    if (this.#compiledNames[place] !== name) {
      // Names of one text that differ in nothing but their entity share what is compiled of the first.
      this.#compiled[place] = this.#isLike(name, first) ? this.#variants(first) : [];
      this.#compiledNames[place] = name;
    }
    const variants = this.#compiled[place]!;
    const known = variants[language];
    if (known !== undefined) return known ?? undefined;
    const compiled = this.#compile(name, first, language);
    variants[language] = compiled ?? null;
    return compiled;
  }

  #variants(name: number): (CompiledName | null)[] {
    const place = name & (COMPILED - 1);
    if (this.#compiledNames[place] !== name) {
      this.#compiled[place] = [];
      this.#compiledNames[place] = name;
    }
    return this.#compiled[place]!;
  }

  /** Whether two names of one text are compiled alike. */
  #isLike(name: number, first: number): boolean {
    const { nameTraits, entityTraits } = this.#parts;
    const kindOf = (each: number) => entityTraits[this.#entityOf(each)]! & 15;
    return name !== first && nameTraits[name] === nameTraits[first] && kindOf(name) === kindOf(first);
  }

  #compile(name: number, first: number, language: number): CompiledName | undefined {
    const traits = this.#parts.nameTraits[name]!;
    const own: Name = {
      text: readString(this.#names, first),
      lang: this.#sets[traits >>> 4]!.tags[language]!,
      role: NAME_ROLES[(traits >>> 1) & 7] ?? 'alias',
      ...(traits & 1 ? { letterCase: 'exact' as const } : {}),
    };
    return compileName(this.alphabet, this.languages, own, this.#kindOf(this.#entityOf(name)));
  }

  /** The entity of a name. */
  entity(name: number): IndexedEntity {
    const number = this.#entityOf(name);
    const known = this.#entities.get(number);
    if (known) return known;
    const entity = this.#own.get(readString(this.#strings, number)) ?? this.#read(number);
    if (this.#entities.size >= MOST_ENTITIES) this.#entities.clear();
    this.#entities.set(number, entity);
    return entity;
  }

  #read(entity: number, base?: NameTable): IndexedEntity {
    const family = this.#familyOf(entity);
    const traits = this.#parts.entityTraits[entity]!;
    const rank = (traits & ~LABELLED) >>> 4;
    // The index behind has few entities: what they lie in is in the other, where it takes a walk to find.
    const whole = family.length > 1 ? base?.numberOf(family.at(-1)!) : undefined;
    // So are the labels of a country that the reader gave one more name; no others are asked for theirs.
    const same = rank === 0 ? base?.numberOf(family[0]!) : undefined;
    const labels = traits | (same === undefined ? 0 : base!.#parts.entityTraits[same]!);
    return {
      id: family[0]!,
      kind: this.#kindOf(entity),
      rank,
      isLabelled: (labels & LABELLED) !== 0,
      place: entity + (base?.counts.entities ?? 0),
      family: whole === undefined ? family : [...family, ...base!.#familyOf(whole).slice(1)],
    };
  }

  #entityOf(name: number): number {
    return this.#parts.nameEntities[name]! | (this.#parts.nameEntitiesHigh[name]! << 16);
  }

  #kindOf(entity: number): Kind {
    return KINDS[this.#parts.entityTraits[entity]! & 15] ?? 'other';
  }

  #familyOf(entity: number): string[] {
    const { entityWholes, entityWholesHigh } = this.#parts;
    const ids = [readString(this.#strings, entity)];
    for (let at = entity; at < this.counts.entities && ids.length < MOST_WHOLES;) {
      const whole = entityWholes[at]! | (entityWholesHigh[at]! << 16);
      if (whole === 0) break;
      // The first strings are the entities' ids: a whole that is an entity too goes on from there.
      at = whole - 1;
      ids.push(readString(this.#strings, at));
    }
    return ids;
  }
}
