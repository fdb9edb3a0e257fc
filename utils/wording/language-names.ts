import { numbersTag, type WordingLanguage } from './languages.ts';

/**
 * The name of a language, as a list has it: "Kazakh", "ouzbek (cyrillique)", "қазақша". What the browser has no name
 * for is given back as its tag.
 */
export function languageName(lang: WordingLanguage, tag: string): string {
  const [primary = tag] = tag.split('-');
  const known = lang === 'kk' ? IN_KAZAKH[primary] : undefined;
  if (known !== undefined) return tag === primary ? known : `${known} (${tag.slice(primary.length + 1)})`;
  try {
    return new Intl.DisplayNames(numbersTag(lang), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A pack may hold a tag of the right shape that stands for nothing.
    return tag;
  }
}

/** Chromium has no Kazakh names; for others than these a reader of Kazakh is given the Russian one. */
const IN_KAZAKH: Readonly<Record<string, string>> = {
  ar: 'араб',
  de: 'неміс',
  en: 'ағылшын',
  es: 'испан',
  fa: 'парсы',
  fr: 'француз',
  it: 'итальян',
  kk: 'қазақ',
  ky: 'қырғыз',
  mn: 'моңғол',
  pl: 'поляк',
  ru: 'орыс',
  tg: 'тәжік',
  tk: 'түрікмен',
  tr: 'түрік',
  tt: 'татар',
  ug: 'ұйғыр',
  uk: 'украин',
  uz: 'өзбек',
  zh: 'қытай',
};
