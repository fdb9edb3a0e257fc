import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  begun: 'Tapez un nom pour le chercher dans votre base de faits',
  search: 'Chercher «\u00a0{text}\u00a0» dans votre base de faits',
};
