import type { Catalogue } from '../say.ts';

export const en = {
  'export.title': 'Notes and facts',
} as const satisfies Catalogue;
