import type { Joint } from '../../../utils/names/language-rules.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly folded: string;
}

export const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufe00-\\ufe0f';
export const APOSTROPHE = "'’‘‛`´ʻʼʽʾʿʹ′";
export const LETTER = `(?![${APOSTROPHE}])[\\p{L}\\p{N}_]`;
const TOKEN = new RegExp(
  `${LETTER}(?:${LETTER}|\\p{M}|[${INVISIBLE}]+(?=${LETTER}|(?![${INVISIBLE}])\\p{M}|[${APOSTROPHE}][${INVISIBLE}]*${LETTER})|[${APOSTROPHE}](?=[${INVISIBLE}]*${LETTER}))*[ʻʼ]?|&`,
  'gu',
);

export function tokenise(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const plain = match[0]
      .replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '')
      .normalize('NFC')
      .replace(new RegExp(`[${APOSTROPHE}]`, 'gu'), "'");
    return { start: match.index, end: match.index + match[0].length, plain, folded: fold(plain) };
  });
}

export function shift(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

const SPECIAL: Readonly<Record<string, string>> = {
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
};

export function fold(plain: string): string {
  return [...plain.replaceAll("'", '').normalize('NFKC').toLowerCase().normalize('NFC')]
    .map((char) => SPECIAL[char] ?? (/\p{Script=Cyrillic}/u.test(char) ? char : char.normalize('NFD')))
    .join('')
    .replace(/\p{M}/gu, '');
}

export function jointBetween(gap: string): Joint | undefined {
  const bare = gap.replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '');
  if (/^[\u2029\f]/u.test(bare) || /[\u2029\f]/u.test(bare)) return undefined;
  if (/^\s+$/u.test(bare) || bare === '') return 'space';
  if (/^\.$/u.test(bare)) return 'dot';
  if (/^\.\s+$/u.test(bare)) return 'stop';
  if (/^\.?[-‐‑‒–—−]$/u.test(bare)) return /^\.[–—−]$/u.test(bare) ? undefined : 'hyphen';
  if (/^\s*[-‐‑‒–—−]\s*$/u.test(bare) || /^\.\s*[-‐‑‒]\s*$/u.test(bare)) return 'dash';
  return /^\s*,\s*$/u.test(bare) ? 'comma' : undefined;
}

export const FITTING: Readonly<Record<Joint, readonly Joint[]>> = {
  none: [],
  space: ['space', 'hyphen'],
  hyphen: ['hyphen', 'space'],
  dash: ['dash', 'hyphen', 'space'],
  dot: ['dot'],
  stop: ['stop', 'space'],
  comma: ['comma'],
};

/** Without what is invisible. */
export function strip(text: string): string {
  return text.replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '');
}

export function isTitle(plain: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(plain);
}

export function isShouted(plain: string): boolean {
  return (plain.match(/\p{Lu}/gu) ?? []).length > 1 && plain === plain.toUpperCase();
}

/** The words beside a span, as written, and those behind a lone capital beside it. */
export function around(text: string, start: number, end: number): readonly string[] {
  const through = new RegExp(`^[\\s"'‘’«»“”„,()${INVISIBLE}-]*$`, 'u');
  const tokens = tokenise(text).filter(({ plain }) => plain !== '&');
  const before = (to: number) =>
    tokens.findLast((token) => token.end <= to && through.test(text.slice(token.end, to)));
  const behind = (from: number) =>
    tokens.find((token) => token.start >= from && through.test(text.slice(from, token.start)));
  const near = [before(start), behind(end)];
  const isLone = (token: Token | undefined) => token?.plain.length === 1 && isTitle(token.plain);
  const further = [
    isLone(near[0]) ? before(near[0]!.start) : undefined,
    isLone(near[1]) ? behind(near[1]!.end) : undefined,
  ];
  return [...near, ...further].flatMap((token) => token?.plain ?? []);
}
