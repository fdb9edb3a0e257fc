import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  list: 'Осы беттегі ескертпелеріңіз',
  none: 'Әзірше жоқ.',
  onPage: 'Осы бет туралы',
  onWords: 'Осы беттің сөздері туралы',
  onName: 'Не туралы: {name}',
  changed: 'Содан бері өзгерген',
  gone: 'Орны жоғалған',
  jump: '{date} ескертпенің орнына өту',
  open: '{date} ескертпені базада ашу',
  add: 'Осы бет туралы ескертпе',
  more: { other: 'Тағы {count} ескертпе' },
};
