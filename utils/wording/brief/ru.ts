import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  'brief.untitled': 'Страница без названия',
  'brief.outlet': 'Издание',
  'brief.published': 'Дата публикации',
  'brief.address': 'Адрес',
  'brief.readOn': 'Прочитано',
  'brief.names': 'Названия и имена',
  'brief.nothing': 'В базе нет ни одного имени с этой страницы.',
  'brief.cut': 'Имена из первой части страницы: её конец не прочитан.',
  'brief.note': 'Моя заметка, {date}',
  'brief.notes': 'Мои заметки на этой странице',
  'brief.quote': '«{text}»',
  'brief.sources': 'Источники',
  'brief.read': 'прочитано {date}',
};
