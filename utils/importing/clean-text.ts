/** Controls, and the marks that turn the reading direction of what follows: none belongs into a name (trust.md). */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
const SPACES = /\s+/gu;
/** What a plain cell is made of; most are, and need no replacing. */
const PLAIN = /^[\p{L}\p{N}\p{P}](?:[ ]?[\p{L}\p{M}\p{N}\p{P}])*$/u;
/** Longest text that a pack may hold, in UTF-16 code units. */
export const LONGEST_TEXT = 2_000;

/** A line of text: line breaks and tabs become spaces, other unseen characters are taken out. */
export function cleanText(text: string): string {
  if (text.length < 200 && PLAIN.test(text)) return text;
  return text.replace(SPACES, ' ').replace(UNSEEN, '').trim();
}

/** What two spellings of one header, unit or kind have in common: letters and digits in lower case, one space between. */
export function foldWords(text: string): string {
  return cleanText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%$²³]+/gu, ' ')
    .trim();
}

/** A piece of the file to show: at most `length` UTF-16 code units, never ending in half a character. */
export function cutTo(text: string, length: number): string {
  return text.length <= length ? text.toWellFormed() : text.slice(0, length).toWellFormed();
}
