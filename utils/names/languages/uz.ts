import type { LanguageData } from '../language-data.ts';

export const uzbek: LanguageData = {
  language: 'uz',
  scripts: ['Latn', 'Cyrl'],
  letters: 'ʻўҳқғё',
  frequentWords: `
    va bilan uchun bu bir ham deb edi boʻlgan bolgan boladi bolib emas keyin esa haqida kerak yoki qilish
    shu ular ushbu yil yilda davlat tomonidan barcha eng
    ва билан учун бу бир ҳам деб эди бўлган бўлиб эмас кейин эса ҳақида керак ёки қилиш шу улар ушбу йил
  `,
  mistakable: 'mary',
  context: { place: { behind: 'shahri shahrida viloyati viloyatida шаҳри шаҳрида вилояти вилоятида' } },
};
