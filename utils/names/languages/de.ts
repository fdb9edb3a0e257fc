import { ANY, words } from '../language-rules.ts';
import type { Forms, LanguageRules, Word } from '../language-rules.ts';

export const german: LanguageRules = {
  language: 'de',
  scripts: ['Latn'],
  folds: { ß: 'ss' },
  letters: 'äöüß',
  frequentWords: words(`
    der die das und ist in den von zu mit sich des auf fur nicht ein eine einen einem einer als auch es an werden
    aus er hat dass sie nach wird bei um am sind noch wie uber so zum kann nur haben wurde zur oder aber vor
    bis mehr durch man sein seit ihre ihr gegen unter zwischen war im
  `),
  mistakable: words('mary oral'),
  placeWords: words('in nach aus von bei uber durch gegen'),
  articles: words('der die das den dem des'),
  inflect: genitive,
};

/** The genitive's -s on the last word: Kasachstans. A name that ends in a hiss has none. */
function genitive(name: readonly Word[]): readonly (readonly Forms[])[] {
  return name.map(({ folded, abbreviation }, at) => {
    const takes = at === name.length - 1 && !abbreviation && folded.length > 3 && !/[sxz]$/u.test(folded);
    return [
      {
        stem: folded,
        fixed: !takes,
        cases: (ending) => (ending === '' || (takes && ending === 's') ? ANY : 0),
      },
    ];
  });
}
