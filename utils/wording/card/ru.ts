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
  'map.country': 'Карта: контур, {name}',
  'map.region': 'Карта: {name}, {country}',
  'map.point': 'Карта: {name}, точка, {country}',
  'map.before2022': 'Контур до появления новых областей в 2022 году',
  'map.newUnit': 'Точка: контуры на карте старше 2022 года',
};
