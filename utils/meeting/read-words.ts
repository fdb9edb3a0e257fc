import type { OrdinaryWords } from './ordinary-words.ts';

/** A word of a text; offsets are UTF-16 units. */
export interface TextWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly look: 'name' | 'initial' | 'capitals' | 'small' | 'number';
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\u2010\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text, without what an apostrophe ties to a name's front (l’) or end (’s). */
export function readWords(text: string, { elided }: Pick<OrdinaryWords, 'elided'>): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    const cut = elided?.exec(whole)?.[0].length ?? 0;
    if (cut > 0) words.push(wordOf(whole.slice(0, cut - 1), index, text));
    const rest = whole.slice(cut);
    words.push(wordOf(elided ? rest : rest.replace(/['’]s?$/u, ''), index + cut, text));
  }
  return words;
}

function wordOf(written: string, start: number, text: string): TextWord {
  const end = start + written.length;
  return { text: written, lower: written.toLowerCase(), start, end, look: lookOf(written, text[end]) };
}

function lookOf(written: string, next: string | undefined): TextWord['look'] {
  if (/^\p{N}/u.test(written)) return 'number';
  if (!/^[\p{Lu}\p{Lt}]/u.test(written)) return 'small';
  if (/^\p{L}$/u.test(written)) return next === '.' ? 'initial' : 'capitals';
  return /\p{Ll}/u.test(written) && !/\p{N}/u.test(written) ? 'name' : 'capitals';
}

/** Whether a piece of text is a line in capitals, or has them at every word as headings do in English. */
export function isHeading(words: readonly TextWord[], isClosed: boolean): boolean {
  const rest = words.slice(1).filter(({ text, look }) => look !== 'number' && text.length > 3);
  if (words.length > 1 && words.every(({ look }) => look === 'capitals' || look === 'number')) return true;
  const written = words.filter(({ look }) => look === 'capitals').length;
  if (words.length > 3 && written > words.length * 0.6) return true;
  const high = rest.filter(({ look }) => look !== 'small').length;
  return words.length > 3 && rest.length > 2 && high >= rest.length * (isClosed ? 0.8 : 0.6);
}
