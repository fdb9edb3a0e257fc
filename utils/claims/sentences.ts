/** Longer than any sentence that says one thing. */
const LONGEST = 900;
const CLOSING = /["'»”’)\]]/u;
const OPENING = /["'«“„‘([—–-]/u;
const SPACE = /\s/u;
const LETTER = /[\p{L}\p{M}]/u;
const SMALL = /\p{Ll}/u;

/**
 * The sentence that holds `start` to `end`, in UTF-16 units, without space around it; undefined where it is longer
 * than a sentence should be. A full stop after one of `abbreviations`, after a single letter or before a small letter
 * ends none: two sentences taken for one make the number check silent, one taken for two would take the year away.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  abbreviations: readonly string[],
): { readonly start: number; readonly end: number } | undefined {
  let from = start;
  while (from > 0 && start - from <= LONGEST && !endsAt(text, from - 1, abbreviations)) from -= 1;
  let to = end;
  while (to < text.length && to - end <= LONGEST && !endsAt(text, to, abbreviations)) to += 1;
  // The mark itself belongs to the sentence, and what closes its quotation.
  if (to < text.length && text[to] !== '\n') to += 1;
  while (to < text.length && CLOSING.test(text.charAt(to))) to += 1;
  while (from < start && (SPACE.test(text.charAt(from)) || CLOSING.test(text.charAt(from)))) from += 1;
  while (to > end && SPACE.test(text.charAt(to - 1))) to -= 1;
  return to - from > LONGEST ? undefined : { start: from, end: to };
}

function endsAt(text: string, at: number, abbreviations: readonly string[]): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return true;
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return false;
  let next = at + 1;
  while (next < text.length && CLOSING.test(text.charAt(next))) next += 1;
  if (next >= text.length) return true;
  if (!SPACE.test(text.charAt(next))) return false;
  while (next < text.length && (SPACE.test(text.charAt(next)) || OPENING.test(text.charAt(next)))) next += 1;
  if (SMALL.test(text.charAt(next))) return false;
  return sign !== '.' || !isShort(text, at, abbreviations);
}

/** Whether what stands before the full stop is written short. */
function isShort(text: string, stop: number, abbreviations: readonly string[]): boolean {
  let from = stop;
  while (from > 0 && stop - from < 12 && LETTER.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, stop).toLowerCase();
  return word.length === 1 || abbreviations.includes(word);
}
