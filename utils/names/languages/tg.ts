import type { LanguageData } from '../language-data.ts';

export const tajik: LanguageData = {
  language: 'tg',
  scripts: ['Cyrl'],
  letters: 'ҷӯӣҳқғё',
  frequentWords: `
    ва дар аз ба ки бо ин барои аст он шуд кард низ буд шудааст мегӯяд ҳам ё то аммо вале бояд дигар
    худ мо онҳо соли кишвари ҷумҳурии бар чун
  `,
  context: { place: { before: 'дар аз ба шаҳри вилояти' } },
};
