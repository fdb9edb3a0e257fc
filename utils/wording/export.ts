import { en } from './export/en.ts';
import { fr } from './export/fr.ts';
import { kk } from './export/kk.ts';
import { ru } from './export/ru.ts';
import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';

export type ExportScreenWords = Words<typeof en>;

const own = { en, fr, ru, kk };

/** What is said where notes and facts leave as files. */
export function exportScreenWords(lang: WordingLanguage): ExportScreenWords {
  return { lang, texts: own[lang] };
}
