import { entryOf } from '../facts/entry-of.ts';
import type { Kind } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Texts } from '../facts/texts.ts';
import type { EntityType, Property, Unit, Vocabulary } from '../facts/vocabulary.ts';
import { keyOfLabel, shortHash } from './identity.ts';
import type { ImportTables } from './import-item.ts';
import { MORE_TYPES } from './more-types.ts';

/**
 * Keeps the rows of the tables that a file's entities refer to: known ones as the vocabulary has them, others made of
 * the file's own words. Every method gives the key to refer by, or nothing once the table is full.
 */
export class TableCollector {
  readonly #known: Vocabulary;
  readonly #language: string;
  readonly #properties = new Map<string, Property>();
  readonly #units = new Map<string, Unit>();
  readonly #types = new Map<string, EntityType>();
  readonly #sources = new Map<string, Source>();
  readonly #sourceKeys = new Map<string, string>();
  readonly #words = new Map<string, string>();

  constructor(known: Vocabulary, language: string) {
    this.#known = known;
    this.#language = language;
  }

  property(key: string, label?: string): string | undefined {
    if (this.#properties.has(key)) return key;
    const known = entryOf(this.#known.properties, key);
    // A share's or a border's unit comes with it; what is shown has to be in the tables.
    if (known?.unit !== undefined) this.unit(known.unit);
    const property = known ?? { labels: this.#texts(label ?? key), order: OWN_ORDER };
    return add(this.#properties, key, property, MOST_PROPERTIES);
  }

  unit(key: string): string | undefined {
    if (this.#units.has(key)) return key;
    const known = entryOf(this.#known.units, key);
    return add(this.#units, key, known ?? { names: this.#table({ other: key }) }, MOST_ROWS);
  }

  type(key: string, kind: Kind): string | undefined {
    if (this.#types.has(key)) return key;
    const known = entryOf(this.#known.types, key) ?? MORE_TYPES.get(key);
    return add(this.#types, key, known ?? { kind, labels: this.#texts(key) }, MOST_ROWS);
  }

  /** @param key where it stands for itself in the file; otherwise it is made of what the source says */
  source(source: Source, key?: string): string | undefined {
    const said = `${source.title}\n${source.publisher}\n${source.url ?? ''}\n${source.published ?? ''}`;
    const kept = key ?? this.#sourceKeys.get(said);
    if (kept !== undefined && this.#sources.has(kept)) return kept;
    const made = key ?? sourceKey(source, said);
    if (add(this.#sources, made, source, MOST_SOURCES) === undefined) return undefined;
    if (key === undefined) this.#sourceKeys.set(said, made);
    return made;
  }

  /** The key of a source that a row spelled so before: a file names few sources, and names them in every row. */
  sourceOfWords(words: string): string | undefined {
    return this.#words.get(words);
  }

  keepWords(words: string, key: string): void {
    if (this.#words.size < MOST_WORDS) this.#words.set(words, key);
  }

  tables(): ImportTables {
    const vocabulary = {
      properties: record(this.#properties),
      units: record(this.#units),
      types: record(this.#types),
    };
    return { vocabulary, sources: record(this.#sources) };
  }

  #texts(text: string): Texts {
    return this.#table(text);
  }

  #table<Value>(value: Value): Readonly<Record<string, Value>> {
    return record(new Map([[this.#language, value]]));
  }
}

/** What a pack may hold (utils/packs), less what stays for the known vocabulary. */
const MOST_PROPERTIES = 1_000;
const MOST_ROWS = 400;
const MOST_SOURCES = 100_000;
const MOST_WORDS = 10_000;
/** Behind every property that has a place of its own. */
const OWN_ORDER = 10_000;

function sourceKey({ title, publisher }: Source, said: string): string {
  return `${keyOfLabel(publisher) ?? keyOfLabel(title) ?? 'source'}.${shortHash(said)}`;
}

function add<Value>(table: Map<string, Value>, key: string, value: Value, most: number): string | undefined {
  if (!table.has(key) && table.size >= most) return undefined;
  table.set(key, value);
  return key;
}

/** Without prototype: keys come from the file. */
function record<Value>(table: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  const made = Object.create(null) as Record<string, Value>;
  for (const [key, value] of table) made[key] = value;
  return made;
}
