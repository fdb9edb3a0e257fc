import { pick } from '../names/measure.ts';

/** A name typed with one error, and the name that was meant. */
export interface Typo {
  readonly typed: string;
  readonly meant: string;
}

const FEWEST_LETTERS = 5;

/** Whether a name is written in letters that are typed one by one, and long enough to be known by the rest of them. */
export function canBeMistyped(name: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} -]+$/u.test(name) && name.length >= FEWEST_LETTERS;
}

/** The name with one letter left out, put in, taken for another, or two swapped. */
export function mistype(random: () => number, meant: string): Typo {
  for (;;) {
    const typed = withOneEdit(random, meant.toLowerCase());
    if (typed !== meant.toLowerCase()) return { typed, meant };
  }
}

function withOneEdit(random: () => number, name: string): string {
  const at = Math.floor(random() * name.length);
  const letter = pick(random, [
    ...(/\p{Script=Cyrillic}/u.test(name) ? 'абвгдеиклмнопрстуя' : 'abcdefghiklmnoprstuy').split(''),
  ]);
  const before = name.slice(0, at);
  const after = name.slice(at + 1);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + name[at]! + after;
    case 2:
      return before + letter + after;
    default:
      return before + (name[at + 1] ?? '') + name[at]! + after.slice(1);
  }
}
