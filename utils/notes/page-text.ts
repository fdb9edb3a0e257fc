/**
 * The text that was read of a page, folded once for the many quotes that are looked for in it. Folding forgives how
 * text is set, never what it says: letters, digits and case stay as they are.
 */
export interface PageText {
  /** As it was read: blocks joined by line feeds. */
  readonly text: string;
  /** What is searched. Its offsets are of UTF-16 units, and other than those of `text`. */
  readonly folded: string;
  /** Where the pieces begin in `folded` and in `text`, and where both end: within a piece the two run alike or not at all. */
  readonly foldedAt: readonly number[];
  readonly textAt: readonly number[];
}

/**
 * Folds a page's text, or a quote's, in time linear in its length:
 *
 * - a letter and its marks are one in whatever normal form they are written (NFC);
 * - white space of any kind, length and number of lines is one space, and none beside a quotation mark, where some
 *   languages set it and others do not;
 * - soft hyphens, zero-width characters and marks of direction are nothing;
 * - quotation marks and apostrophes of every style are `"`;
 * - dashes, hyphens and the minus, of every length and however many, are `-`;
 * - an ellipsis is three full stops.
 */
export function openPageText(text: string): PageText {
  const foldedAt: number[] = [];
  const textAt: number[] = [];
  let folded = '';
  let done = 0;
  const add = (piece: string, end: number): void => {
    if (end === done) return;
    foldedAt.push(folded.length);
    textAt.push(done);
    folded += piece;
    done = end;
  };

  for (const match of text.matchAll(FOLDED)) {
    const [found, quoted, dashes, ellipsis, space] = match;
    add(text.slice(done, match.index), match.index);
    const end = match.index + found.length;
    if (quoted !== undefined) {
      const at = match.index + found.indexOf(quoted);
      add('', at);
      add('"', at + quoted.length);
      add('', end);
    } else if (dashes !== undefined) add('-', end);
    else if (ellipsis !== undefined) add('...', end);
    else if (space !== undefined) add(/[^\S\ufeff]/u.test(space) ? ' ' : '', end);
    else add(found.replace(UNSEEN, '').normalize('NFC'), end);
  }
  add(text.slice(done), text.length);
  foldedAt.push(folded.length);
  textAt.push(text.length);
  return { text, folded, foldedAt, textAt };
}

/**
 * Where a stretch of `folded` stands in `text`: characters that fold to one are taken whole, and what folds to nothing
 * at its ends is left out.
 * @param start of a stretch that is not empty
 */
export function textRange(page: PageText, start: number, end: number): { start: number; end: number } {
  return {
    start: wholeCharacter(page.text, placeOf(page, start).start, -1),
    end: wholeCharacter(page.text, placeOf(page, end - 1).end, 1),
  };
}

/** The nearest offset, backward or forward, that splits neither a pair of surrogates nor a letter from its marks. */
export function wholeCharacter(text: string, at: number, step: 1 | -1): number {
  let whole = Math.max(0, Math.min(at, text.length));
  while (whole > 0 && whole < text.length && isWithin(text, whole)) whole += step;
  return whole;
}

/** Where a unit of `text` stands in `folded`, or would stand if it folded to something. */
export function foldedOffset(page: PageText, at: number): number {
  const piece = lastNotAfter(page.textAt, Math.max(0, Math.min(at, page.text.length)));
  const start = page.foldedAt[piece] ?? 0;
  const end = page.foldedAt[piece + 1] ?? start;
  return Math.min(end, start + Math.max(0, at - (page.textAt[piece] ?? 0)));
}

/** Characters that show nothing and mean nothing: soft hyphen, zero width, direction, variation. */
const NOTHING =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';
const UNSEEN = new RegExp(`[${NOTHING}]`, 'gu');

/** The letters O‘ and G‘ of Uzbek among them, which are typed with any of these. Primes measure, and stay. */
const QUOTES = `"'\`\\u00ab\\u00b4\\u00bb\\u02b9-\\u02bf\\u02c8\\u02ee\\u2018-\\u201f\\u2039\\u203a\\u275b-\\u275e\\u300c-\\u300f\\u301d-\\u301f\\uff02\\uff07`;

/** What joins the letter before it when it is composed: marks, and vowels and final consonants of Hangul. */
const JOINING = '\\p{M}\\u1161-\\u1175\\u11a8-\\u11c2';

const SPACES = `[\\s${NOTHING}]`;

/** What does not fold to itself. A lone space does, which is most white space: it is left alone unless in a run. */
const FOLDED = new RegExp(
  [
    // Marks without a letter too: they have an order.
    `[^\\s${NOTHING}${JOINING}${QUOTES}\\p{Pd}\\u2026\\u2043\\u2212]?(?:[${NOTHING}]*[${JOINING}])+`,
    `${SPACES}*([${QUOTES}])${SPACES}*`,
    `([\\p{Pd}\\u2043\\u2212](?:[${NOTHING}]*[\\p{Pd}\\u2043\\u2212])*)`,
    '(\\u2026)',
    `(${SPACES}{2,}|(?! )${SPACES})`,
    // The characters that NFC replaces by another wherever they stand.
    '[\\u0340\\u0341\\u0343\\u0374\\u037e\\u0387\\u1f71-\\u1f7d\\u1fbb\\u1fbe\\u1fc9\\u1fcb\\u1fd3\\u1fdb\\u1fe3\\u1feb\\u1fee\\u1fef\\u1ff9\\u1ffb\\u1ffd\\u2126\\u212a\\u212b\\u2329\\u232a\\uf900-\\ufaff]',
  ].join('|'),
  'gu',
);

function placeOf(page: PageText, at: number): { start: number; end: number } {
  const piece = lastNotAfter(page.foldedAt, at);
  const foldedStart = page.foldedAt[piece] ?? 0;
  const textStart = page.textAt[piece] ?? 0;
  const textEnd = page.textAt[piece + 1] ?? page.text.length;
  const isAlike = (page.foldedAt[piece + 1] ?? foldedStart) - foldedStart === textEnd - textStart;
  if (!isAlike) return { start: textStart, end: textEnd };
  const start = textStart + at - foldedStart;
  return { start, end: start + 1 };
}

function isWithin(text: string, at: number): boolean {
  if (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))) return true;
  return /^\p{M}/u.test(text.slice(at, at + 2));
}

/** The last of equal ones. */
function lastNotAfter(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
