import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  list: 'Vos notes sur cette page',
  none: 'Aucune pour l’instant.',
  onPage: 'Sur cette page',
  onWords: 'Sur des mots de cette page',
  onName: 'Sur {name}',
  changed: 'Modifié depuis',
  gone: 'Passage perdu',
  jump: 'Y aller\u00a0: note du {date}',
  open: 'Ouvrir dans la base\u00a0: note du {date}',
  add: 'Note sur cette page',
  more: { one: '{count} note de plus', other: '{count} notes de plus' },
};
