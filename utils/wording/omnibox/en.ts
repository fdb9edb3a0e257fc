import type { Catalogue } from '../say.ts';

export const en = {
  begun: 'Type a name to look it up in your fact base',
  search: 'Look up “{text}” in your fact base',
} as const satisfies Catalogue;
