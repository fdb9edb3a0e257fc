import type { Catalogue } from '../say.ts';

export const en = {
  list: 'Your notes on this page',
  none: 'None yet.',
  onPage: 'On this page',
  onWords: 'On words of this page',
  onName: 'On {name}',
  changed: 'Changed since',
  gone: 'Lost its place',
  jump: 'Go to it: note of {date}',
  open: 'Open in the base: note of {date}',
  add: 'Note on this page',
  more: { one: '{count} more note', other: '{count} more notes' },
} as const satisfies Catalogue;
