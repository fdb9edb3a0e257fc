/** UTF-16 units: no row is longer. */
const LONGEST_LINE = 200;

/** The first line of a note that says anything, without the signs of Markdown; empty where there is none. */
export function firstLine(markdown: string): string {
  for (const line of markdown.slice(0, 4_000).split('\n')) {
    const plain = plainLine(line);
    if (plain !== '') return plain.slice(0, LONGEST_LINE);
  }
  return '';
}

/** A line of Markdown as plain words: for rows, where nothing is formatted. */
function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)\s+)+/u, '')
    .replace(/^\s*(?:`{3,}|~{3,}|[-*_=]{3,}\s*$).*$/u, '')
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/gu, '$1')
    .replaceAll(/(?<!\\)(\*\*|__|~~|`)(?=\S)(.*?\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}\\])([*_])(?=\S)([^*_]*\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .trim();
}
