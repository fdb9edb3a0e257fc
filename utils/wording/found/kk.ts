import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  searchPreparing: 'Іздеу дайындалып жатыр…',
  found: { other: '{count} нәтиже' },
  addNew: '«{name}» дегенді жаңа атау етіп қосу',
  hiddenMark: 'жасырылған',
  'why.label': '{language} тіліндегі атауы: {name}',
  'why.alias': '{language} тіліндегі басқа атауы: {name}',
  'why.former': '{language} тіліндегі бұрынғы атауы: {name}',
  'why.search': 'коды немесе басқа жазылуы: {name}',
  'why.note': 'сіздің ескертпеңізде: {name}',
  'why.keyboard.latin': 'ағылшын пернетақтасымен терілген',
  'why.keyboard.cyrillic': 'кирилл пернетақтасымен терілген',
  undo: 'Болдырмау',
};
