import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './quoted/en.ts';
import { fr } from './quoted/fr.ts';
import { kk } from './quoted/kk.ts';
import { ru } from './quoted/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type QuotedCatalogue = SharedCatalogue & typeof en;
export type QuotedWords = Words<QuotedCatalogue>;

const own = { en, fr, ru, kk };

/** What the card says over a quote of the reader's notes, in one language; it holds the shared words too. */
export function quotedWords(lang: WordingLanguage): QuotedWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
