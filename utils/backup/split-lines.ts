export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line feed, and a carriage return before it; empty where it is too long. */
  readonly text: string;
  readonly isTooLong: boolean;
  /** The last one, with no line feed behind it. */
  readonly isOpen: boolean;
}

/** In UTF-16 code units. A row of ours is a megabyte at most; the tables of a pack of many sources take more. */
const LONGEST_LINE = 64_000_000;

/** Text in pieces, cut anywhere, as its lines. Holds one line at a time; one that is too long is the last. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let number = 0;
  let begun = '';
  const lineOf = (text: string, isOpen: boolean): TextLine => {
    number += 1;
    const plain = number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    return { number, text: plain.endsWith('\r') ? plain.slice(0, -1) : plain, isTooLong: false, isOpen };
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      const text = begun + piece.slice(start, end);
      begun = '';
      yield lineOf(text, false);
      start = end + 1;
    }
    begun += piece.slice(start);
    if (begun.length > LONGEST_LINE) {
      yield { number: number + 1, text: '', isTooLong: true, isOpen: false };
      return;
    }
  }
  if (begun !== '') yield lineOf(begun, true);
}
