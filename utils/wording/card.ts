import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './card/en.ts';
import { fr } from './card/fr.ts';
import { kk } from './card/kk.ts';
import { ru } from './card/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type CardCatalogue = SharedCatalogue & typeof en;
export type CardWords = Words<CardCatalogue>;

const own = { en, fr, ru, kk };

/** All that the card says, in one language; it holds the shared words too. */
export function cardWords(lang: WordingLanguage): CardWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
