/**
 * How much of `word` is `typed` with one letter left out, put in, taken for another, or two swapped: the units of
 * `word` that answer to it, all of them where that is possible. -1 where that takes more than one edit, and where it
 * takes none.
 */
export function oneEditInto(typed: string, word: string): number {
  let at = 0;
  while (at < typed.length && at < word.length && typed[at] === word[at]) at++;
  if (at === typed.length) return -1;
  const rest = typed.slice(at + 1);
  const swapped = typed[at + 1] === word[at] && typed[at] === word[at + 1];
  const lengths = [
    swapped && word.startsWith(typed.slice(at + 2), at + 2) ? typed.length : -1,
    at < word.length && word.startsWith(rest, at + 1) ? typed.length : -1,
    word.startsWith(typed.slice(at), at + 1) ? typed.length + 1 : -1,
    word.startsWith(rest, at) ? typed.length - 1 : -1,
  ];
  return lengths.includes(word.length) ? word.length : (lengths.find((length) => length > 0) ?? -1);
}
