import { APOSTROPHE, classAt, IGNORED, WORD } from './alphabet.ts';
import type { Alphabet } from './alphabet.ts';
import type { LanguageRules, SaidBeside } from './language-rules.ts';
import { HINTS } from './language-data.ts';
import type { Hint } from './language-data.ts';
import { wordBefore } from './word-edges.ts';
import { isAllCapitals, readWord, startsWithCapital } from './words.ts';
import type { TextWord } from './words.ts';

/** The words right before and behind a span, nearest first; spaces and quotation marks may lie between. */
export interface Neighbours {
  readonly before: readonly TextWord[];
  readonly behind: readonly TextWord[];
  /** The first word before is cut short by a full stop. */
  readonly shortened: boolean;
  /** An opening mark stands right before the span and a closing one right behind it. */
  readonly quoted: boolean;
}

const LONGEST_SHORTENED = 3;

export function hintBit(hint: Hint): number {
  return 1 << HINTS.indexOf(hint);
}

export function neighboursOf(alphabet: Alphabet, text: string, start: number, end: number): Neighbours {
  const before: TextWord[] = [];
  const nearest = backwards(alphabet, text, start);
  const undotted = beforeDot(alphabet, text, nearest);
  for (let at = undotted; before.length < 3;) {
    const word = wordBefore(alphabet, text, at);
    if (!word) break;
    before.push(uncut(alphabet, text, word));
    at = backwards(alphabet, text, word.start);
  }
  const behind: TextWord[] = [];
  for (let at = forwards(alphabet, text, end); behind.length < 2;) {
    if (!(classAt(alphabet, text, at) & WORD)) break;
    const word = readWord(alphabet, text, at);
    behind.push(word);
    at = forwards(alphabet, text, word.end);
  }
  return {
    before,
    behind,
    shortened: undotted < nearest,
    quoted: '«“„"'.includes(text[start - 1] ?? ' ') && '»”“"'.includes(text[end] ?? ' '),
  };
}

/** What these words say, as bits by `hintBit`; articles between are passed over. */
export function hintsOf(rules: readonly LanguageRules[], { before, behind }: Neighbours): number {
  let bits = 0;
  for (const { before: said, behind: saidBehind, articles } of rules) {
    const [nearest, ...further] = before;
    const passed = nearest && articles.has(nearest.folded) && further.length > 0 ? further : before;
    bits |= saidOf(said, passed[0], passed[1], true) | saidOf(saidBehind, behind[0], behind[1], false);
  }
  return bits;
}

function saidOf(
  { whole, beginnings }: SaidBeside,
  near: TextWord | undefined,
  far: TextWord | undefined,
  isBefore: boolean,
): number {
  if (!near) return 0;
  const keys = keysOf(near);
  const pair = far && (isBefore ? [far, near] : [near, far]);
  if (pair) keys.push(...keysOf(pair[0]!).map((key) => `${key}_${pair[1]!.folded}`));
  let bits = 0;
  for (const key of keys) {
    bits |= whole.get(key) ?? 0;
    for (const [beginning, said] of beginnings.get(key.charAt(0)) ?? []) {
      if (key.startsWith(beginning)) bits |= said;
    }
  }
  return bits;
}

/** A word as entries may name it: in small letters, and with its capital where it has one. */
function keysOf({ folded, plain }: TextWord): string[] {
  return startsWithCapital(plain) ? [folded, folded.charAt(0).toUpperCase() + folded.slice(1)] : [folded];
}

/** What follows the last apostrophe: "l’université" is "université". */
function uncut(alphabet: Alphabet, text: string, word: TextWord): TextWord {
  const apostrophe = word.apostrophes.at(-1);
  return apostrophe === undefined ? word : readWord(alphabet, text, apostrophe + 1, word.end);
}

function backwards(alphabet: Alphabet, text: string, from: number): number {
  let at = from;
  while (at > 0 && isBetween(alphabet, text, at - 1)) at--;
  return at;
}

/** Mr. Holland, ул. Абая: a full stop behind so few letters shortens a word. */
function beforeDot(alphabet: Alphabet, text: string, at: number): number {
  if (at < 2 || text[at - 1] !== '.') return at;
  const word = wordBefore(alphabet, text, at - 1);
  const isShortened = word && word.folded.length <= LONGEST_SHORTENED && !isAllCapitals(word.plain);
  return isShortened ? at - 1 : at;
}

function forwards(alphabet: Alphabet, text: string, from: number): number {
  let at = from;
  while (at < text.length && isBetween(alphabet, text, at)) at++;
  return at;
}

function isBetween(alphabet: Alphabet, text: string, at: number): boolean {
  return (
    (classAt(alphabet, text, at) & (IGNORED | APOSTROPHE)) !== 0 || /[\p{Zs}\t\n\r"«»“”„‹›]/u.test(text[at]!)
  );
}
