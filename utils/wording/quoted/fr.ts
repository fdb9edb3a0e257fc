import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'quoted.title': { one: 'Votre note', other: 'Vos {count} notes', many: 'Vos {count} notes' },
  'quoted.lookingUp': 'Recherche de votre note',
  'quoted.changed': 'Ce passage a été modifié depuis que vous l’avez noté.',
  'quoted.diff': 'Ce qui a été modifié',
  'quoted.gone': 'retiré\u00a0:',
  'quoted.new': 'ajouté\u00a0:',
  'quoted.open': 'Ouvrir la note du {date}',
  'quoted.lost': 'N’est plus dans votre base',
  'quoted.lostText':
    'La note a été supprimée après la lecture de cette page. La corbeille la garde trente jours.',
};
