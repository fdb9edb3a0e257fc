import type { Quote } from '../facts/note.ts';

/**
 * The address of a page with a text fragment, by which a browser opens it at the words quoted:
 * `#:~:text=[prefix-,]start[,end][,-suffix]` (https://wicg.github.io/scroll-to-text-fragment/). A place on the page
 * that the address has stays before it; a text fragment that it has is replaced.
 *
 * Each part must be whole words and stand in one block, which a quote does not tell: a long quote is given by its first
 * and last words, and of what stands around it one word on either side.
 */
export function fragmentLink(address: string, quote: Quote): string {
  const { exact, before, after } = wholeWords(quote);
  const words = exact.split(' ');
  const isLong = words.length > 1 && (exact.length > EXACT || SENTENCE_END.test(exact));
  const halves = Math.min(END_WORDS, Math.floor(words.length / 2));
  const parts = [
    before === '' ? '' : `${encoded(before)}-`,
    ...(isLong
      ? [encoded(firstOfBlock(words.slice(0, halves))), encoded(lastOfBlock(words.slice(-halves)))]
      : [encoded(exact)]),
    after === '' ? '' : `-${encoded(after)}`,
  ];
  const [page = ''] = address.split(DIRECTIVE);
  return `${page}${page.includes('#') ? '' : '#'}${DIRECTIVE}text=${parts.filter(Boolean).join(',')}`;
}

const DIRECTIVE = ':~:';

/** UTF-16 units of a quote that is given whole: a line, which is rarely of two blocks. */
const EXACT = 60;

/** Words of either end of a longer one: with a third, a title and its paragraph are met more often than they help. */
const END_WORDS = 2;

/** Where one sentence ends and another begins within a text, and so a block may. */
const SENTENCE_END = /[.!?…:;]["'»”’)]* /u;

interface Whole {
  readonly exact: string;
  /** The words beside it: more than one might be of two blocks. */
  readonly before: string;
  readonly after: string;
}

/** A browser finds whole words only: those that the quote cuts are made whole from what stands around it. */
function wholeWords({ exact, prefix, suffix }: Quote): Whole {
  const [start = ''] = (/^[\p{L}\p{M}\p{N}]/u.test(exact) && CUT_BEFORE.exec(prefix)) || [];
  const [end = ''] = (/[\p{L}\p{M}\p{N}]$/u.test(exact) && CUT_AFTER.exec(suffix)) || [];
  return {
    exact: `${start}${exact}${end}`.trim(),
    before: wordOf(
      prefix
        .slice(0, prefix.length - start.length)
        .trimEnd()
        .split(' ')
        .at(-1),
    ),
    after: wordOf(suffix.slice(end.length).trimStart().split(' ')[0]),
  };
}

/** To a browser an elided article or an ending behind an apostrophe is of the word, as a comma between digits is. */
const CUT_BEFORE = /(?:[\p{L}\p{M}\p{N}]+['’ʼ.,])*[\p{L}\p{M}\p{N}]*$/u;
const CUT_AFTER = /^[\p{L}\p{M}\p{N}]*(?:['’ʼ.,][\p{L}\p{M}\p{N}]+)*/u;

/** Marks alone tell no place. */
function wordOf(side = ''): string {
  return /[\p{L}\p{N}]/u.test(side) ? side : '';
}

/** The words up to where another block may begin. */
function firstOfBlock(words: readonly string[]): string {
  const end = words.findIndex((word, at) => at < words.length - 1 && SENTENCE_END.test(`${word} `));
  return words.slice(0, end === -1 ? undefined : end + 1).join(' ');
}

/** The words from where a block may have begun. */
function lastOfBlock(words: readonly string[]): string {
  const end = words.findLastIndex((word, at) => at < words.length - 1 && SENTENCE_END.test(`${word} `));
  return words.slice(end + 1).join(' ');
}

/** What separates the parts of a text fragment is encoded with what any address encodes. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
