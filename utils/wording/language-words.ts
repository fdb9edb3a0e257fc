import { say } from './say.ts';
import type { SharedWords } from './shared.ts';

/** Languages in which names are marked. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'kk', 'ky', 'uz', 'tg', 'tk'] as const;

/** A language as it stands in a sentence of the catalogues, "name in {language}"; scripts are passed over. */
export function languageWord(words: SharedWords, lang: string): string {
  const known = LANGUAGES.find((each) => each === lang.split('-')[0]);
  return say(words, `in.${known ?? 'other'}`);
}
