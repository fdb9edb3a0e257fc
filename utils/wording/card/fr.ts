import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  whichOne: 'Quel «\u00a0{name}\u00a0»\u202f?',
  matches: { one: '{count} sens', other: '{count} sens' },
  lookingUp: 'Recherche de «\u00a0{name}\u00a0»',
  emptyTitle: 'Pas encore de faits',
  emptyText: 'Votre base connaît ce nom et rien de plus.',
  baseTitle: 'Votre base n’a pas répondu',
  baseText: 'La page est intacte et rien n’est perdu.',
  goneTitle: 'N’est plus dans votre base',
  goneText: 'Son paquet a été mis à jour ou désactivé après la lecture de cette page.',
  map: 'Carte\u00a0: {name}, {type}',
  'map.before2022': 'contour d’avant 2022',
  'map.point': 'indiqué par un point',
};
