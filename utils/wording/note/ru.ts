import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  'noting.new': 'Новая заметка',
  'noting.edit': 'Изменить заметку',
  'noting.about': 'О чём заметка',
  'noting.without': 'Убрать {what}',
  'noting.quote': 'слова со страницы',
  'noting.page': 'страницу',
  'noting.fact': 'факт',
  'noting.withFacts': {
    one: 'С ней хранится {count} факт в том виде, в каком он был показан.',
    few: 'С ней хранятся {count} факта в том виде, в каком они были показаны.',
    many: 'С ней хранятся {count} фактов в том виде, в каком они были показаны.',
    other: 'С ней хранится {count} факта в том виде, в каком они были показаны.',
  },
  'noting.markdown': 'Markdown: Ctrl+B — жирный, Ctrl+I — курсив.',
  'noting.highlight': 'Без ваших слов она сохранится как выделение.',
  'noting.attach': 'Привязать к записи…',
  'noting.attachSearch': 'О чём она?',
  'noting.empty': 'Сначала напишите что-нибудь. Пустой может быть только заметка со словами со страницы.',
  'noting.tooLong':
    'В заметке помещается {count} знаков, а здесь их больше. Ничего не потеряно: текст хранится как черновик.',
  'noting.kept': 'Хранится как черновик',
  'noting.unkept': 'Не удалось сохранить черновик. Сохраните заметку или скопируйте текст.',
  'noting.saved': 'Сохранено',
  'noting.discardSure': 'Удалить написанное?',
  'noting.writeOn': 'Писать дальше',
  'noting.gone': 'Этой заметки больше нет в вашей базе.',
  'noting.openFailed': 'Не удалось открыть базу. Ничего из написанного не потеряно.',
};
