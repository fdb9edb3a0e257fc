import type { Language } from '../facts/texts.ts';
import { foldWords } from './clean-text.ts';

/** A BCP 47 tag as packs write it, an older code, or the language's name in one of four languages. */
export function readLanguage(text: string): Language | undefined {
  const tag = text.trim().replaceAll('_', '-');
  const named = NAMED.get(foldWords(tag));
  if (named !== undefined) return named;
  const [primary = '', ...rest] = tag.split('-');
  const language = [primary.toLowerCase(), ...rest].join('-');
  return LANGUAGE.test(language) ? language : undefined;
}

/**
 * The language to take for a name that says none: the reader's choice where it is written in the name's script, else
 * the likeliest of that script, else undetermined.
 */
export function languageOf(text: string, chosen: Language): Language {
  const isCyrillicChosen = CYRILLIC.has(chosen.split('-')[0] ?? '') && !chosen.includes('Latn');
  if (/\p{Script=Cyrillic}/u.test(text)) {
    if (KAZAKH_ONLY.test(text)) return 'kk';
    return isCyrillicChosen || chosen.includes('Cyrl') ? chosen : 'ru';
  }
  if (/\p{Script=Latin}/u.test(text)) return isCyrillicChosen || OTHER_SCRIPT.has(chosen) ? 'en' : chosen;
  return /\p{L}/u.test(text) && OTHER_SCRIPT.has(chosen) ? chosen : 'und';
}

export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/u;

const CYRILLIC: ReadonlySet<string> = new Set('ru kk ky tg uk be bg sr mk mn tt ba'.split(' '));
const OTHER_SCRIPT: ReadonlySet<string> = new Set(
  'ar fa ur he el ka hy zh ja ko th hi bn ta te ug yi'.split(' '),
);
/** Letters that Kazakh has and Kyrgyz, Russian, Tajik, Tatar and Mongolian lack. */
const KAZAKH_ONLY = /[ұ]|[әғқ].*[іұө]|[іұө].*[әғқ]/iu;

const NAMED: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    en: 'eng english anglais английский ағылшын',
    fr: 'fra fre french français francais французский француз',
    ru: 'rus russian russe русский орыс',
    kk: 'kaz kazakh қазақ казахский қазақша',
    ky: 'kir kyrgyz kirghiz киргизский кыргызский қырғыз кыргызча',
    uz: 'uzb uzbek ouzbek узбекский өзбек',
    tg: 'tgk tajik tadjik таджикский тәжік',
    tk: 'tuk turkmen turkmène туркменский түрікмен',
    de: 'deu ger german allemand немецкий неміс deutsch',
    es: 'spa spanish espagnol испанский испан español',
  }).flatMap(([tag, words]) => words.split(' ').map((word): [string, Language] => [word, tag])),
);
