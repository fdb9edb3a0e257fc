import type { LanguageData } from '../language-data.ts';

export const german: LanguageData = {
  language: 'de',
  scripts: ['Latn'],
  folds: { ß: 'ss' },
  letters: 'äöüß',
  frequentWords: `
    der die das und ist in den von zu mit sich des auf fur nicht ein eine einen einem einer als auch es an werden
    aus er hat dass sie nach wird bei um am sind noch wie uber so zum kann nur haben wurde zur oder aber vor
    bis mehr durch man sein seit ihre ihr gegen unter zwischen war im
  `,
  mistakable: 'mary oral',
  context: { place: { before: 'in nach aus von bei uber durch gegen' } },
  articles: 'der die das den dem des',
  grammar: {
    kind: 'declension',
    cases: { N: 'nominative', G: 'genitive' },
    // Kasachstans. A name that ends in a hiss has no -s.
    nouns: [['n', '...[^sxz]$', '', '- N, s G']],
  },
};
