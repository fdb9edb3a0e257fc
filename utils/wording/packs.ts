import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './packs/en.ts';
import { fr } from './packs/fr.ts';
import { kk } from './packs/kk.ts';
import { ru } from './packs/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type PacksCatalogue = SharedCatalogue & typeof en;
export type PacksWords = Words<PacksCatalogue>;

const own = { en, fr, ru, kk };

/** All that is said of packs and of files that are added, in one language; it holds the shared words too. */
export function packsWords(lang: WordingLanguage): PacksWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
