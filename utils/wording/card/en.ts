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
  'map.country': 'Map: the outline of {name}',
  'map.region': 'Map: where {name} lies in {country}',
  'map.point': 'Map: {name} as a point in {country}',
  'map.before2022': 'Outline from before the new regions of 2022',
  'map.newUnit': 'A point: the outlines are from before 2022',
} as const satisfies Catalogue;
