import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  'quoted.title': { one: 'Жазбаңыз', other: '{count} жазбаңыз' },
  'quoted.lookingUp': 'Жазбаңыз ізделуде',
  'quoted.changed': 'Бұл жер сіз белгілегеннен бері өзгертілген.',
  'quoted.diff': 'Не өзгерді',
  'quoted.gone': 'алынғаны:',
  'quoted.new': 'қосылғаны:',
  'quoted.open': 'Жазбаны ашу: {date}',
  'quoted.lost': 'Базада енді жоқ',
  'quoted.lostText': 'Жазба осы бет оқылғаннан кейін жойылды. Себет оны отыз күн сақтайды.',
};
