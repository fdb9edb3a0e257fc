import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'noting.new': 'Nouvelle note',
  'noting.edit': 'Modifier la note',
  'noting.about': 'Ce dont parle la note',
  'noting.without': 'Retirer {what}',
  'noting.quote': 'les mots de la page',
  'noting.page': 'la page',
  'noting.fact': 'le fait',
  'noting.withFacts': {
    one: '{count} fait est gardé avec elle, tel qu’il était affiché.',
    other: '{count} faits sont gardés avec elle, tels qu’ils étaient affichés.',
  },
  'noting.markdown': 'Markdown\u00a0: Ctrl+B gras, Ctrl+I italique.',
  'noting.highlight': 'Sans texte de votre part, elle est gardée comme passage surligné.',
  'noting.attach': 'Rattacher à une entrée…',
  'noting.attachSearch': 'De quoi parle-t-elle\u00a0?',
  'noting.empty': 'Écrivez d’abord quelque chose. Seule une note avec des mots d’une page peut être vide.',
  'noting.tooLong':
    'Une note contient au plus {count} caractères, et celle-ci en a davantage. Rien n’est perdu\u00a0: elle est gardée comme brouillon.',
  'noting.kept': 'Gardée comme brouillon',
  'noting.unkept': 'Le brouillon n’a pas pu être gardé. Enregistrez la note ou copiez votre texte.',
  'noting.saved': 'Enregistrée',
  'noting.discardSure': 'Abandonner ce que vous avez écrit\u00a0?',
  'noting.writeOn': 'Continuer à écrire',
  'noting.gone': 'Cette note n’est plus dans votre base.',
  'noting.openFailed': 'La base n’a pas pu être ouverte. Rien de ce que vous avez écrit n’est perdu.',
};
