import type { WordingLanguage } from './languages.ts';
import { en } from './page-notes/en.ts';
import { fr } from './page-notes/fr.ts';
import { kk } from './page-notes/kk.ts';
import { ru } from './page-notes/ru.ts';
import type { Words } from './say.ts';

export type PageNotesCatalogue = typeof en;
export type PageNotesWords = Words<PageNotesCatalogue>;

const own = { en, fr, ru, kk };

/** What popup and side panel say of the notes of a page: few words, as both are loaded at every opening. */
export function pageNotesWords(lang: WordingLanguage): PageNotesWords {
  return { lang, texts: own[lang] };
}
