import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  close: 'Жабу',
  tryAgain: 'Қайталап көру',
  on: 'Қосулы',
  off: 'Өшірулі',
  'kind.place': 'Орын',
  'kind.person': 'Тұлға',
  'kind.organisation': 'Ұйым',
  'kind.event': 'Оқиға',
  'kind.other': 'Басқа',
  nextMention: 'Келесі аталған жері',
  previousMention: 'Алдыңғы аталған жері',
  // "4-тен 2" would need a suffix that changes with the number.
  nth: '{index} / {total}',
  mentions: { other: '{count} рет аталған' },
  names: { other: '{count} атау' },
  sourcesDiffer: 'Деректер әртүрлі',
  yearsOld: { other: '{count} жыл бұрынғы' },
  moreValues: 'тағы {count}',
  // Who says so, where it is the reader and no publisher.
  saidByYou: 'сіз',
  published: '{year}\u00a0ж. жарияланған',
  undated: 'күні жоқ',
  undatedReadOn: 'күні жоқ, оқылған күні: {date}',
  newTab: '{source}, жаңа қойындыда ашылады',
  updatedTitle: 'Sidelight жаңартылды',
  updatedText: 'Деректерді қайта көру үшін бетті жаңартыңыз.',
  // Languages as they stand in "name in {language}" and "always, in {language}".
  'in.en': 'Ағылшын',
  'in.fr': 'Француз',
  'in.de': 'Неміс',
  'in.es': 'Испан',
  'in.ru': 'Орыс',
  'in.kk': 'Қазақ',
  'in.ky': 'Қырғыз',
  'in.uz': 'Өзбек',
  'in.tg': 'Тәжік',
  'in.tk': 'Түрікмен',
  'in.other': 'Шет',
};
