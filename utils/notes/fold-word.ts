/** Where a word stands in its text, in UTF-16 units. */
interface TextWord {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with their marks; an apostrophe stands between two words: l’Oural, don’t. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text. */
export function textWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

function wordsIn(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Where the words of a text stand that are among these folded ones. */
export function rangesOf(
  text: string,
  folded: ReadonlySet<string>,
): (readonly [start: number, end: number])[] {
  if (folded.size === 0) return [];
  return wordsIn(text).flatMap(({ start, end }) =>
    folded.has(foldWord(text.slice(start, end))) ? [[start, end] as const] : [],
  );
}

/**
 * A word as notes are searched by it: small letters without marks, and those letters of Kazakh and its neighbours
 * that a reader may not have on the keyboard as the ones beside them. Й stays another letter than и, as in Russian.
 */
export function foldWord(word: string): string {
  // Most words of most texts: nothing of them is taken apart.
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('и\u0306', SHORT_I)
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(SHORT_I, 'й')
    .replaceAll(/[^a-z0-9а-я]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

const PLAIN = /^[a-zA-Z0-9а-яА-Я]+$/u;

/** Й while marks are taken off: it has one of its own. */
const SHORT_I = '\ue000';

const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'әа ғг қк ңн өо ұу үу һх іи ўу ӯу ҳх ҷч җж ҥн єе ґг ј\u0439 љл њн ћч ђд џц ѕз ' +
    'ßss æae œoe øo łl đd ħh ıi ŧt ðd þth ŋn əa'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
