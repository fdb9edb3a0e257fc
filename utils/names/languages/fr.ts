import type { LanguageData } from '../language-data.ts';

export const french: LanguageData = {
  language: 'fr',
  scripts: ['Latn'],
  folds: { œ: 'oe', æ: 'ae' },
  letters: 'àâæçéèêëîïôœùûüÿ',
  frequentWords: `
    le la les de des du un une et est en dans que qui pour pas sur au aux avec par plus ce cette ces son sa ses
    se il elle ils elles nous vous on ne mais ou ont ete sont comme leur leurs tout tous aussi fait etre avoir
    selon entre apres avant depuis deux deja dont meme sans sous vers chez contre pendant encore tres ainsi
    alors peut notre votre mes tes lui y a
  `,
  // German names of countries that are the people in French: un Italien, l’océan Indien.
  mistakable: 'mary balkan oral manas abai australien bolivien indien island italien jordanien libyen syrien',
  context: { place: { before: 'en au aux a de du dans vers depuis pour via pres' } },
  articles: 'le la les',
  elisions: 'l d qu n s j c m t jusqu lorsqu puisqu quoiqu presqu',
};
