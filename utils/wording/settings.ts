import type { WordingLanguage } from './languages.ts';
import type { Words } from './say.ts';
import { en } from './settings/en.ts';
import { fr } from './settings/fr.ts';
import { kk } from './settings/kk.ts';
import { ru } from './settings/ru.ts';
import { shared, type SharedCatalogue } from './shared.ts';

export type SettingsCatalogue = SharedCatalogue & typeof en;
export type SettingsWords = Words<SettingsCatalogue>;

const own = { en, fr, ru, kk };

/** What the pages of settings, sites, shortcuts, sources and decided names say; it holds the shared words too. */
export function settingsWords(lang: WordingLanguage): SettingsWords {
  return { lang, texts: { ...shared[lang], ...own[lang] } };
}
