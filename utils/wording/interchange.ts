import { briefWords, type BriefCatalogue } from './brief.ts';
import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './interchange/en.ts';
import { fr } from './interchange/fr.ts';
import { kk } from './interchange/kk.ts';
import { ru } from './interchange/ru.ts';

export type ExportCatalogue = BriefCatalogue & typeof en;
export type ExportWords = Words<ExportCatalogue>;

const own = { en, fr, ru, kk };

/** What stands in files that leave; it holds the words of a brief too, in which facts are cited. */
export function exportWords(lang: WordingLanguage): ExportWords {
  return { lang, texts: { ...briefWords(lang).texts, ...own[lang] } };
}
