import { describe, expect, test } from 'vitest';
import { entity, finderOf, surfaces } from '../../unit/names/base.ts';

/**
 * Endings by the sound that a word ends in, with back vowels, each list written out. The front ones have е, і, г, к
 * in the place of а, ы, ғ, қ.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  vowel: `ның ға ны да дан мен дағы дағылар дағылардың дағыларды дағыларға дағының дағыны дай сыз нікі сы сының сына
    сын сында сындағы сынан сымен м мның мда ң мыз мыздың мызға мызда ңыз лар лардың ларға ларды ларда лардан
    лармен лары ларының ларына данмын данбыз дамыз дамын дадыр дандыр мын дыр`,
  glide: `дың ға ды да дан мен дағы дағылар дағылардың дағыларды дағыларға дағының дағыны дай сыз дікі ы ының ына
    ын ында ындағы ынан ымен ым ымның ың ымыз ымыздың ымызға ымызда ыңыз лар лардың ларға ларды ларда лардан
    лармен лары ларының ларына данмын данбыз дамыз дамын дадыр дандыр мын мыз дыр`,
  л: `дың ға ды да дан мен дағы дағылар дағылардың дағыларды дағыларға дағының дай сыз дікі ы ының ына ын ында
    ындағы ынан ымен ым ымыз ымыздың ымызға ыңыз дар дардың дарға дарды дарда дардан дармен дары дарының данмын
    данбыз дамыз дадыр мын мыз дыр дағыны дамын дандыр ымның ың ымызда`,
  nasal: `ның ға ды да нан мен дағы дағылар дағылардың дағыларды дағыларға дағының дай сыз дікі ы ының ына ын ында
    ындағы ынан ымен ым ымыз ымыздың ымызға ыңыз дар дардың дарға дарды дарда дардан дармен дары дарының нанмын
    нанбыз дамыз дадыр мын быз дыр дағыны дамын нандыр ымның ың ымызда`,
  з: `дың ға ды да дан бен дағы дағылар дағылардың дағыларды дағыларға дағының дай сыз дікі ы ының ына ын ында
    ындағы ынан ымен ым ымыз ымыздың ымызға ыңыз дар дардың дарға дарды дарда дардан дармен дары данмын данбыз бын быз дыр дағыны дамын дамыз дадыр дандыр ымның ың ымызда дарының`,
  voiceless: `тың қа ты та тан пен тағы тағылар тағылардың тағыларды тағыларға тағының тай сыз тікі ы ының ына ын
    ында ындағы ынан ымен ым ымыз ымыздың ымызға ыңыз тар тардың тарға тарды тарда тардан тармен тары танмын танбыз пын пыз тыр тағыны тамын тамыз тадыр тандыр ымның ың ымызда`,
  // Before a vowel к and қ become г and ғ: those forms stand below.
  к: `тың қа ты та тан пен тағы тағылар тағылардың тағыларды тағыларға тағының тай сыз тікі тар тардың тарға тарды
    тарда тардан тармен тары танмын танбыз тамыз пын пыз тыр тағыны тамын тадыр тандыр`,
  owned: `ның на н нда нан мен ндағы ндағылар ндағылардың ндағыларды ндағыларға ндағының ндай сыз нікі нанмын нанбыз
    ндамыз ндадыр ндағыны ндамын нандыр`,
};

/** Name, side, and the list its last sound takes. */
const NAMES = `
Алматы back vowel
Астана back vowel
Түркия back vowel
Украина back vowel
Қарағанды back vowel
Марокко back vowel
Ферғана back vowel
Германия back vowel
Ақтөбе front vowel
Душанбе front vowel
Зимбабве front vowel
Қостанай back glide
Қытай back glide
Павлодар back glide
Атырау back glide
Көкшетау back glide
Катар back glide
Ресей front glide
Семей front glide
Мәскеу front glide
Нигер front glide
Орал back л
Непал back л
Қарақол back л
Израиль front л
Сейшел front л
Қазақстан back nasal
Өзбекстан back nasal
Талдықорған back nasal
Вьетнам back nasal
Гондурас back voiceless
Өскемен front nasal
Баткен front nasal
Йемен front nasal
Тараз back з
Кавказ back з
Термез front з
Ашғабад back voiceless
Барбадос back voiceless
Гонконг back voiceless
Шымкент front voiceless
Бангладеш front voiceless
Арқалық back к
Ирак back к
Бішкек front к
Өзбек front к
Қостанай облысы back owned
Сауд Арабиясы back owned
Америка Құрама Штаттары back owned
Шанхай ынтымақтастық ұйымы back owned
Каспий теңізі front owned
Біріккен Араб Әмірліктері front owned
`;

