import type { Catalogue } from '../say.ts';

export const en = {
  whichOne: 'Which “{name}”?',
  matches: { one: '{count} match', other: '{count} matches' },
  lookingUp: 'Looking up “{name}”',
  emptyTitle: 'No facts yet',
  emptyText: 'Your base knows the name and nothing more about it.',
  baseTitle: 'Your base didn’t answer',
  baseText: 'The page is untouched and nothing was lost.',
  goneTitle: 'No longer in your base',
  goneText: 'Its pack was updated or switched off after this page was read.',
  map: 'Map: {name}, {type}',
  'map.before2022': 'outline before 2022',
  'map.point': 'shown as a point',
} as const satisfies Catalogue;
