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

/** Text in pieces, cut anywhere, as its lines. Holds one line at a time. */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<TextLine> {
  let number = 0;
  let begun = '';
  let isTooLong = false;
  const lineOf = (text: string, isOpen: boolean): TextLine => {
    number += 1;
    const plain = number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
    return { number, text: plain.endsWith('\r') ? plain.slice(0, -1) : plain, isTooLong, isOpen };
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      const text = isTooLong ? '' : begun + piece.slice(start, end);
      begun = '';
      yield lineOf(text, false);
      isTooLong = false;
      start = end + 1;
    }
    if (!isTooLong) begun += piece.slice(start);
    if (begun.length > longest) {
      begun = '';
      isTooLong = true;
    }
  }
  if (begun !== '' || isTooLong) yield lineOf(begun, true);
}
