import type { LanguageData } from '../language-data.ts';

export const kyrgyz: LanguageData = {
  language: 'ky',
  scripts: ['Cyrl'],
  letters: 'ёөүң',
  frequentWords: `
    жана менен бул үчүн деп болгон болуп боюнча эле кийин ал өз эки бир ошол анын жок эмес келген турган
    деген дагы башка ар алар биз дейт болот болду эң чейин тууралуу жөнүндө мамлекеттик
  `,
  mistakable: 'манас абай',
  context: { place: { behind: 'шаары шаарында шаарынын облусу облусунда облусунун' } },
  shortNames: 'ош',
};
