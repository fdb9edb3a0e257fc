import { KINDS, type Entity, type Kind } from '../facts/entity.ts';
import { hashOf } from './page-directory.ts';
import { NumberList } from './number-list.ts';

/** What a pack holds, counted. */
export interface PackTally {
  /** Entities, each counted once however many parts it came in; so are the kinds. */
  readonly entities: number;
  /** As they were given: what two parts of an entity both say counts twice. */
  readonly names: number;
  readonly statements: number;
  /** Names of each language. */
  readonly languages: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** Statements of each source, by its key in the pack's own table. */
  readonly sources: Readonly<Record<string, number>>;
  /** UTF-8 bytes of the entities, each as JSON. */
  readonly bytes: number;
}

/** Of the number that stands for an id; the rest of a number's 53 bits are for its kind. */
const HASH_OF_50_BITS = 2 ** 18;
const KINDS_MOST = 2 ** 3;
const ANOTHER_START = 0x9747b28c;

/** Counts a pack while it is written or read, in eight bytes an entity. */
export class TallyBuilder {
  /** Parts that came, counted each. */
  parts = 0;
  #names = 0;
  #statements = 0;
  #bytes = 0;
  readonly #ids = new NumberList();
  readonly #languages = new Map<string, number>();
  readonly #sources = new Map<string, number>();

  /** @param json the entity as it is stored */
  add(entity: Entity, json = JSON.stringify(entity)): void {
    const { id, kind, names, statements } = entity;
    this.parts += 1;
    this.#bytes += encoder.encode(json).length;
    this.#names += names.length;
    this.#statements += statements.length;
    for (const { lang } of names) countIn(this.#languages, lang);
    for (const { source } of statements) countIn(this.#sources, source);
    this.#ids.push(idNumber(id) * KINDS_MOST + KINDS.indexOf(kind));
  }

  tally(): PackTally {
    const kinds = new Map<string, number>();
    let entities = 0;
    let last = -1;
    for (const number of this.#ids.sorted()) {
      const id = Math.floor(number / KINDS_MOST);
      if (id === last) continue;
      last = id;
      entities += 1;
      countIn(kinds, KINDS[number % KINDS_MOST] ?? 'other');
    }
    return {
      entities,
      names: this.#names,
      statements: this.#statements,
      languages: Object.fromEntries(this.#languages),
      kinds: Object.fromEntries(kinds),
      sources: Object.fromEntries(this.#sources),
      bytes: this.#bytes,
    };
  }
}

const encoder = new TextEncoder();

/** 50 bits: of a million ids, two share a number once in 2,000 packs, and then a count is one too low. */
export function idNumber(id: string): number {
  return hashOf(id) * HASH_OF_50_BITS + (hashOf(id, ANOTHER_START) >>> 14);
}

function countIn(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
