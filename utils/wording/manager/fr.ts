import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  pageTitle: '{section} · Sidelight',
  sections: 'Votre base de faits',
  menu: 'Menu',
  skip: 'Aller au contenu',
  onDevice: 'Uniquement sur cet appareil',
  'section.everything': 'Tout',
  'section.packs': 'Paquets',
  'section.import': 'Ajouter',
  'section.backup': 'Sauvegarde',
  'section.health': 'État',
  dismiss: 'Fermer le message',
};
