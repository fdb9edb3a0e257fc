import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  'quoted.title': {
    one: 'Ваша заметка',
    few: 'Ваши {count} заметки',
    many: 'Ваши {count} заметок',
    other: 'Ваши {count} заметки',
  },
  'quoted.lookingUp': 'Ищем вашу заметку',
  'quoted.changed': 'Это место изменено с тех пор, как вы сделали заметку.',
  'quoted.diff': 'Что изменено',
  'quoted.gone': 'убрано:',
  'quoted.new': 'добавлено:',
  'quoted.open': 'Открыть заметку: {date}',
  'quoted.lost': 'Больше нет в базе',
  'quoted.lostText': 'Заметка удалена после чтения этой страницы. Корзина хранит её тридцать дней.',
};
