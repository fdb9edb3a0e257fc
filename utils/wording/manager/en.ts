import type { Catalogue } from '../say.ts';

export const en = {
  pageTitle: '{section} · Sidelight',
  sections: 'Your fact base',
  menu: 'Menu',
  skip: 'Go to the content',
  onDevice: 'Only on this device',
  'section.everything': 'Everything',
  'section.packs': 'Packs',
  'section.import': 'Add',
  'section.backup': 'Backup',
  'section.health': 'Health',
  dismiss: 'Dismiss',
} as const satisfies Catalogue;
