import type { WordingLanguage } from './languages.ts';
import type { Translation, Words } from './say.ts';
import { en } from './shared/en.ts';
import { fr } from './shared/fr.ts';
import { kk } from './shared/kk.ts';
import { ru } from './shared/ru.ts';

/** What several surfaces say: kinds, mentions, and the small print of a fact. */
export type SharedCatalogue = typeof en;
export type SharedWords = Words<SharedCatalogue>;

export const shared: Readonly<Record<WordingLanguage, Translation<SharedCatalogue>>> = { en, fr, ru, kk };
