import { entryWords, type EntryCatalogue } from './entry.ts';
import type { WordingLanguage } from './languages.ts';
import { en } from './note/en.ts';
import { fr } from './note/fr.ts';
import { kk } from './note/kk.ts';
import { ru } from './note/ru.ts';
import type { Words } from './say.ts';

export type NoteCatalogue = EntryCatalogue & typeof en;
export type NoteWords = Words<NoteCatalogue>;

const own = { en, fr, ru, kk };

/** What the window says in which a note is written; it holds the words of the entry's form, too. */
export function noteWords(lang: WordingLanguage): NoteWords {
  return { lang, texts: { ...entryWords(lang).texts, ...own[lang] } };
}
