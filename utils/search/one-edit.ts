/** How one typing error leads from what was typed to a word. */
export interface Edit {
  /** How much of the word answers to what was typed: all of it where that is possible. */
  readonly units: number;
  /** Two letters are swapped. */
  readonly isSwap: boolean;
}

/**
 * What leads from `typed` to `word`, or to how it begins: one letter left out, put in, or taken for another, or two
 * swapped. Nothing where that takes more than one edit, and where it takes none.
 */
export function oneEditInto(typed: string, word: string): Edit | undefined {
  let at = 0;
  while (at < typed.length && at < word.length && typed[at] === word[at]) at++;
  if (at === typed.length) return undefined;
  const rest = typed.slice(at + 1);
  const swapped = typed[at + 1] === word[at] && typed[at] === word[at + 1];
  if (swapped && word.startsWith(typed.slice(at + 2), at + 2)) return { units: typed.length, isSwap: true };
  const lengths = [
    at < word.length && word.startsWith(rest, at + 1) ? typed.length : 0,
    word.startsWith(typed.slice(at), at + 1) ? typed.length + 1 : 0,
    word.startsWith(rest, at) ? typed.length - 1 : 0,
  ];
  const units = lengths.includes(word.length) ? word.length : lengths.find((length) => length > 0);
  return units === undefined ? undefined : { units, isSwap: false };
}
