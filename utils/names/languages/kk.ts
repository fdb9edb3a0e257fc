import type { LanguageData } from '../language-data.ts';

export const kazakh: LanguageData = {
  language: 'kk',
  scripts: ['Cyrl', 'Latn'],
  letters: 'әғқңөұүһіё',
  frequentWords: `
    және мен бен пен да де та те бұл үшін деп болып болды бар ол осы екі бір бірақ кейін арқылы туралы ең өз
    сол еді емес жоқ керек тағы ал не ма ме ба бе па пе сондай болған жылы жыл сияқты дейін бойынша оның олар
    біз сіз мұндай барлық қазір енді деген дейді айтты ретінде қарай қарсы мемлекет халық
  `,
  mistakable: 'абай манас белорус монгол',
  shortNames: 'ош шу',
  context: {
    place: {
      behind:
        'қаласы қаласында қаласының қаласына қаласынан облысы облысында облысының облысына облысынан ауданы ауданында',
    },
  },
  grammar: {
    kind: 'chain',
    vowels: { А: 'ае', Ы: 'ыі', Ғ: 'ғг', Қ: 'қк' },
    // V vowel, S р й у и, L л, N м н ң, Z з ж, T all others: the voiceless, and б в г д, which end a word so.
    sounds: [
      ['[аәоөұүыіеэяё]ь?$', 'V'],
      ['[рйую]ь?$|и$', 'S'],
      ['ль?$', 'L'],
      ['[мнң]ь?$', 'N'],
      ['[зж]ь?$', 'Z'],
      ['', 'T'],
    ],
    // By the last vowel, the first side with back and the second with front vowels. и, ю, a full у, and the Russian
    // surnames' -ев say nothing sure: Жетісуда, Тоқаевтың, Путиннің. After a vowel у is a consonant: Мәскеу, Атырау.
    harmony: [
      ['[её]ва?$', '01'],
      ['ь$', '1'],
      ['[аоұыяё]у?[^аәоөұүыіеэияёую]*$', '0'],
      ['[әөүіеэ]у?[^аәоөұүыіеэияёую]*$', '1'],
      ['', '01'],
    ],
    suffixes: [
      'plural: noun > plural = VS:лАр LNZ:дАр T:тАр',
      'possessive: noun|plural > owned = V:сЫ _:Ы',
      'possessive: noun|plural > mine = V:м _:Ым',
      'possessive: noun|plural > ours = V:мЫз _:ЫмЫз',
      'genitive: noun|plural|ours|local > end = VN:нЫң SLZ:дЫң T:тЫң',
      'dative: noun|plural|ours|local > end = VSLNZ:ҒА T:ҚА',
      'accusative: noun|plural|ours|local > end = V:нЫ SLNZ:дЫ T:тЫ',
      'locative: noun|plural|ours > located = VSLNZ:дА T:тА',
      'ablative: noun|plural|ours|local > end = N:нАн VSLZ:дАн T:тАн',
      'instrumental: noun|plural|ours|local > end = VSLN:мен Z:бен T:пен',
      'equative: noun|plural|ours > end = VSLNZ:дАй T:тАй',
      'privative: noun|plural|ours|owned|mine > end = _:сЫз',
      'belonging: noun|plural|ours|owned > end = V:нікі SLNZ:дікі T:тікі',
      // After "his, its" the cases keep an old н; names that are such a form start here: облыс-ы.
      'genitive: owned|mine > end = _:нЫң',
      'dative: owned > end = _:нА',
      'dative: mine > end = _:А',
      'accusative: owned > end = _:н',
      'accusative: mine > end = _:дЫ',
      'locative: owned > located = _:ндА',
      'locative: mine > located = _:дА',
      'ablative: owned|mine > end = _:нАн',
      'instrumental: owned|mine > end = _:мен',
      'equative: owned > end = _:ндАй',
      'local: located > local = _:ҒЫ',
      'plural: local > plural = _:лАр',
      // Бішкек loses its voicelessness before a vowel: Бішкег-і.
      'possessive: voiced > owned = _:Ы',
      'possessive: voiced > mine = _:Ым',
      'possessive: voiced > ours = _:ЫмЫз',
    ],
    // A name of several words that ends in -ы or -і is "the X of Y" and declines as such: Қостанай облыс-ы.
    starts: [{ looks: '[ыі]$', state: 'owned', several: true }],
    // Бішкек loses its voicelessness before a vowel: Бішкег-і.
    alternations: [
      ['п$', 'б', 'voiced'],
      ['к$', 'г', 'voiced'],
      ['қ$', 'ғ', 'voiced'],
    ],
    attached: true,
  },
};
