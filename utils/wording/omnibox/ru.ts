import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  begun: 'Наберите имя, чтобы найти его в вашей базе сведений',
  search: 'Искать «{text}» в вашей базе сведений',
};
