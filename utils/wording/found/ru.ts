import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  searchPreparing: 'Поиск готовится…',
  found: {
    one: '{count} результат',
    few: '{count} результата',
    many: '{count} результатов',
    other: '{count} результата',
  },
  addNew: 'Добавить «{name}» как новое имя',
  hiddenMark: 'скрыто',
  'why.label': 'имя, {language}: {name}',
  'why.alias': 'другое имя, {language}: {name}',
  'why.former': 'прежнее имя, {language}: {name}',
  'why.search': 'код или другое написание: {name}',
  'why.note': 'в вашей заметке: {name}',
  'why.keyboard.latin': 'набрано в английской раскладке',
  'why.keyboard.cyrillic': 'набрано в кириллической раскладке',
  undo: 'Отменить',
};
