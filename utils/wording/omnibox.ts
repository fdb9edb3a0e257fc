import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './omnibox/en.ts';
import { fr } from './omnibox/fr.ts';
import { kk } from './omnibox/kk.ts';
import { ru } from './omnibox/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type OmniboxCatalogue = SharedCatalogue & typeof en;
export type OmniboxWords = Words<OmniboxCatalogue>;

const own = { en, fr, ru, kk };

/** What stands under the browser's address bar; it holds the shared words too. */
export function omniboxWords(lang: WordingLanguage): OmniboxWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
