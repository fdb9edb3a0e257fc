import { cardWords, type CardCatalogue } from './card.ts';
import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './brief/en.ts';
import { fr } from './brief/fr.ts';
import { kk } from './brief/kk.ts';
import { ru } from './brief/ru.ts';

export type BriefCatalogue = CardCatalogue & typeof en;
export type BriefWords = Words<BriefCatalogue>;

const own = { en, fr, ru, kk };

/** What the brief of a page says; it holds the card's words too, in which facts are cited. */
export function briefWords(lang: WordingLanguage): BriefWords {
  return { lang, texts: { ...cardWords(lang).texts, ...own[lang] } };
}
