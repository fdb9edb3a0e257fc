/** Languages with a complete catalogue. English comes first: the others are checked against its keys. */
export const WORDING_LANGUAGES = ['en', 'fr', 'ru', 'kk'] as const;
export type WordingLanguage = (typeof WORDING_LANGUAGES)[number];

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The language that a tag asks for ("fr-CA" is French), or English where we have no catalogue. */
export function wordingLanguage(tag: string): WordingLanguage {
  const primary = tag.toLowerCase().split('-')[0];
  return WORDING_LANGUAGES.find((lang) => lang === primary) ?? 'en';
}

/** The direction in which a language is written, for the `dir` of what is shown in it. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The tag whose Intl data writes a language's numbers. Plain `en` would be American. Chromium says that it supports
 * Kazakh and has no data for it ("1,234.5", "1970 M01"): Russian groups and abbreviates numbers in the same way.
 */
export function numbersTag(lang: WordingLanguage): string {
  return { en: 'en-GB', fr: 'fr', ru: 'ru', kk: 'ru' }[lang];
}
