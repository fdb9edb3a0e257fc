import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  goBack: 'Артқа',
  editTitle: '{name}: өзгерту',
  draftFrom: '{time} жазылған нобай.',
  draftContinue: 'Жалғастыру',
  draftDiscard: 'Тастау',
  add: 'Қосу',
  takeAway: 'Алып тастау: {what}',
  attach: 'Басқа атау ретінде тіркеу…',
  attachSearch: 'Бұл ненің атауы?',
  attachedTo: 'Тағы бір атауы: {name}',
  attachNot: 'Оның орнына жаңа жазба жасау',
  sentenceTitle: 'Бір сөйлеммен',
  showMoreFacts: { one: 'Тағы {count} деректі көрсету', other: 'Тағы {count} деректі көрсету' },
  sourceLine: 'Дереккөз',
  sourceAddress: 'Дереккөздің мекенжайы',
  moreOfFact: 'Дереккөз және мән түрі: {what}',
  tagsTitle: 'Белгілер',
  addTag: 'Белгі қосу',
  noteHint: 'Қай жерден оқығаныңыз. Сақтағыңыз келмесе, өшіріңіз.',
  'state.keys': 'Ctrl+Enter сақтайды.',
  'state.edited': 'Өзгертілді, сақталмады',
  'state.saving': 'Сақталуда…',
  'state.failed': 'Сақтау мүмкін болмады. Мәтініңіз нобай ретінде сақталды.',
  'state.overtaken':
    'Сақталмады: дәл осы басқа терезеде өзгертілді. Осында жазғаныңызды қалдыру үшін қайта сақтаңыз.',
  'state.wrong': 'Әзірге ештеңе сақталған жоқ: белгіленген өрістерді қараңыз.',
  openFailed: 'Базаны ашу мүмкін болмады. Жазғаныңыз нобай ретінде сақталды.',
};
