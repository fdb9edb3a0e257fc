import { describe, expect, test } from 'vitest';
import { entity, finderOf, surfaces } from '../../unit/names/base.ts';

/**
 * Endings by the sound that a word ends in. А and Ы stand for the vowels that harmony chooses, by the vowel before
 * them, one after the other.
 */
const CASES = {
  vowel: `нЫн гА нЫ дА дАн дАгЫ дАгЫлАр дАгЫлАрдЫн дАгЫнЫ дАй сЫз нЫкЫ сЫ сЫнЫн сЫнА сЫн сЫндА сЫндАгЫ сЫнАн м мдЫн мА ң
    ңдЫн бЫз бЫздЫн бЫзгА ңЫз лАр лАрдЫн лАргА лАрдЫ лАрдА лАрдАн лАрЫ лАрЫнЫн дАнмЫн дАнбЫз дАмЫн дАбЫ дАнбЫ нЫнбЫ
    дАдЫр мЫн дЫр бЫ`,
  glide: `дЫн гА дЫ дА дАн дАгЫ дАгЫлАр дАгЫлАрдЫн дАгЫнЫ дАй сЫз дЫкЫ Ы ЫнЫн ЫнА Ын ЫндА ЫндАгЫ ЫнАн Ым ЫмдЫн ЫмА Ың
    ЫбЫз ЫбЫздЫн ЫбЫзгА ЫңЫз лАр лАрдЫн лАргА лАрдЫ лАрдА лАрдАн лАрЫ лАрЫнЫн дАнмЫн дАнбЫз дАмЫн дАбЫ дАнбЫ дЫнбЫ
    дАдЫр бЫ мЫн бЫз дЫр`,
  voiced: `дЫн гА дЫ дА дАн дАгЫ дАгЫлАр дАгЫлАрдЫн дАгЫнЫ дАй сЫз дЫкЫ Ы ЫнЫн ЫнА Ын ЫндА ЫндАгЫ ЫнАн Ым ЫмдЫн ЫмА Ың
    ЫбЫз ЫбЫздЫн ЫбЫзгА ЫңЫз дАр дАрдЫн дАргА дАрдЫ дАрдА дАрдАн дАрЫ дАрЫнЫн дАнмЫн дАнбЫз дАмЫн дАбЫ дАнбЫ дЫнбЫ
    дАдЫр бЫ мЫн бЫз дЫр`,
  voiceless: `тЫн кА тЫ тА тАн тАгЫ тАгЫлАр тАгЫлАрдЫн тАгЫнЫ тАй сЫз тЫкЫ Ы ЫнЫн ЫнА Ын ЫндА ЫндАгЫ ЫнАн Ым ЫмдЫн ЫмА Ың
    ЫбЫз ЫбЫздЫн ЫбЫзгА ЫңЫз тАр тАрдЫн тАргА тАрдЫ тАрдА тАрдАн тАрЫ тАрЫнЫн тАнмЫн тАнбЫз тАмЫн тАбЫ тАнбЫ тЫнбЫ
    тАдЫр пЫ мЫн пЫз тЫр`,
  // Before a vowel к becomes г: those forms stand below.
  к: `тЫн кА тЫ тА тАн тАгЫ тАгЫлАр тАгЫлАрдЫн тАгЫнЫ тАй сЫз тЫкЫ тАр тАрдЫн тАргА тАрдЫ тАрдА тАрдАн тАрЫ тАнмЫн
    тАнбЫз тАмЫн тАбЫ тАнбЫ тЫнбЫ тАдЫр пЫ мЫн пЫз тЫр тАрЫнЫн`,
  owned: `нЫн нА н ндА нАн ндАгЫ ндАгЫлАр ндАгЫлАрдЫн ндАгЫнЫ ндАй сЫз нЫкЫ нАнмЫн ндАбЫз ндАбЫ нЫнбЫ бЫ`,
} as const;

/** А and Ы by the vowel before: rounding goes on behind о, ө, ү; behind у comes а. */
const NEXT: Readonly<Record<string, string>> = {
  ...{
    а: 'аы',
    ы: 'аы',
    я: 'аы',
    у: 'ау',
    ю: 'ау',
    о: 'оу',
    ё: 'оу',
    е: 'еи',
    и: 'еи',
    э: 'еи',
    ө: 'өү',
    ү: 'өү',
  },
};

const NAMES = `
Алматы vowel
Астана vowel
Россия vowel
Украина vowel
Германия vowel
Токио vowel
Марокко vowel
Конго vowel
Перу vowel
Чили vowel
Душанбе vowel
Актөбө vowel
Жетисуу vowel
Кытай glide
Костанай glide
Мадагаскар glide
Нигер glide
Чүй glide
Сингапур glide
Эквадор glide
Алжир glide
Кыргызстан voiced
Казакстан voiced
Баткен voiced
Кокон voiced
Камерун voiced
Түркмөн voiced
Лондон voiced
Каракол voiced
Непал voiced
Термез voiced
Тараз voiced
Ашхабад voiced
Худжанд voiced
Петропавл voiced
Дашогуз voiced
Ош voiceless
Талас voiceless
Шымкент voiceless
Бангладеш voiceless
Египет voiceless
Барбадос voiceless
Гондурас voiceless
Бишкек к
Токмок к
Ирак к
Үпөк к
Ош облусу owned
Каспий деңизи owned
Бириккен Араб Эмираттары owned
Кыргыз Республикасы owned
Евразия экономикалык биримдиги owned
`;

