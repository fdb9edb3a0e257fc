import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  'export.title': 'Жазбалар мен деректер',
};
