import { en } from './list/en.ts';
import { fr } from './list/fr.ts';
import { kk } from './list/kk.ts';
import { ru } from './list/ru.ts';
import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type ListCatalogue = SharedCatalogue & typeof en;
export type ListWords = Words<ListCatalogue>;

const own = { en, fr, ru, kk };

/** What the lists of the fact base say, with the bin, tags and duplicates; it holds the shared words too. */
export function listWords(lang: WordingLanguage): ListWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
