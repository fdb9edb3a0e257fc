import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  list: 'Vos notes sur cette page',
  onPage: 'Sur cette page',
  onWords: 'Sur des mots de cette page',
  onName: 'Sur {name}',
  changed: 'Modifié depuis',
  gone: 'A perdu sa place',
  jump: 'Y aller\u00a0: note du {date}',
  open: 'Ouvrir dans la base\u00a0: note du {date}',
  add: 'Noter sur cette page',
  more: { one: '{count} note de plus', other: '{count} notes de plus' },
};
