import { words } from '../language-rules.ts';
import type { LanguageRules } from '../language-rules.ts';

export const uzbek: LanguageRules = {
  language: 'uz',
  scripts: ['Latn', 'Cyrl'],
  letters: 'ʻўҳқғё',
  frequentWords: words(`
    va bilan uchun bu bir ham deb edi boʻlgan bolgan boladi bolib emas keyin esa haqida kerak yoki qilish
    shu ular ushbu yil yilda davlat tomonidan barcha eng
    ва билан учун бу бир ҳам деб эди бўлган бўлиб эмас кейин эса ҳақида керак ёки қилиш шу улар ушбу йил
  `),
  mistakable: words('mary'),
  placeWordsBehind: words('shahri shahrida viloyati viloyatida шаҳри шаҳрида вилояти вилоятида'),
};
