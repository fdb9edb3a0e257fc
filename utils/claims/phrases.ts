import type { Token } from './tokens.ts';

/** Words that follow one another; a stem stands for all that begin so. */
type Phrase = readonly { readonly letters: string; readonly isStem: boolean }[];

/** Phrases with what each of them means. */
export type Meanings<Meaning> = readonly (readonly [Phrase, Meaning])[];
/** Phrases that all mean the same. */
export type Phrases = Meanings<true>;

/** `'sq km|square kilomet*'`: phrases apart by bars, words by spaces; an asterisk makes a stem. */
export function phrases(list: string): Phrases {
  return meanings([list, true]);
}

/** The same, with a meaning for each list. */
export function meanings<Meaning>(...lists: readonly (readonly [string, Meaning])[]): Meanings<Meaning> {
  return lists.flatMap(([list, meaning]) =>
    list.split('|').map((phrase) => [phrase.split(' ').map(wordOf), meaning] as const),
  );
}

interface Found<Meaning> {
  readonly meaning: Meaning;
  /** Tokens. */
  readonly length: number;
}

/** The longest phrase that begins at `index` and ends by `end`, with its meaning. */
export function meaningAt<Meaning>(
  tokens: readonly Token[],
  index: number,
  list: Meanings<Meaning>,
  end = tokens.length,
): Found<Meaning> | undefined {
  let found: Found<Meaning> | undefined;
  for (const [phrase, meaning] of beginningAt(tokens[index], list)) {
    const { length } = phrase;
    if (length <= (found?.length ?? 0) || index + length > end) continue;
    if (standsAt(tokens, index, phrase)) found = { meaning, length };
  }
  return found;
}

/** How many tokens that phrase takes; 0 where there is none. */
export function lengthAt(
  tokens: readonly Token[],
  index: number,
  list: Meanings<unknown>,
  end = tokens.length,
): number {
  return meaningAt(tokens, index, list, end)?.length ?? 0;
}

/** The longest that ends right before `index`. */
export function meaningBefore<Meaning>(
  tokens: readonly Token[],
  index: number,
  list: Meanings<Meaning>,
): Found<Meaning> | undefined {
  for (let length = Math.min(index, tableOf(list).longest); length > 0; length--) {
    const from = index - length;
    for (const [phrase, meaning] of beginningAt(tokens[from], list)) {
      if (phrase.length === length && standsAt(tokens, from, phrase)) return { meaning, length };
    }
  }
  return undefined;
}

/** Where the first of `list` stands between two tokens; -1 where none does. */
export function indexIn(tokens: readonly Token[], from: number, to: number, list: Meanings<unknown>): number {
  for (let index = Math.max(0, from); index < to; index++) {
    if (lengthAt(tokens, index, list, to) > 0) return index;
  }
  return -1;
}

export function isIn(tokens: readonly Token[], from: number, to: number, list: Meanings<unknown>): boolean {
  return indexIn(tokens, from, to, list) >= 0;
}

function wordOf(word: string): Phrase[number] {
  const isStem = word.length > 1 && word.endsWith('*');
  return { letters: isStem ? word.slice(0, -1) : word, isStem };
}

function standsAt(tokens: readonly Token[], index: number, phrase: Phrase): boolean {
  return phrase.every(({ letters, isStem }, offset) => {
    const said = tokens[index + offset]?.lower;
    return isStem ? said?.startsWith(letters) === true : said === letters;
  });
}

/** Phrases by their first word, so that a token meets only those that may begin with it. */
interface Table<Meaning> {
  readonly words: ReadonlyMap<string, Meanings<Meaning>>;
  readonly stems: ReadonlyMap<string, Meanings<Meaning>>;
  /** UTF-16 units that stems have. */
  readonly stemLengths: ReadonlySet<number>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** Made when first asked for: a text needs the tables of one language. */
const tables = new WeakMap<Meanings<unknown>, Table<unknown>>();

function beginningAt<Meaning>(token: Token | undefined, list: Meanings<Meaning>): Meanings<Meaning> {
  if (!token) return [];
  const { words, stems, stemLengths } = tableOf(list);
  const found = [...(words.get(token.lower) ?? [])];
  for (const length of stemLengths) found.push(...(stems.get(token.lower.slice(0, length)) ?? []));
  return found;
}

function tableOf<Meaning>(list: Meanings<Meaning>): Table<Meaning> {
  // The table of a list has the list's own meanings.
  const kept = tables.get(list) as Table<Meaning> | undefined;
  if (kept) return kept;
  const first = (isStem: boolean) =>
    Map.groupBy(
      list.filter(([[word]]) => word?.isStem === isStem),
      ([[word]]) => word?.letters ?? '',
    );
  const stems = first(true);
  const table = {
    words: first(false),
    stems,
    stemLengths: new Set([...stems.keys()].map(({ length }) => length)),
    longest: Math.max(0, ...list.map(([phrase]) => phrase.length)),
  };
  tables.set(list, table);
  return table;
}
