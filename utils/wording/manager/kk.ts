import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  pageTitle: '{section} · Sidelight',
  sections: 'Дерек базаңыз',
  menu: 'Мәзір',
  skip: 'Мазмұнына өту',
  onDevice: 'Тек осы құрылғыда',
  'section.everything': 'Барлығы',
  'section.packs': 'Пакеттер',
  'section.import': 'Қосу',
  'section.backup': 'Сақтық көшірме',
  'section.health': 'Күйі',
  dismiss: 'Хабарды жабу',
};
