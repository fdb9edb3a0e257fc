import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './manager/en.ts';
import { fr } from './manager/fr.ts';
import { kk } from './manager/kk.ts';
import { ru } from './manager/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type ManagerCatalogue = SharedCatalogue & typeof en;
export type ManagerWords = Words<ManagerCatalogue>;

const own = { en, fr, ru, kk };

/** What the page of the fact base says around and in its sections, but for packs; it holds the shared words too. */
export function managerWords(lang: WordingLanguage): ManagerWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