/** Words of their own paradigm, written out; last what is no form. */
const OTHERS: readonly (readonly [kind: string, name: string, forms: string, impossible: string])[] = [
  [
    'place',
    'Бишкек',
    'Бишкеги Бишкегибиз Бишкегинин Бишкегине',
    'Бишкеки Бишкекибиз Бишкег Бишкегте Бишкекда',
  ],
  [
    'place',
    'Токмок',
    'Токмогу Токмогубуз Токмогуна Токмоктогу',
    'Токмоку Токмого Токмокта Токмоктагы Токмогка',
  ],
  [
    'place',
    'Ош',
    'Ошто Ошко Оштун Оштон Оштогу Оштогулар Ошубуз',
    'Ошта Ошка Оштын Ошдо Оштогы Ошго Оштолор',
  ],
  ['place', 'Чүй', 'Чүйдө Чүйгө Чүйдүн Чүйдөгү Чүйдөгүлөр', 'Чүйде Чүйга Чүйдин Чүйнүн Чүйдөги'],
  [
    'place',
    'Ош облусу',
    'Ош облусунда,Ош облусуна,Ош облусунун,Ош облусунан,Ош облусундагы,Ош облусундагылардын',
    'Ош облусундо,Ош облусуда,Ош облусунон,Ош облусунын,Ош облусуга,Ош облусундогу',
  ],
  ['place', 'Израиль', 'Израилдин Израилге Израилде Израилдеги Израиль', 'Израил Израилда Израилтин'],
  ['place', 'Беларусь', 'Беларустун Беларуска Беларуста', 'Беларусдун Беларусга Беларусто'],
  ['place', 'Кремль', 'Кремлде Кремлдин Кремлге', 'Кремлда Кремл'],
  [
    'person',
    'Жапаров',
    'Жапаровдун Жапаровго Жапаровду Жапаровдон',
    'Жапаровтун Жапаровдын Жапаровга Жапаровко',
  ],
  ['person', 'Токаев', 'Токаевдин Токаевге Токаевди', 'Токаевдын Токаевга Токаевтин'],
  ['person', 'Рахмон', 'Рахмондун Рахмонго Рахмонду', 'Рахмоннун Рахмондын Рахмонга'],
  ['person', 'Путин', 'Путиндин Путинге Путинден', 'Путиннин Путинга'],
  ['place', 'АКШ', 'АКШ АКШнын АКШга АКШда АКШдан АКШ-нын АКШтын', 'Акша АКША Акшнын АКШ-а'],
  ['organisation', 'ЖККУ', 'ЖККУга ЖККУнун ЖККУдагы ЖККУ-га', 'жккуга ЖККУ-дада Жккуга'],
  [
    'place',
    'кыргызстандык',
    'кыргызстандык Кыргызстандыктар кыргызстандыктардын кыргызстандыктын кыргызстандыгы',
    'кыргызстандыклар кыргызстандыкдын кыргызстандыкы',
  ],
  ['place', 'Талас', 'Талас', 'Таластык Таланы Талаш Таласбек Таласты-ты Таласкер'],
  ['place', 'Катар', 'Катар', 'Катары-бы Катарлаш катар Катарсис Катарык'],
];

const listed = (forms: string) =>
  forms.split(forms.includes(',') ? ',' : /\s+/u).filter((form) => form !== '');

/** An ending behind a word whose last vowel is `vowel`. */
function spelled(ending: string, vowel: string): string {
  let before = vowel;
  let text = '';
  for (const letter of ending) {
    const at = 'АЫ'.indexOf(letter);
    const own = at < 0 ? letter : NEXT[before]![at]!;
    if (own in NEXT) before = own;
    text += own;
  }
  return text;
}

const lastVowel = (word: string) => [...word.toLowerCase()].findLast((letter) => letter in NEXT)!;

/** The forms among these that are found, each exactly from end to end. */
const foundOf = (kind: string, name: string, forms: readonly string[]) => {
  const find = finderOf([entity(`${kind} x X: ky ${name}`)]);
  return forms.filter((form) => {
    const text = `Ал бул ${form} деп айтты.`;
    return surfaces(text, find(text, 'ky')).includes(form);
  });
};

describe.each(NAMES.trim().split('\n'))('%s', (line) => {
  const name = line.slice(0, line.lastIndexOf(' '));
  const endings = listed(CASES[line.slice(name.length + 1) as keyof typeof CASES]);
  const own = endings.map((ending) => spelled(ending, lastVowel(name)));

  test('is found in all its forms', () => {
    const forms = ['', ...own].map((ending) => name + ending);
    expect(foundOf('place', name, forms)).toEqual(forms);
  });

  test('is found in no form of another harmony, nor with an ending twice', () => {
    const others = endings.flatMap((ending) =>
      ['а', 'е', 'о', 'ө', 'у'].map((vowel) => spelled(ending, vowel)),
    );
    const twice = own.filter((ending) => ending.length > 1).map((ending) => ending + ending);
    const wrong = [...others, ...twice]
      .filter((ending) => !own.includes(ending))
      .map((ending) => name + ending);
    expect(wrong.length).toBeGreaterThan(40);
    expect(foundOf('place', name, wrong)).toEqual([]);
  });

  test('is found with no ending that follows another sound', () => {
    const others = Object.values(CASES).flatMap((list) =>
      listed(list)
        .filter((ending) => !endings.includes(ending))
        .map((ending) => spelled(ending, lastVowel(name))),
    );
    const wrong = others.filter((ending) => !own.includes(ending)).map((ending) => name + ending);
    expect(wrong.length).toBeGreaterThan(30);
    expect(foundOf('place', name, wrong)).toEqual([]);
  });
});

describe.each(OTHERS)('%s %s', (kind, name, forms, impossible) => {
  test('is found', () => {
    expect(foundOf(kind, name, listed(forms))).toEqual(listed(forms));
  });

  test('is nothing else', () => {
    expect(foundOf(kind, name, listed(impossible))).toEqual([]);
  });
});
