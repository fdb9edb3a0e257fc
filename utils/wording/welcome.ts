import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './welcome/en.ts';
import { fr } from './welcome/fr.ts';
import { kk } from './welcome/kk.ts';
import { ru } from './welcome/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type WelcomeCatalogue = SharedCatalogue & typeof en;
export type WelcomeWords = Words<WelcomeCatalogue>;

const own = { en, fr, ru, kk };

/** All that the welcome says, in one language; it holds the shared words too. */
export function welcomeWords(lang: WordingLanguage): WelcomeWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
