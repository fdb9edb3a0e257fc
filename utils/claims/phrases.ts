import type { Token } from './tokens.ts';

/** Words that follow one another; a stem stands for all that begin so. */
export type Phrase = readonly { readonly letters: string; readonly isStem: boolean }[];
/** Phrases with what each of them means. */
export type Meanings<Meaning> = readonly (readonly [Phrase, Meaning])[];

/** `'sq km|square kilomet*'`: phrases apart by bars, words by spaces; an asterisk makes a stem. */
export function phrases(list: string): readonly Phrase[] {
  return list.split('|').map((phrase) =>
    phrase.split(' ').map((word) => {
      const isStem = word.length > 1 && word.endsWith('*');
      return { letters: isStem ? word.slice(0, -1) : word, isStem };
    }),
  );
}

/** The same, with a meaning for each list. */
export function meanings<Meaning>(...lists: readonly (readonly [string, Meaning])[]): Meanings<Meaning> {
  return lists.flatMap(([list, meaning]) => phrases(list).map((phrase) => [phrase, meaning] as const));
}

/** How many tokens the longest of `list` takes that begins at `index` and ends by `end`; 0 where none does. */
export function lengthAt(
  tokens: readonly Token[],
  index: number,
  list: readonly Phrase[],
  end = tokens.length,
): number {
  let longest = 0;
  for (const phrase of list) {
    const { length } = phrase;
    if (length > longest && index + length <= end && standsAt(tokens, index, phrase)) longest = length;
  }
  return longest;
}

/** The longest that begins at `index`, with its meaning. */
export function meaningAt<Meaning>(
  tokens: readonly Token[],
  index: number,
  list: Meanings<Meaning>,
): { readonly meaning: Meaning; readonly length: number } | undefined {
  let found: { meaning: Meaning; length: number } | undefined;
  for (const [phrase, meaning] of list) {
    if (phrase.length > (found?.length ?? 0) && standsAt(tokens, index, phrase)) {
      found = { meaning, length: phrase.length };
    }
  }
  return found;
}

/** The longest that ends right before `index`. */
export function meaningBefore<Meaning>(
  tokens: readonly Token[],
  index: number,
  list: Meanings<Meaning>,
): { readonly meaning: Meaning; readonly length: number } | undefined {
  let found: { meaning: Meaning; length: number } | undefined;
  for (const [phrase, meaning] of list) {
    const { length } = phrase;
    if (length > (found?.length ?? 0) && length <= index && standsAt(tokens, index - length, phrase)) {
      found = { meaning, length };
    }
  }
  return found;
}

/** Where the first of `list` stands between two tokens; -1 where none does. */
export function indexIn(tokens: readonly Token[], from: number, to: number, list: readonly Phrase[]): number {
  for (let index = Math.max(0, from); index < to; index++) {
    if (lengthAt(tokens, index, list, to) > 0) return index;
  }
  return -1;
}

export function isIn(tokens: readonly Token[], from: number, to: number, list: readonly Phrase[]): boolean {
  return indexIn(tokens, from, to, list) >= 0;
}

function standsAt(tokens: readonly Token[], index: number, phrase: Phrase): boolean {
  for (const [offset, word] of phrase.entries()) {
    const said = tokens[index + offset]?.lower;
    if (said === undefined) return false;
    if (word.isStem ? !said.startsWith(word.letters) : said !== word.letters) return false;
  }
  return true;
}
