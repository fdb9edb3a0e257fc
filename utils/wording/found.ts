import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './found/en.ts';
import { fr } from './found/fr.ts';
import { kk } from './found/kk.ts';
import { ru } from './found/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type FoundCatalogue = SharedCatalogue & typeof en;
export type FoundWords = Words<FoundCatalogue>;

const own = { en, fr, ru, kk };

/** What rows of a search say, wherever the base is searched, and the way back from a deed; with the shared words. */
export function foundWords(lang: WordingLanguage): FoundWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
