import type { Catalogue } from '../say.ts';

export const en = {
  searchPreparing: 'Getting the search ready…',
  found: { one: '{count} result', other: '{count} results' },
  addNew: 'Add “{name}” as a new name',
  hiddenMark: 'hidden',
  'why.label': '{language} name: {name}',
  'why.alias': 'also called, in {language}: {name}',
  'why.former': 'former {language} name: {name}',
  'why.search': 'code or other spelling: {name}',
  'why.note': 'in your note: {name}',
  'why.keyboard.latin': 'typed on an English keyboard',
  'why.keyboard.cyrillic': 'typed on a Cyrillic keyboard',
  undo: 'Undo',
} as const satisfies Catalogue;