/** Words of their own paradigm, written out; after the stroke what is no form. */
const OTHERS: readonly (readonly [kind: string, name: string, forms: string, impossible: string])[] = [
  [
    'place',
    'Бішкек',
    'Бішкегі Бішкегіміз Бішкегінің Бішкегіне',
    'Бішкекі Бішкекіне Бішкег Бішкегге Бішкегте',
  ],
  ['place', 'Арқалық', 'Арқалығы Арқалығым Арқалығында', 'Арқалықы Арқалықыма Арқалығ Арқалығта'],
  [
    'place',
    'Лисаковск',
    'Лисаковск Лисаковскіге Лисаковскіде Лисаковскіден Лисаковскінің Лисаковскіні Лисаковскімен Лисаковскідегі Лисаковскідегілер',
    'Лисаковскке Лисаковскте Лисаковсктен Лисаковсктің Лисаковска Лисаковскіда Лисаковскінде Лисаковскіта',
  ],
  ['place', 'Жетісу', 'Жетісуда Жетісуға Жетісудың Жетісудағы', 'Жетісуның Жетісута'],
  ['place', 'Тайвань', 'Тайваньда Тайваньның Тайваньға', 'Тайваньта Тайваньқа'],
  ['place', 'Беларусь', 'Беларусьте Беларуське Беларусьтің Беларусьпен', 'Беларусьде Беларусьге Беларусьда'],
  ['place', 'Ош', 'Оштың Ошқа Ошта Оштан Ошпен Оштағы', 'Ошда Ошке Ошты-ты Ошдан'],
  ['place', 'Чили', 'Чилиге Чилиде Чилидің', 'Чилитің Чилиқа Чилита'],
  [
    'organisation',
    'ҰҚШҰ',
    'ҰҚШҰ-ның ҰҚШҰ-ға ҰҚШҰ-дан ҰҚШҰ-дағы ҰҚШҰ-мен ҰҚШҰның',
    'ҰҚШҰ-лық ҰҚШҰ-дада ҰҚШҰ-нікінікі',
  ],
  ['place', 'АҚШ', 'АҚШ-қа АҚШ-тың АҚШ-та АҚШ-тағылар АҚШ-пен АҚШ-тан АҚШқа', 'Ақша АҚША Ақшаға АҚШ-а'],
  ['person', 'Тоқаев', 'Тоқаевтың Тоқаевқа Тоқаевпен Тоқаевты Тоқаевтан', 'Тоқаевдың Тоқаевға Тоқаевлар'],
  ['person', 'Мирзиёев', 'Мирзиёевтің Мирзиёевке Мирзиёевпен', 'Мирзиёевдің Мирзиёевге Мирзиёевнің'],
  ['person', 'Рахмон', 'Рахмонның Рахмонға Рахмонмен', 'Рахмондың Рахмонге Рахмонтан'],
  ['person', 'Путин', 'Путиннің Путинге Путинмен Путиннен', 'Путинтің Путинке Путинбен'],
  [
    'place',
    'қазақстандық',
    'қазақстандық Қазақстандық қазақстандықтар қазақстандықтардың қазақстандықпын қазақстандықпыз қазақстандығы',
    'қазақстандықлар қазақстандыққ қазақстандықдың',
  ],
];

