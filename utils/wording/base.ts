import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './base/en.ts';
import { fr } from './base/fr.ts';
import { kk } from './base/kk.ts';
import { ru } from './base/ru.ts';
import { foundWords, type FoundCatalogue } from './found.ts';

export type BaseCatalogue = FoundCatalogue & typeof en;
export type BaseWords = Words<BaseCatalogue>;

const own = { en, fr, ru, kk };

/** What the pages say that search the fact base and show and change one entry; it holds those of searching too. */
export function baseWords(lang: WordingLanguage): BaseWords {
  return { lang, texts: { ...foundWords(lang).texts, ...own[lang] } };
}
