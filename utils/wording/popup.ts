import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './popup/en.ts';
import { fr } from './popup/fr.ts';
import { kk } from './popup/kk.ts';
import { ru } from './popup/ru.ts';
import { foundWords, type FoundCatalogue } from './found.ts';

export type PopupCatalogue = FoundCatalogue & typeof en;
export type PopupWords = Words<PopupCatalogue>;

const own = { en, fr, ru, kk };

/** All that the popup says, in one language; it holds those of searching too. */
export function popupWords(lang: WordingLanguage): PopupWords {
  return { lang, texts: { ...foundWords(lang).texts, ...own[lang] } };
}
