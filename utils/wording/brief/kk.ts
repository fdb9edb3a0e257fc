import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  'brief.untitled': 'Атаусыз бет',
  'brief.outlet': 'Басылым',
  'brief.published': 'Жарияланған күні',
  'brief.address': 'Мекенжайы',
  'brief.readOn': 'Оқылған күні',
  'brief.names': 'Атаулар',
  'brief.nothing': 'Бұл беттегі бірде-бір атау базада жоқ.',
  'brief.cut': 'Беттің бірінші бөлігіндегі атаулар: соңы оқылмады.',
  'brief.note': 'Менің ескертпем, {date}',
  'brief.notes': 'Осы беттегі ескертпелерім',
  'brief.quote': '«{text}»',
  'brief.sources': 'Дереккөздер',
  'brief.read': 'оқылған күні {date}',
};
