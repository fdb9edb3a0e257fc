import { words } from '../language-rules.ts';
import type { LanguageRules } from '../language-rules.ts';

export const tajik: LanguageRules = {
  language: 'tg',
  scripts: ['Cyrl'],
  letters: 'ҷӯӣҳқғё',
  frequentWords: words(`
    ва дар аз ба ки бо ин барои аст он шуд кард низ буд шудааст мегӯяд ҳам ё то аммо вале бояд дигар
    худ мо онҳо соли кишвари ҷумҳурии бар чун
  `),
  mistakable: words(''),
  placeWords: words('дар аз ба шаҳри вилояти'),
};
