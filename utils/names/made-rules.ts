import { chainGrammar } from './suffix-chain.ts';
import { declension } from './declension.ts';
import { HINTS } from './language-data.ts';
import type { Beside, LanguageData } from './language-data.ts';
import { bare } from './language-rules.ts';
import type { Fold, Inflection, LanguageRules, SaidBeside } from './language-rules.ts';

/**
 * Rules whose parts are made when they are first asked for: a page speaks one language or two, of the others little
 * more is needed than how their names change, and all of it together would be a third of the background's start.
 */
export function makeRules(data: LanguageData, fold: Fold): LanguageRules {
  const rules = {};
  for (const [part, make] of Object.entries(PARTS)) {
    const get = (): unknown => {
      const value = make(data, fold);
      Object.defineProperty(rules, part, { value });
      return value;
    };
    Object.defineProperty(rules, part, { configurable: true, get });
  }
  return rules as LanguageRules;
}

/** How each part is made of the data. */
const PARTS: {
  readonly [Part in keyof LanguageRules]: (data: LanguageData, fold: Fold) => LanguageRules[Part];
} = {
  data: (data) => data,
  language: ({ language }) => language,
  scripts: ({ scripts }) => scripts,
  letters: ({ letters }) => letters,
  frequentWords: ({ frequentWords }, fold) => words(frequentWords, fold),
  mistakable: ({ mistakable }, fold) => words(mistakable, fold),
  startWords: ({ startWords }, fold) => words(startWords, fold),
  shortNames: ({ shortNames }, fold) => words(shortNames, fold),
  articles: ({ articles }, fold) => words(articles, fold),
  elisions: ({ elisions }, fold) => words(elisions, fold),
  clitics: ({ clitics }, fold) => words(clitics, fold),
  givenNames: ({ givenNames }, fold) => words(givenNames, fold),
  givenLike: ({ givenLike }, fold) => words(givenLike, fold),
  before: (data, fold) => said(data, 'before', fold),
  behind: (data, fold) => said(data, 'behind', fold),
  surnames: ({ surnames = '' }) => new RegExp(surnames, 'u'),
  patronymics: ({ patronymics }) => expression(patronymics),
  listFront: ({ listFront }) => expression(listFront && `(?:${listFront})$`),
  doubted: ({ doubted = {} }, fold) =>
    new Map(Object.entries(doubted).map(([name, hint]) => [fold(name), hint])),
  contractions: ({ contractions = {} }, fold) =>
    new Map(Object.entries(contractions).map(([word, article]) => [fold(word), article])),
  otherBehind: ({ otherBehind = {} }, fold) =>
    Object.entries(otherBehind).map(([ending, list]) => [fold(ending), words(list, fold)]),
  otherLists: ({ otherLists }) => expression(otherLists),
  lists: ({ lists }) => lists && { head: new RegExp(lists.head, 'u'), around: new RegExp(lists.around, 'u') },
  compounds: ({ compounds }, fold) =>
    compounds && {
      before: words(compounds.before, fold),
      notBehind: compounds.notBehind === undefined ? undefined : words(compounds.notBehind, fold),
      routes: words(compounds.routes, fold),
    },
  rivals: ({ rivals = {} }, fold) =>
    new Map(Object.entries(rivals).map(([name, list]) => [fold(name), words(list, fold)])),
  grammar: ({ grammar }, fold) => grammar && grammarOf(grammar, fold),
};

/** A text's language is guessed before its letters count as others: common words are known both ways. */
function words(list: string | undefined, fold: Fold): ReadonlySet<string> {
  return new Set(listed(list).flatMap((word) => [bare(word), fold(word)]));
}

function expression(source: string | undefined): RegExp | undefined {
  return source === undefined ? undefined : new RegExp(source, 'u');
}

function grammarOf(grammar: NonNullable<LanguageData['grammar']>, fold: Fold): Inflection {
  return grammar.kind === 'chain' ? chainGrammar(grammar, fold) : declension(grammar);
}

function listed(list = ''): readonly string[] {
  return list.match(/\S+/gu) ?? [];
}

function said({ context = {} }: LanguageData, side: keyof Beside, fold: Fold): SaidBeside {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  for (const [at, hint] of HINTS.entries()) {
    for (const word of listed(context[hint]?.[side])) {
      const map = word.endsWith('*') ? beginnings : whole;
      const key = foldKeepingCapital(word.replace(/\*$/u, ''), fold);
      map.set(key, (map.get(key) ?? 0) | (1 << at));
    }
  }
  return { whole, beginnings: Map.groupBy(beginnings, ([beginning]) => beginning.charAt(0)) };
}

function foldKeepingCapital(word: string, fold: Fold): string {
  const folded = fold(word.toLowerCase());
  return /^\p{Lu}/u.test(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded;
}
