import { makeRules } from './made-rules.ts';
import type { LanguageData } from './language-data.ts';
import { bare, primary } from './language-rules.ts';
import type { Fold, LanguageRules } from './language-rules.ts';
import type { Language } from '../facts/texts.ts';

/** The languages that an index knows. */
export class Languages {
  readonly all: readonly LanguageRules[];
  /** Letters that count as others, of all languages together. */
  readonly folds: ReadonlyMap<string, string>;
  readonly #byTag: ReadonlyMap<Language, LanguageRules>;

  constructor(data: readonly LanguageData[]) {
    this.folds = new Map(data.flatMap(({ folds = {} }) => Object.entries(folds)));
    const fold = foldBy(this.folds);
    this.all = data.map((each) => makeRules(each, fold));
    this.#byTag = new Map(this.all.map((rules) => [rules.language, rules]));
  }

  /** The rules of a language tag, those of its primary language where the tag has more: `fr-CA` gives French. */
  rulesOf(language: Language): LanguageRules | undefined {
    return this.#byTag.get(language) ?? this.#byTag.get(primary(language));
  }
}

function foldBy(folds: ReadonlyMap<string, string>): Fold {
  const others = new RegExp(`[${[...folds.keys()].join('')}]`, 'gu');
  return (word) => bare(word).replace(others, (letter) => folds.get(letter)!);
}
