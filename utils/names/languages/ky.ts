import { words } from '../language-rules.ts';
import type { LanguageRules } from '../language-rules.ts';

export const kyrgyz: LanguageRules = {
  language: 'ky',
  scripts: ['Cyrl'],
  letters: 'ёөүң',
  frequentWords: words(`
    жана менен бул үчүн деп болгон болуп боюнча эле кийин ал өз эки бир ошол анын жок эмес келген турган
    деген дагы башка ар алар биз дейт болот болду эң чейин тууралуу жөнүндө мамлекеттик
  `),
  mistakable: words('манас абай'),
  placeWordsBehind: words('шаары шаарында шаарынын облусу облусунда облусунун'),
  shortNames: words('ош'),
};
