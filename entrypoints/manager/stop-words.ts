import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';

const words = new Map(
  ALL_LANGUAGES.map(({ language, frequentWords }) => [language, new Set(frequentWords.trim().split(/\s+/u))]),
);

/** Whether a name is spelled like one of the commonest words of its language, by which no text names it. */
export function isStopWord(text: string, language: string): boolean {
  return words.get(language.split('-')[0] ?? '')?.has(text.toLocaleLowerCase(language)) ?? false;
}
