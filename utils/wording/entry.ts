import { baseWords, type BaseCatalogue } from './base.ts';
import { en } from './entry/en.ts';
import { fr } from './entry/fr.ts';
import { kk } from './entry/kk.ts';
import { ru } from './entry/ru.ts';
import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';

export type EntryCatalogue = BaseCatalogue & typeof en;
export type EntryWords = Words<EntryCatalogue>;

const own = { en, fr, ru, kk };

/** What the form says in which an entry is added or edited; it holds the words of the base's pages, too. */
export function entryWords(lang: WordingLanguage): EntryWords {
  return { lang, texts: { ...baseWords(lang).texts, ...own[lang] } };
}
