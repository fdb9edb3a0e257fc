/** A text with what is selected of it; UTF-16 units. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is put in place of a part of a text, and what is selected then. */
export interface Wrapped {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Sets the selected words between two marks of Markdown (`**`, `*`), or takes these away where they stand between them
 * already. Spaces at the ends stay outside: between marks they would make none.
 */
export function wrapWords({ text, start, end }: Selected, mark: string): Wrapped {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = Math.max(from, end - (chosen.length - chosen.trimEnd().length));
  const words = text.slice(from, to);
  const { length } = mark;
  if (runBefore(text, from, mark) && runAfter(text, to, mark)) {
    return { from: from - length, to: to + length, words, start: from - length, end: to - length };
  }
  return { from, to, words: `${mark}${words}${mark}`, start: from + length, end: to + length };
}

/** Of one star, two are another mark, and three are both. */
function isMark(run: number, mark: string): boolean {
  return mark.length === 1 ? run % 2 === 1 : run >= 2;
}

function runBefore(text: string, at: number, mark: string): boolean {
  return isMark(/\**$/.exec(text.slice(0, at))?.[0].length ?? 0, mark);
}

function runAfter(text: string, at: number, mark: string): boolean {
  return isMark(/^\**/.exec(text.slice(at))?.[0].length ?? 0, mark);
}
