import { ALL_LANGUAGES, primary, rulesOf } from './languages/all.ts';
import { bare } from './language-rules.ts';
import type { LanguageRules } from './language-rules.ts';
import type { Language } from '../facts/texts.ts';

/** So much of a text is looked at; more does not change the guess. */
const SAMPLE = 2000;
/** What the page's own word is worth, in frequent words: a short block is believed to be what the page is. */
const DECLARED = 3;
/** A language counts if it has this share of the likeliest one's score. */
const ENOUGH = 0.4;

/**
 * The likely languages of a text, likeliest first, by its letters and frequent words. Empty if nothing speaks
 * for any and none is declared.
 * @param text one block: a Russian quotation in a Kazakh page is judged by itself
 * @param declared the `lang` attribute that holds for it; it may be wrong or of a language we know nothing of
 */
export function guessLanguages(text: string, declared?: string): Language[] {
  const sample = text.slice(0, SAMPLE).toLowerCase().normalize('NFC');
  const told = declared === undefined ? '' : primary(declared);
  const words = bare(sample).match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = letterCounts(sample);
  const scored = ALL_LANGUAGES.map((rules) => ({
    language: rules.language,
    score: score(rules, words, letters) + (rules.language === told && fits(rules, letters) ? DECLARED : 0),
  }))
    .filter(({ score: points }) => points > 0)
    .sort((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  const likely = scored
    .filter(({ score: points }) => points >= best * ENOUGH)
    .map(({ language }) => language);
  // A language without rules cannot be scored: its own word is all there is, unless another is certain.
  if (told !== '' && !rulesOf(told))
    return best >= words.length / 4 && best > DECLARED ? [...likely, told] : [told];
  return likely.slice(0, 3);
}

/** How often each letter stands that is neither a to z nor а to я. */
function letterCounts(sample: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of sample) {
    if (!/\p{L}/u.test(letter)) continue;
    const key = /[a-z]/u.test(letter) ? 'a' : /[а-я]/u.test(letter) ? 'а' : letter;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** One for each frequent word, one for each letter of its own, minus three for each it does not have. */
function score(rules: LanguageRules, words: readonly string[], letters: ReadonlyMap<string, number>): number {
  if (!fits(rules, letters)) return 0;
  const own = new Set(rules.letters);
  let points = 0;
  for (const word of words) if (rules.frequentWords.has(word)) points++;
  for (const [letter, count] of letters) {
    if (letter === 'a' || letter === 'а') continue;
    points += own.has(letter) ? count : -3 * count;
  }
  return points;
}

/** Whether the text has a letter of a script that the language is written in. */
function fits({ scripts }: LanguageRules, letters: ReadonlyMap<string, number>): boolean {
  const cyrillic = [...letters].some(([letter]) => /\p{Script=Cyrillic}/u.test(letter));
  const latin = [...letters].some(([letter]) => /\p{Script=Latin}/u.test(letter));
  return (cyrillic && scripts.includes('Cyrl')) || (latin && scripts.includes('Latn'));
}
