import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  whichOne: '«{name}»: қайсысы?',
  matches: { other: '{count} мағына' },
  lookingUp: 'Ізделуде: «{name}»',
  emptyTitle: 'Әзірге дерек жоқ',
  emptyText: 'Базада бұл атау ғана бар, басқа дерек жоқ.',
  baseTitle: 'База жауап бермеді',
  baseText: 'Бет өзгерген жоқ, ештеңе жоғалған жоқ.',
  goneTitle: 'Базада енді жоқ',
  goneText: 'Бет оқылғаннан кейін оның пакеті жаңартылды немесе өшірілді.',
  map: 'Карта: {name}, {type}',
  'map.before2022': '2022 жылға дейінгі шекара',
  'map.point': 'нүктемен көрсетілген',
};
