import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  close: 'Закрыть',
  tryAgain: 'Повторить',
  on: 'Вкл.',
  off: 'Выкл.',
  'kind.place': 'Место',
  'kind.person': 'Человек',
  'kind.organisation': 'Организация',
  'kind.event': 'Событие',
  'kind.other': 'Другое',
  nextMention: 'Следующее упоминание',
  previousMention: 'Предыдущее упоминание',
  nth: '{index} из {total}',
  mentions: {
    one: '{count} упоминание',
    few: '{count} упоминания',
    many: '{count} упоминаний',
    other: '{count} упоминания',
  },
  names: { one: '{count} имя', few: '{count} имени', many: '{count} имён', other: '{count} имени' },
  sourcesDiffer: 'Данные разнятся',
  yearsOld: {
    one: 'Данным {count} год',
    few: 'Данным {count} года',
    many: 'Данным {count} лет',
    other: 'Данным {count} года',
  },
  moreValues: 'ещё {count}',
  published: 'опубл. в {year}\u00a0г.',
  undated: 'без даты',
  undatedReadOn: 'без даты, прочитано {date}',
  newTab: '{source}, откроется в новой вкладке',
  updatedTitle: 'Sidelight обновлён',
  updatedText: 'Перезагрузите страницу, чтобы снова видеть здесь факты.',
};
