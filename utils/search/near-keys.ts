import type { KeyRange, SearchPart } from './search-part.ts';

/** Keys that a typed word may mean, by how far they are from it. */
export interface NearKeys {
  /** Keys that begin with the word; the first of them may be the word itself. */
  readonly begun: KeyRange | undefined;
  /** Keys, one edit away, that begin so; of each the first may be whole. */
  readonly edited: readonly KeyRange[];
}

/** Behind Latin, Greek and Cyrillic: nobody who types those takes a letter of other scripts for one of them. */
const OTHER_SCRIPTS = 0x530;
/** From here on come scripts of which a letter is a word: their keys have no typing errors of one letter. */
const IDEOGRAPHS = 0x2e80;

/**
 * Walks the sorted keys along a word and, at each of its letters, along every way to leave one out, put one in, take
 * another, or swap two.
 * @param shortestEdited words of fewer letters are looked up as they are
 */
export function nearKeys(part: SearchPart, word: string, shortestEdited: number): NearKeys {
  const edited: KeyRange[] = [];
  const push = (range: KeyRange | undefined) => {
    if (range) edited.push(range);
  };
  let range: KeyRange | undefined = part.everyKey;
  const beyond = word.charCodeAt(0) < OTHER_SCRIPTS ? OTHER_SCRIPTS : IDEOGRAPHS;
  const tries = word.length >= shortestEdited;
  for (let at = 0; at < word.length && range; at++) {
    if (tries) {
      const unit = word.charCodeAt(at);
      // The last letter too many: what is begun without it is half of all words where words are short.
      push(part.descend(range, word, at + 1));
      if (at + 1 < word.length) push(part.descend(range, word[at + 1]! + word[at]! + word.slice(at + 2), 0));
      for (const branch of part.branches(range)) {
        if (branch.unit >= beyond) break;
        if (branch.unit !== unit) push(part.descend(branch, word, at + 1));
        push(part.descend(branch, word, at));
      }
    }
    range = part.descend(range, word[at]!, 0);
  }
  return { begun: range && range.depth === word.length ? range : undefined, edited };
}
