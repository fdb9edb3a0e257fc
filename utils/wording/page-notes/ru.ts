import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  list: 'Ваши заметки на этой странице',
  none: 'Пока ни одной.',
  onPage: 'Об этой странице',
  onWords: 'О словах этой страницы',
  onName: 'О записи: {name}',
  changed: 'С тех пор изменено',
  gone: 'Место потеряно',
  jump: 'К месту заметки от {date}',
  open: 'Открыть в базе заметку от {date}',
  add: 'Заметка об этой странице',
  more: {
    one: 'Ещё {count} заметка',
    few: 'Ещё {count} заметки',
    many: 'Ещё {count} заметок',
    other: 'Ещё {count} заметки',
  },
};
