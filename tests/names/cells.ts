import { LANGUAGES } from '../unit/names/base.ts';

/** A letter or digit of a text with its marks, or any other sign; what is invisible belongs to none. */
interface Cell {
  readonly kind: 'letter' | 'apostrophe' | 'other';
  /** In NFC, apostrophes straight. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** A run of letters; `&` is one too. */
export interface SecondWord {
  readonly plain: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\p{Variation_Selector}';
const APOSTROPHE = "['’‘‛`´ʻʼʽʾʿʹ′]";
const LETTER = `(?!${APOSTROPHE})[\\p{L}\\p{N}_]`;
const CELL = new RegExp(
  `(?![${INVISIBLE}])(?:${LETTER}(?:[${INVISIBLE}]*(?![${INVISIBLE}])\\p{M})*|[^])`,
  'gu',
);
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu');

/** The text cut into cells. */
export function cellsOf(text: string): Cell[] {
  return [...text.matchAll(CELL)].map((match) => {
    const plain = seen(match[0]).normalize('NFC');
    const isApostrophe = new RegExp(`^${APOSTROPHE}$`, 'u').test(plain);
    const isLetter = new RegExp(`^${LETTER}`, 'u').test(plain);
    return {
      kind: isApostrophe ? 'apostrophe' : isLetter ? 'letter' : 'other',
      plain: isApostrophe ? "'" : plain,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Without what is invisible. */
export function seen(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Words of a text: letters, with apostrophes between them. */
export function wordsOf(text: string, cells: readonly Cell[] = cellsOf(text)): SecondWord[] {
  const words: SecondWord[] = [];
  for (let at = 0; at < cells.length; at++) {
    const from = at;
    if (cells[at]!.plain === '&') {
      words.push(wordFrom(cells.slice(at, at + 1)));
      continue;
    }
    if (cells[at]!.kind !== 'letter') continue;
    while (
      cells[at + 1]?.kind === 'letter' ||
      (cells[at + 1]?.kind === 'apostrophe' && cells[at + 2]?.kind === 'letter')
    ) {
      at++;
    }
    // ʻ and ʼ are letters and may end a word, right behind one.
    const next = cells[at + 1];
    if (next && next.start === cells[at]!.end && /[ʻʼ]/u.test(text.slice(next.start, next.end))) {
      if (next.kind === 'apostrophe') at++;
    }
    words.push(wordFrom(cells.slice(from, at + 1)));
  }
  return words;
}

export function wordFrom(cells: readonly Cell[]): SecondWord {
  const plain = cells.map((cell) => cell.plain).join('');
  return { plain, folded: folded(plain), start: cells[0]!.start, end: cells.at(-1)!.end, cells };
}

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ...LANGUAGES.folds,
  ...Object.entries({ ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't' }),
]);

/** As words are compared: small, without marks but those of Cyrillic letters, without apostrophes. */
function folded(plain: string): string {
  let result = '';
  for (const letter of plain.replaceAll("'", '').normalize('NFKC').toLowerCase().normalize('NFC')) {
    const bare = /\p{Script=Cyrillic}/u.test(letter)
      ? letter
      : letter.normalize('NFD').replace(/\p{M}/gu, '');
    result += SPECIAL.get(letter) ?? bare;
  }
  return result;
}

export function isShouted(plain: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(plain) && plain === plain.toUpperCase();
}
