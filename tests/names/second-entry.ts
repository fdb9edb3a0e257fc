import { cellsOf, isShouted, wordsOf } from './cells.ts';
import type { SecondWord } from './cells.ts';
import { LANGUAGES } from '../unit/names/base.ts';
import type { Name } from '../../utils/facts/entity.ts';
import type { Forms, Joint, LanguageRules } from '../../utils/names/language-rules.ts';
import type { NamedEntity } from '../../utils/names/mention.ts';

/** A name as the second matcher has it. */
export interface Entry {
  readonly entity: string;
  readonly name: Name;
  readonly words: readonly SecondWord[];
  readonly joints: readonly (Joint | undefined)[];
  readonly forms: readonly (readonly Forms[])[];
  readonly article: string | undefined;
  readonly rules: LanguageRules | undefined;
}

/** A name taken apart; nothing where it is unfit to be marked. */
export function entryOf(entity: NamedEntity, name: Name): Entry | undefined {
  const text = name.text.trim();
  if (name.role === 'search' || name.marked === false || text.length > 160) return undefined;
  let words: readonly SecondWord[] = wordsOf(text);
  if (words[0]?.start !== 0 || words[0].plain === '&' || !/^\.?$/u.test(text.slice(words.at(-1)!.end))) {
    return undefined;
  }
  let joints = words.map((word, at) => (at === 0 ? undefined : jointOf(text, words[at - 1]!, word)));
  if (joints.includes(undefined) && joints.lastIndexOf(undefined) > 0) return undefined;
  const rules = LANGUAGES.rulesOf(name.lang);
  let article: string | undefined;
  if (
    joints[1] === 'space' &&
    /^[\p{Lu}\p{Lt}]/u.test(words[1]!.plain) &&
    rules?.articles.has(words[0].plain)
  ) {
    article = words[0].folded;
    words = words.slice(1);
    joints = [undefined, ...joints.slice(2)];
  }
  const letters = lettersOf(words);
  const isSafe =
    words.every(({ plain }) => plain === plain.toUpperCase()) ||
    name.letterCase === 'exact' ||
    rules?.shortNames.has(words[0]!.folded);
  if (words.length > 16 || letters < 2 || (letters === 2 && !isSafe)) return undefined;
  if (!words.some(({ folded }) => /\p{L}/u.test(folded))) return undefined;
  const asked = words.map(({ folded, plain }, at) => {
    return { folded, plain, joint: joints[at] ?? ('none' as const), abbreviation: isShouted(plain) };
  });
  const forms = rules?.grammar?.inflect(asked, { kind: entity.kind, role: name.role });
  const fixed = ({ folded: stem }: SecondWord): readonly Forms[] => [
    { stem, fixed: true, cases: (ending) => (ending === '' ? -1 : 0), explain: () => [] },
  ];
  return { entity: entity.id, name, words, joints, forms: forms ?? words.map(fixed), article, rules };
}

export function lettersOf(words: readonly SecondWord[]): number {
  return words.reduce((sum, { folded }) => sum + [...folded].length, 0);
}

/** What ties two words that follow each other; nothing where no name goes on. */
export function jointOf(text: string, one: SecondWord, other: SecondWord): Joint | undefined {
  const between = cellsOf(text.slice(one.end, other.start));
  const gap = between.map(({ plain }) => plain).join('');
  if (other.start - one.end > 256 || /[\u2029\f]/u.test(gap)) return undefined;
  if (other.plain === '&') return /^\s*$/u.test(gap) ? 'space' : undefined;
  if (gap === '') return undefined;
  if (/^\s+$/u.test(gap)) return 'space';
  if (gap === '.') return 'dot';
  if (/^\.\s+$/u.test(gap)) return 'stop';
  if (/^(?:[-‐‑‒–—−]|\.[-‐‑‒])$/u.test(gap)) return 'hyphen';
  if (/^(?:\s*[-‐‑‒–—−]\s*|\.\s*[-‐‑‒]\s*)$/u.test(gap)) return 'dash';
  return /^\s*,\s*$/u.test(gap) ? 'comma' : undefined;
}

/** How what ties a name's words may look in a text. */
export const MAY_LOOK: Readonly<Record<Joint, string>> = {
  none: '',
  space: 'space hyphen',
  hyphen: 'hyphen space',
  dash: 'dash hyphen space',
  dot: 'dot',
  stop: 'stop space',
  comma: 'comma',
};
