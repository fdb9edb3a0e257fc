import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  'quoted.title': { one: 'Ескертпеңіз', other: '{count} ескертпеңіз' },
  'quoted.lookingUp': 'Ескертпеңіз ізделуде',
  'quoted.changed': 'Бұл жер сіз ескертпе жазғаннан бері өзгертілген.',
  'quoted.diff': 'Не өзгерді',
  'quoted.gone': 'алынған:',
  'quoted.new': 'қосылған:',
  'quoted.open': 'Ескертпені ашу: {date}',
  'quoted.lost': 'Базада енді жоқ',
  'quoted.lostText': 'Ескертпе осы бет оқылғаннан кейін жойылды. Себет оны отыз күн сақтайды.',
};
