import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const ru: Translation<typeof en> = {
  pageTitle: '{section} · Sidelight',
  sections: 'Ваша база фактов',
  menu: 'Меню',
  skip: 'Перейти к содержимому',
  onDevice: 'Только на этом устройстве',
  'section.everything': 'Всё',
  'section.packs': 'Пакеты',
  'section.import': 'Добавить',
  'section.backup': 'Резервные копии',
  'section.health': 'Состояние',
  dismiss: 'Убрать сообщение',
};