/** In Latin letters: the alphabets of 2021 and 2018, what is typed without diacritics, and ı for ы. */
const LATIN: readonly (readonly [name: string, forms: string, impossible: string])[] = [
  ['AQSh', 'AQSh-tyń AQSh-qa AQSh-ta AQShtyń', 'Aqsha AQSh-a aqshta AQSh-lyq'],
  [
    'Qazaqstan',
    'Qazaqstannyñ Qazaqstannyń Qazaqstanğa Qazaqstanǵa Qazaqstanga Qazaqstandy Qazaqstanda Qazaqstannan Qazaqstanmen Qazaqstandağy Qazaqstandaǵylardyń Qazaqstannıñ Qazaqstandağı',
    'Qazaqstandyñ Qazaqstandan Qazaqstande Qazaqstanqa Qazaqstanlar Qazaqstannen Qazaqstandağydağy Qazaqstandyq',
  ],
  [
    'Almaty',
    'Almatynyñ Almatyğa Almatyny Almatyda Almatydan Almatymen Almatydağy',
    'Almatydyñ Almatyge Almatyta Almatynan',
  ],
  [
    'Qostanai',
    'Qostanaidyñ Qostanaidan Qostanaida Qostanaiğa Qostanaidağylar',
    'Qostanainyñ Qostanaide Qostanaita',
  ],
  ['Qostanay', 'Qostanayda Qostanaydyn Qostanayga', 'Qostanaynyn Qostanayde'],
  [
    'Resei',
    'Reseidıñ Reseige Reseide Reseiden Reseidegı Reseıde Reseıdiń',
    'Reseida Reseiğa Reseinıñ Reseidağy',
  ],
  ['Aqtöbe', 'Aqtöbenıñ Aqtöbede Aqtöbege Aqtóbede Aqtobeden', 'Aqtöbeda Aqtöbedıñ Aqtöbeğa'],
  [
    'Bışkek = Bishkek',
    'Bışkekte Bışkektıñ Bışkekke Bışkekpen Bışkegı Bishkekte',
    'Bışkekda Bışkekge Bışkekı Bishkekta',
  ],
  ['Şymkent', 'Şymkentte Şymkentke Şymkenttıñ', 'Şymkentta Şymkentde Şymkentqa'],
  ['Türkia', 'Türkianyñ Túrkıada Turkiada Türkiağa', 'Türkiade Türkiadyñ'],
  ['Özbekstan = Ozbekstan', 'Özbekstannyñ Ózbekstanda Ozbekstanga', 'Özbekstande Özbekstandan'],
  [
    'Qostanai oblysy',
    'Qostanai oblysynda,Qostanai oblysynyñ,Qostanai oblysyna,Qostanai oblysynan,Qostanai oblysyndağy,Qostanai oblysyndağylardyñ,Qostanai oblysymen',
    'Qostanai oblysyda,Qostanai oblysyğa,Qostanai oblysydan,Qostanai oblysynde',
  ],
];

const front = (back: string) => back.replace(/[аығқ]/gu, (letter) => 'еігк'['аығқ'.indexOf(letter)]!);
const listed = (endings: string) => endings.split(/\s+/u).filter((ending) => ending !== '');
/** The forms among these that are found, each exactly from end to end. */
const foundOf = (kind: string, name: string, forms: readonly string[]) => {
  const find = finderOf([entity(`${kind} x X: ${name}`)]);
  return forms.filter((form) => {
    const text = `«Бұл – ${form} деп айтты ол.`;
    return surfaces(text, find(text, 'kk')).includes(form);
  });
};

describe.each(NAMES.trim().split('\n'))('%s', (line) => {
  const [, name = '', side = '', list = ''] = /^(.+) (back|front) (\S+)$/u.exec(line)!;
  const own = listed(side === 'back' ? ENDINGS[list]! : front(ENDINGS[list]!));

  test('is found in all its forms', () => {
    const forms = ['', ...own].map((ending) => name + ending);
    expect(foundOf('place', `kk ${name}`, forms)).toEqual(forms);
  });

  test('is found in no form of another harmony or sound, nor with an ending twice', () => {
    const others = Object.values(ENDINGS).flatMap((endings) => [
      ...listed(endings),
      ...listed(front(endings)),
    ]);
    const twice = own.filter((ending) => ending.length > 1).map((ending) => ending + ending);
    const unlike = ['лық', 'лік', 'дық', 'тік', 'ша', 'стан', 'лан', 'ғақ', 'дады', 'дағыда'];
    const wrong = [...others, ...twice, ...unlike].filter((ending) => !own.includes(ending));
    expect(wrong.length).toBeGreaterThan(100);
    expect(
      foundOf(
        'place',
        `kk ${name}`,
        wrong.map((ending) => name + ending),
      ),
    ).toEqual([]);
  });
});

describe.each(OTHERS)('%s %s', (kind, name, forms, impossible) => {
  test('is found', () => {
    expect(foundOf(kind, `kk ${name}`, listed(forms))).toEqual(listed(forms));
  });

  test('is nothing else', () => {
    expect(foundOf(kind, `kk ${name}`, listed(impossible))).toEqual([]);
  });
});

describe.each(LATIN)('%s', (names, forms, impossible) => {
  const name = names
    .split(' = ')
    .map((each) => `kk-Latn ${each}`)
    .join('; kk-Latn/alias ')
    .replaceAll('alias kk-Latn', 'alias');
  const split = (list: string) => list.split(list.includes(',') ? ',' : ' ');

  test('is found', () => {
    expect(foundOf('place', name, split(forms))).toEqual(split(forms));
  });

  test('is nothing else', () => {
    expect(foundOf('place', name, split(impossible))).toEqual([]);
  });
});
