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
  readonly #names = new Map<string, Name>();
  readonly #statements: Statement[] = [];
  /** Statements as text, once two have the same property: most parts have one or two, and a file has a million. */
  #said: Set<string> | undefined;
  readonly #sameAs: string[] = [];
  readonly #descriptions: (readonly [Language, string])[] = [];

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
    this.#names.set(
      key,
      name.role === 'label' && this.#hasLabel(name.lang) ? { ...name, role: 'alias' } : name,
    );
    return true;
  }

  addStatement(statement: Statement): boolean {
    const { property } = statement;
    if (!this.#said && this.#statements.some((kept) => kept.property === property)) {
      this.#said = new Set(this.#statements.map(canonical));
    }
    const said = this.#said && canonical(statement);
    if (said !== undefined && this.#said?.has(said)) return true;
    if (this.#statements.length >= MOST_STATEMENTS) return false;
    if (said !== undefined) this.#said?.add(said);
    this.#statements.push(statement);
    return true;
  }

  describe(language: Language, text: string): void {
    const isKnown = this.#descriptions.some(([known]) => known === language);
    if (!isKnown && this.#descriptions.length < MOST_DESCRIPTIONS) this.#descriptions.push([language, text]);
  }

  addSame(id: string): void {
    const isNew = id !== this.id && !this.#sameAs.includes(id);
    if (isNew && this.#sameAs.length < MOST_SAME) this.#sameAs.push(id);
  }

  /** Adds what another part of the same entity says; false, and nothing is added, where there may be no room. */
  join(more: EntityPart): boolean {
    if (this.#names.size + more.#names.size > MOST_NAMES) return false;
    if (this.#statements.length + more.#statements.length > MOST_STATEMENTS) return false;
    for (const name of more.#names.values()) this.addName(name);
    for (const statement of more.#statements) this.addStatement(statement);
    for (const [language, text] of more.#descriptions) this.describe(language, text);
    for (const same of more.#sameAs) this.addSame(same);
    this.within ??= more.within;
    this.flag ??= more.flag;
    this.coordinates ??= more.coordinates;
    return true;
  }

  #hasLabel(language: Language): boolean {
    for (const { role, lang } of this.#names.values()) if (role === 'label' && lang === language) return true;
    return false;
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
      ...(this.#sameAs.length > 0 && { sameAs: this.#sameAs }),
      names: names.length > 0 ? names : [{ text: id, lang: 'und', role: 'search' }],
      descriptions: textsOf(this.#descriptions),
      ...(coordinates !== undefined && { coordinates }),
      statements: this.#statements,
    };
  }
}

/** Most that one entity of a pack may hold (utils/packs/read-entity.ts). */
const MOST_NAMES = 1_000;
const MOST_STATEMENTS = 5_000;
const MOST_DESCRIPTIONS = 200;
const MOST_SAME = 50;

function textsOf(texts: readonly (readonly [Language, string])[]): Readonly<Record<Language, string>> {
  const made = Object.create(null) as Record<Language, string>;
  for (const [language, text] of texts) made[language] = text;
  return made;
}
