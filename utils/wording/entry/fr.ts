import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  goBack: 'Retour',
  editTitle: 'Modifier {name}',
  draftFrom: 'Brouillon de {time}.',
  draftContinue: 'Continuer',
  draftDiscard: 'Abandonner',
  add: 'Ajouter',
  takeAway: 'Enlever\u00a0: {what}',
  attach: 'Rattacher comme autre nom de…',
  attachSearch: 'De quoi est-ce le nom\u00a0?',
  attachedTo: 'Autre nom de {name}',
  attachNot: 'Créer plutôt une nouvelle entrée',
  sentenceTitle: 'En une phrase',
  showMoreFacts: {
    one: 'Afficher {count} autre fait',
    many: 'Afficher {count} d’autres faits',
    other: 'Afficher {count} autres faits',
  },
  sourceLine: 'Source',
  sourceAddress: 'Adresse de la source',
  moreOfFact: 'Source et type de valeur\u00a0: {what}',
  tagsTitle: 'Étiquettes',
  addTag: 'Ajouter une étiquette',
  noteHint: 'Où vous l’avez lu. Effacez ce texte si vous ne voulez pas le garder.',
  'state.keys': 'Ctrl+Entrée enregistre.',
  'state.edited': 'Modifié, non enregistré',
  'state.saving': 'Enregistrement…',
  'state.failed': 'L’enregistrement a échoué. Votre texte est gardé comme brouillon.',
  'state.overtaken':
    'Non enregistré\u00a0: la même chose a été modifiée dans une autre fenêtre. Enregistrez de nouveau pour garder votre texte.',
  'state.wrong': 'Rien n’est encore enregistré\u00a0: voyez les champs signalés.',
  openFailed: 'La base n’a pas pu être ouverte. Ce que vous avez écrit est gardé comme brouillon.',
};
