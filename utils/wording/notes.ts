import type { WordingLanguage } from './languages.ts';
import { en } from './notes/en.ts';
import { fr } from './notes/fr.ts';
import { kk } from './notes/kk.ts';
import { ru } from './notes/ru.ts';
import type { Words } from './say.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type NotesCatalogue = SharedCatalogue & typeof en;
export type NotesWords = Words<NotesCatalogue>;

const own = { en, fr, ru, kk };

/** What the list of notes and the page of one say; it holds the shared words too. */
export function notesWords(lang: WordingLanguage): NotesWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
