import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  searchPreparing: 'Préparation de la recherche…',
  found: { one: '{count} résultat', many: '{count} de résultats', other: '{count} résultats' },
  addNew: 'Ajouter «\u00a0{name}\u00a0» comme nouveau nom',
  hiddenMark: 'masqué',
  'why.label': 'nom en {language}\u00a0: {name}',
  'why.alias': 'aussi appelé, en {language}\u00a0: {name}',
  'why.former': 'ancien nom en {language}\u00a0: {name}',
  'why.search': 'code ou autre graphie\u00a0: {name}',
  'why.note': 'dans votre note\u00a0: {name}',
  'why.keyboard.latin': 'saisi sur un clavier anglais',
  'why.keyboard.cyrillic': 'saisi sur un clavier cyrillique',
  undo: 'Annuler',
};
