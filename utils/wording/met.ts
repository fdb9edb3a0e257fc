import type { WordingLanguage } from './languages.ts';
import { foundWords, type FoundCatalogue } from './found.ts';
import type { Words } from './say.ts';
import { en } from './met/en.ts';
import { fr } from './met/fr.ts';
import { kk } from './met/kk.ts';
import { ru } from './met/ru.ts';

export type MetCatalogue = FoundCatalogue & typeof en;
export type MetWords = Words<MetCatalogue>;

const own = { en, fr, ru, kk };

/** What is said of names that pages mention and the base lacks; it holds the words of a search, too. */
export function metWords(lang: WordingLanguage): MetWords {
  return { lang, texts: { ...foundWords(lang).texts, ...own[lang] } };
}
