import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  whichOne: 'Что значит «{name}»?',
  matches: {
    one: '{count} значение',
    few: '{count} значения',
    many: '{count} значений',
    other: '{count} значения',
  },
  lookingUp: 'Поиск: «{name}»',
  emptyTitle: 'Фактов пока нет',
  emptyText: 'В базе есть это имя, и больше о нём ничего.',
  baseTitle: 'База не ответила',
  baseText: 'Страница не тронута, ничего не потеряно.',
  goneTitle: 'Этого больше нет в базе',
  goneText: 'Пакет обновили или отключили после того, как страница была прочитана.',
  map: 'Карта: {name}, {type}',
  'map.before2022': 'контур до 2022 года',
  'map.point': 'показано точкой',
};
