import { en } from './import-notes/en.ts';
import { fr } from './import-notes/fr.ts';
import { kk } from './import-notes/kk.ts';
import { ru } from './import-notes/ru.ts';
import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';

export type ImportNotesWords = Words<typeof en>;

const own = { en, fr, ru, kk };

/** What is said of files from which notes are taken. */
export function importNotesWords(lang: WordingLanguage): ImportNotesWords {
  return { lang, texts: own[lang] };
}
