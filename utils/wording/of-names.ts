import type { WordingLanguage } from './languages.ts';

/**
 * "Of" names that comparisons meet: what readers of each language know the size of (utils/reading/yardsticks.ts), and
 * the countries whose regions the packs hold. Articles and cases follow no rule that a name would tell; of any other
 * name the comparison is said without them. Keyed by the name as packs have it.
 */
const OF_NAMES: Readonly<Record<WordingLanguage, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['United Kingdom', 'the United Kingdom'],
    ['United States', 'the United States'],
  ]),
  fr: new Map([
    ['France métropolitaine', 'de la France métropolitaine'],
    ['Belgique', 'de la Belgique'],
    ['Kazakhstan', 'du Kazakhstan'],
    ['Kirghizstan', 'du Kirghizstan'],
    ['Tadjikistan', 'du Tadjikistan'],
    ['Turkménistan', 'du Turkménistan'],
    ['Ouzbékistan', 'de l’Ouzbékistan'],
    ['Russie', 'de la Russie'],
  ]),
  ru: new Map([
    ['Казахстан', 'Казахстана'],
    ['Беларусь', 'Беларуси'],
    ['Россия', 'России'],
    ['Кыргызстан', 'Кыргызстана'],
    ['Таджикистан', 'Таджикистана'],
    ['Туркменистан', 'Туркменистана'],
    ['Узбекистан', 'Узбекистана'],
  ]),
  kk: new Map([
    ['Қазақстан', 'Қазақстанның'],
    ['Қырғызстан', 'Қырғызстанның'],
    ['Ресей', 'Ресейдің'],
    ['Тәжікстан', 'Тәжікстанның'],
    ['Түрікменстан', 'Түрікменстанның'],
    ['Өзбекстан', 'Өзбекстанның'],
  ]),
};

/** The name as it stands behind a share; undefined where that is not known. English needs its article alone. */
export function ofName(lang: WordingLanguage, name: string): string | undefined {
  return OF_NAMES[lang].get(name) ?? (lang === 'en' ? name : undefined);
}
