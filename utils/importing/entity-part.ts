import type { Coordinates, Entity, Kind, Name } from '../facts/entity.ts';
import type { Statement } from '../facts/statement.ts';
import { canonical } from '../facts/canonical.ts';
import type { Language } from '../facts/texts.ts';

/** An entity while rows are still adding to it. */
export class EntityPart {
  readonly id: string;
  readonly kind: Kind;
  readonly type: string;
  within: string | undefined;
  flag: string | undefined;
  coordinates: Coordinates | undefined;
  readonly #sameAs = new Set<string>();
  readonly #names = new Map<string, Name>();
  readonly #labelled = new Set<Language>();
  readonly #descriptions = new Map<Language, string>();
  readonly #statements = new Map<string, Statement>();

  constructor(id: string, kind: Kind, type: string) {
    this.id = id;
    this.kind = kind;
    this.type = type;
  }

  /** A second label of a language is another name in use; the same text twice says nothing new. False when full. */
  addName(name: Name): boolean {
    const key = `${name.lang} ${name.text}`;
    if (this.#names.has(key)) return true;
    if (this.#names.size >= MOST_NAMES) return false;
    const isSecond = name.role === 'label' && this.#labelled.has(name.lang);
    if (name.role === 'label') this.#labelled.add(name.lang);
    this.#names.set(key, isSecond ? { ...name, role: 'alias' } : name);
    return true;
  }

  addStatement(statement: Statement): boolean {
    const key = canonical(statement);
    if (this.#statements.has(key)) return true;
    if (this.#statements.size >= MOST_STATEMENTS) return false;
    this.#statements.set(key, statement);
    return true;
  }

  describe(language: Language, text: string): void {
    if (this.#descriptions.size < MOST_DESCRIPTIONS && !this.#descriptions.has(language)) {
      this.#descriptions.set(language, text);
    }
  }

  addSame(id: string): void {
    if (id !== this.id && this.#sameAs.size < MOST_SAME) this.#sameAs.add(id);
  }

  /** Adds what another part of the same entity says; false, and nothing is added, where there may be no room. */
  join(more: EntityPart): boolean {
    if (this.#names.size + more.#names.size > MOST_NAMES) return false;
    if (this.#statements.size + more.#statements.size > MOST_STATEMENTS) return false;
    for (const name of more.#names.values()) this.addName(name);
    for (const statement of more.#statements.values()) this.addStatement(statement);
    for (const [language, text] of more.#descriptions) this.describe(language, text);
    for (const same of more.#sameAs) this.addSame(same);
    this.within ??= more.within;
    this.flag ??= more.flag;
    this.coordinates ??= more.coordinates;
    return true;
  }

  /** The entity as the base keeps it. A part without any name is called by its id, which search alone knows. */
  finish(): Entity {
    const { id, kind, type, within, flag, coordinates } = this;
    const names: readonly Name[] = [...this.#names.values()];
    return {
      id,
      kind,
      type,
      ...(within !== undefined && within !== id && { within }),
      ...(flag !== undefined && { flag }),
      ...(this.#sameAs.size > 0 && { sameAs: [...this.#sameAs] }),
      names: names.length > 0 ? names : [{ text: id, lang: 'und', role: 'search' }],
      descriptions: textsOf(this.#descriptions),
      ...(coordinates !== undefined && { coordinates }),
      statements: [...this.#statements.values()],
    };
  }
}

/** Most that one entity of a pack may hold (utils/packs/read-entity.ts). */
const MOST_NAMES = 1_000;
const MOST_STATEMENTS = 5_000;
const MOST_DESCRIPTIONS = 200;
const MOST_SAME = 50;

function textsOf(texts: ReadonlyMap<Language, string>): Readonly<Record<Language, string>> {
  const made = Object.create(null) as Record<Language, string>;
  for (const [language, text] of texts) made[language] = text;
  return made;
}
