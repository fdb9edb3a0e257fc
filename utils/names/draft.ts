import type { Alphabet } from './alphabet.ts';
import { compileName } from './compile-name.ts';
import type { CompiledName } from './compile-name.ts';
import { Growing } from './growing.ts';
import { gateOf, hashOf, hashWithNext, NEXT_LETTERS } from './hash.ts';
import type { Languages } from './known-languages.ts';
import { NOBODY } from './made-names.ts';
import type { NamedEntity } from './mention.ts';
import { PoolWriter } from './text-pool.ts';
import { startsWithCapital } from './words.ts';
import { LABELLED } from './index-layout.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import type { Kind, Name, NameRole } from '../facts/entity.ts';

/** Caps against hostile data: names of one entity, letters of an id, languages in all. */
const MOST_NAMES = 1000;
const LONGEST_ID = 255;
const MOST_LANGUAGES = 256;
/** So far back a posting is looked for that is there already. */
const NEAR = 64;
/** Names and entities are numbered with 24 bits. */
const MOST = 0xffffff;

const MARKED_ROLES: ReadonlySet<NameRole> = new Set(['label', 'alias', 'short', 'former', 'demonym']);

/** Types whose entities come first where one form names several: "Kostanay" is the city before the region. */
const TYPE_ORDER: readonly RegExp[] = [
  /^(country|territory)/u,
  /city|capital|town/u,
  /region|province|republic|velayat/u,
];

/** Names, each in its language, and entities. */
export interface Given {
  readonly givenNames: number;
  readonly givenEntities: number;
}

/** What is gathered before sizes are known. A text is kept once, whatever number of names it is. */
export class Draft {
  readonly pool = new PoolWriter();
  readonly ids: string[] = [];
  readonly wholes: string[] = [];
  readonly entityTraits = new Growing();
  readonly languages = new Map<string, number>();
  readonly texts: string[] = [];
  /** Of each name: its text, its entity, its language, and role and exact case as the index keeps them. */
  readonly nameTexts = new Growing();
  readonly nameEntities = new Growing();
  readonly nameLanguages = new Growing();
  readonly nameTraits = new Growing();
  /** Pairs of hash and text. */
  readonly postingHashes = new Growing();
  readonly postingTexts = new Growing();
  /** First words and their stems, and how those begin that begin small. */
  readonly starts = new Growing();
  readonly smallStarts = new Growing();
  readonly #alphabet: Alphabet;
  readonly #known: Languages;
  readonly #numbers = new Map<string, number>();
  readonly #textNumbers = new Map<string, number>();
  /** What each text was taken apart as when it last came; negative where it was unfit. */
  readonly #takenAs = new Growing();

  constructor(alphabet: Alphabet, languages: Languages) {
    this.#alphabet = alphabet;
    this.#known = languages;
  }

  /** Two packs may name one entity: the first says what it is, both say how it is called. */
  add(entity: NamedEntity): void {
    const { id, kind, names } = entity;
    if (id.length > LONGEST_ID || this.ids.length === MOST) return;
    // Nobody is several: their names take the endings of places or of persons.
    const number = (id === NOBODY ? undefined : this.#numbers.get(id)) ?? this.#addEntity(entity);
    for (const name of names.slice(0, MOST_NAMES)) {
      if (MARKED_ROLES.has(name.role) && name.marked !== false) this.#addName(number, kind, name);
    }
  }

  /** How many names and entities have come. */
  given(): Given {
    return { givenNames: this.nameTexts.length, givenEntities: this.ids.length };
  }

  #addEntity({ id, kind, type, within = '', names }: NamedEntity): number {
    const number = this.ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.wholes.push(within.length > LONGEST_ID ? '' : within);
    const rank = TYPE_ORDER.findIndex((looks) => looks.test(type));
    const isLabelled = this.#known.all.every(({ language }) =>
      names.some(({ lang, role }) => role === 'label' && lang === language),
    );
    this.entityTraits.push(
      Math.max(0, KINDS.indexOf(kind)) |
        ((rank < 0 ? TYPE_ORDER.length : rank) << 4) |
        (isLabelled ? LABELLED : 0),
    );
    return number;
  }

  #addName(entity: number, kind: Kind, given: Name): void {
    const written = given.text.trim().normalize('NFC');
    const name = written === given.text ? given : { ...given, text: written };
    const language = this.languages.get(name.lang) ?? this.languages.size;
    if (language === MOST_LANGUAGES || this.nameTexts.length === MOST) return;
    const traits = (NAME_ROLES.indexOf(name.role) << 1) | (name.letterCase === 'exact' ? 1 : 0);
    const known = this.#textNumbers.get(name.text);
    // Taken apart alike, a text gives the same words and forms: once is enough for all places called San José.
    const takenAs = 1 + ((language << 8) | (KINDS.indexOf(kind) << 4) | traits);
    let text = known;
    if (known === undefined || Math.abs(this.#takenAs.at(known)) !== takenAs) {
      const compiled = compileName(this.#alphabet, this.#known, name, kind);
      if (!compiled && known === undefined) return;
      text ??= this.#addText(name.text);
      this.#takenAs.set(text, compiled ? takenAs : -takenAs);
      if (compiled) this.#addPostings(compiled, text);
    }
    if (this.#takenAs.at(text!) < 0) return;
    this.languages.set(name.lang, language);
    this.nameTexts.push(text!);
    this.nameEntities.push(entity);
    this.nameLanguages.push(language);
    this.nameTraits.push(traits);
  }

  #addText(text: string): number {
    this.pool.count(text);
    this.#textNumbers.set(text, this.texts.length);
    this.#takenAs.push(0);
    return this.texts.push(text) - 1;
  }

  #addPostings(compiled: CompiledName, text: number): void {
    const { folded } = compiled.words[0]!;
    this.#addStem(folded, compiled, text);
    for (const { stem } of compiled.forms[0]!) if (stem !== folded) this.#addStem(stem, compiled, text);
  }

  #addStem(stem: string, { words, forms, inList }: CompiledName, text: number): void {
    const hash = hashOf(stem);
    const isAlone = words.length === 1;
    const isNew = this.#post(isAlone ? hash : nextHash(hash, words[1]!.folded, forms[1]!), text);
    // In a list its first word may stand before any other.
    if (inList && words.length === 2) this.#post(hash, text);
    if (!isNew) return;
    this.starts.push(hash);
    if (startsWithCapital(words[0]!.plain)) return;
    this.smallStarts.push(gateOf(hashOf(stem.slice(0, 2))));
    this.smallStarts.push(hashOf(stem.slice(0, 3)));
  }

  /** A text that several languages share comes several times, soon again. */
  #post(hash: number, text: number): boolean {
    const { postingHashes, postingTexts } = this;
    for (let at = postingTexts.length - 1; at >= Math.max(0, postingTexts.length - NEAR); at--) {
      if (postingTexts.at(at) === text && postingHashes.at(at) === hash) return false;
    }
    postingHashes.push(hash);
    postingTexts.push(text);
    return true;
  }
}

/** With as many letters of the second word as every stem of it has. */
function nextHash(hash: number, second: string, forms: CompiledName['forms'][number]): number {
  const shared = forms.reduce((least, { stem }) => Math.min(least, stem.length), NEXT_LETTERS);
  return hashWithNext(hash, second.slice(0, Math.max(1, shared)));
}
