import { cardWords, type CardCatalogue } from './card.ts';
import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './panel/en.ts';
import { fr } from './panel/fr.ts';
import { kk } from './panel/kk.ts';
import { ru } from './panel/ru.ts';

export type PanelCatalogue = CardCatalogue & typeof en;
export type PanelWords = Words<PanelCatalogue>;

const own = { en, fr, ru, kk };

/** What the side panel says; it holds the card's words too, whose parts it shows. */
export function panelWords(lang: WordingLanguage): PanelWords {
  return { lang, texts: { ...cardWords(lang).texts, ...own[lang] } };
}
