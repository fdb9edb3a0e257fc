import type { Language } from '../facts/texts.ts';

/**
 * What readers of a language know the size of. Several, because a region and a country need different ones; for each
 * the nearest in size is taken.
 */
export interface Yardstick {
  readonly entity: string;
  /** The qualifier by which the entity's figures are narrowed to what readers have in mind. */
  readonly part?: string;
}

const YARDSTICKS: Readonly<Record<Language, readonly Yardstick[]>> = {
  // "France" on a map is metropolitan France; a seventh of the country lies overseas.
  fr: [{ entity: 'FR', part: 'part' }, { entity: 'BE' }],
  en: [{ entity: 'GB' }, { entity: 'US' }],
  // Read in Russia and in Central Asia alike.
  ru: [{ entity: 'KZ' }, { entity: 'BY' }, { entity: 'RU' }],
  kk: [{ entity: 'KZ' }, { entity: 'KG' }, { entity: 'RU' }],
};

/** Those for a reader of `lang`; of a language without any those of English. */
export function yardsticksFor(lang: Language): readonly Yardstick[] {
  return YARDSTICKS[lang.split('-')[0] ?? lang] ?? YARDSTICKS['en'] ?? [];
}
