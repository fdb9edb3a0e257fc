import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  begun: 'Деректер базаңыздан іздеу үшін атауды теріңіз',
  search: '«{text}» дегенді деректер базаңыздан іздеу',
};
