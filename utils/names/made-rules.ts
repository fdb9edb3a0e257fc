import { chainGrammar } from './suffix-chain.ts';
import { declension } from './declension.ts';
import { HINTS } from './language-data.ts';
import type { Beside, LanguageData, Script } from './language-data.ts';
import { bare } from './language-rules.ts';
import type { Fold, Inflection, LanguageRules, SaidBeside } from './language-rules.ts';
import type { Language } from '../facts/texts.ts';

/**
 * Rules whose parts are made when they are first asked for: a page speaks one language or two, of the others little
 * more is needed than how their names change, and all of it together would be a third of the background's start.
 */
export class MadeRules implements LanguageRules {
  readonly language: Language;
  readonly scripts: readonly Script[];
  readonly letters: string;
  readonly data: LanguageData;
  readonly #fold: Fold;
  #frequentWords: ReadonlySet<string> | undefined;
  #mistakable: ReadonlySet<string> | undefined;
  #startWords: ReadonlySet<string> | undefined;
  #shortNames: ReadonlySet<string> | undefined;
  #articles: ReadonlySet<string> | undefined;
  #elisions: ReadonlySet<string> | undefined;
  #clitics: ReadonlySet<string> | undefined;
  #givenNames: ReadonlySet<string> | undefined;
  #givenLike: ReadonlySet<string> | undefined;
  #compounds: LanguageRules['compounds'];
  #before: SaidBeside | undefined;
  #behind: SaidBeside | undefined;
  #surnames: RegExp | undefined;
  #patronymics: RegExp | undefined;
  #rivals: LanguageRules['rivals'] | undefined;
  #lists: LanguageRules['lists'];
  #listFront: RegExp | undefined;
  #grammar: Inflection | undefined;

  constructor(data: LanguageData, fold: Fold) {
    this.language = data.language;
    this.scripts = data.scripts;
    this.letters = data.letters;
    this.data = data;
    this.#fold = fold;
  }

  get frequentWords() {
    return (this.#frequentWords ??= this.#words(this.data.frequentWords));
  }

  get mistakable() {
    return (this.#mistakable ??= this.#words(this.data.mistakable));
  }

  get startWords() {
    return (this.#startWords ??= this.#words(this.data.startWords));
  }

  get shortNames() {
    return (this.#shortNames ??= this.#words(this.data.shortNames));
  }

  get articles() {
    return (this.#articles ??= this.#words(this.data.articles));
  }

  get elisions() {
    return (this.#elisions ??= this.#words(this.data.elisions));
  }

  get clitics() {
    return (this.#clitics ??= this.#words(this.data.clitics));
  }

  get givenNames() {
    return (this.#givenNames ??= this.#words(this.data.givenNames));
  }

  get givenLike() {
    return (this.#givenLike ??= this.#words(this.data.givenLike));
  }

  get compounds() {
    const { compounds } = this.data;
    if (!compounds) return undefined;
    const { before, notBehind, routes } = compounds;
    return (this.#compounds ??= {
      before: this.#words(before),
      notBehind: notBehind === undefined ? undefined : this.#words(notBehind),
      routes: this.#words(routes),
    });
  }

  get before() {
    return (this.#before ??= said(this.data, 'before', this.#fold));
  }

  get behind() {
    return (this.#behind ??= said(this.data, 'behind', this.#fold));
  }

  get surnames() {
    return (this.#surnames ??= new RegExp(this.data.surnames ?? '', 'u'));
  }

  get patronymics() {
    const { patronymics } = this.data;
    return patronymics === undefined ? undefined : (this.#patronymics ??= new RegExp(patronymics, 'u'));
  }

  get rivals() {
    return (this.#rivals ??= new Map(
      Object.entries(this.data.rivals ?? {}).map(([name, list]) => [this.#fold(name), this.#words(list)]),
    ));
  }

  get lists() {
    const { lists } = this.data;
    if (!lists) return undefined;
    return (this.#lists ??= { head: new RegExp(lists.head, 'u'), around: new RegExp(lists.around, 'u') });
  }

  get listFront() {
    const { listFront } = this.data;
    return listFront === undefined ? undefined : (this.#listFront ??= new RegExp(`(?:${listFront})$`, 'u'));
  }

  get grammar() {
    return this.data.grammar && (this.#grammar ??= grammarOf(this.data.grammar, this.#fold));
  }

  /** A text's language is guessed before its letters count as others: common words are known both ways. */
  #words(list = ''): ReadonlySet<string> {
    const both = new Set<string>();
    for (const word of listed(list)) both.add(bare(word)).add(this.#fold(word));
    return both;
  }
}

function grammarOf(grammar: NonNullable<LanguageData['grammar']>, fold: Fold): Inflection {
  return grammar.kind === 'chain' ? chainGrammar(grammar, fold) : declension(grammar);
}

function listed(list: string): readonly string[] {
  return list.match(/\S+/gu) ?? [];
}

function said({ context = {} }: LanguageData, side: keyof Beside, fold: Fold): SaidBeside {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  for (const [at, hint] of HINTS.entries()) {
    for (const word of listed(context[hint]?.[side] ?? '')) {
      const map = word.endsWith('*') ? beginnings : whole;
      const key = foldKeepingCapital(word.replace(/\*$/u, ''), fold);
      map.set(key, (map.get(key) ?? 0) | (1 << at));
    }
  }
  return { whole, beginnings: [...beginnings] };
}

function foldKeepingCapital(word: string, fold: Fold): string {
  const folded = fold(word.toLowerCase());
  return /^\p{Lu}/u.test(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded;
}
