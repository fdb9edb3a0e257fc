import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  close: 'Fermer',
  tryAgain: 'Réessayer',
  on: 'Activé',
  off: 'Désactivé',
  'kind.place': 'Lieu',
  'kind.person': 'Personne',
  'kind.organisation': 'Organisation',
  'kind.event': 'Événement',
  'kind.other': 'Autre',
  nextMention: 'Mention suivante',
  previousMention: 'Mention précédente',
  nth: '{index} sur {total}',
  mentions: { one: '{count} mention', many: '{count} de mentions', other: '{count} mentions' },
  names: { one: '{count} nom', many: '{count} de noms', other: '{count} noms' },
  sourcesDiffer: 'Sources divergentes',
  yearsOld: { one: 'Vieux d’un an', other: 'Vieux de {count} ans' },
  moreValues: '{count} de plus',
  published: 'publié en {year}',
  undated: 'sans date',
  undatedReadOn: 'sans date, consulté le {date}',
  newTab: '{source}, s’ouvre dans un nouvel onglet',
  updatedTitle: 'Sidelight a été mis à jour',
  updatedText: 'Rechargez la page pour y revoir des faits.',
};
