import type { LanguageData } from '../language-data.ts';

/**
 * Endings in Cyrillic letters; those in Latin letters are spelled after them. Classes of the sound before: V vowel,
 * S р й у и, L л, N м н ң, Z з ж, P п к қ, T all others: the voiceless, and б в г д, which end a word so. K is -ск,
 * which takes an і between: Лисаковск, Лисаковскіде.
 */
const SUFFIXES: readonly string[] = [
  'plural: noun|linked > plural = VS:лАр LNZ:дАр PT:тАр',
  'possessive: noun|plural > owned = V:сЫ SLNZT:Ы',
  'possessive: linked > owned = _:сЫ',
  'possessive: noun|linked|plural > mine = V:м SLNZT:Ым',
  'possessive: noun|linked|plural > mine = V:ң SLNZT:Ың',
  'possessive: noun|linked|plural > ours = V:мЫз SLNZT:ЫмЫз',
  'possessive: noun|linked|plural > ours = V:ңЫз SLNZT:ЫңЫз',
  'genitive: noun|linked|plural|ours|local > end = VN:нЫң SLZ:дЫң PT:тЫң',
  'dative: noun|linked|plural|ours|local > end = VSLNZ:ҒА PT:ҚА',
  'accusative: noun|linked|plural|ours|local > end = V:нЫ SLNZ:дЫ PT:тЫ',
  'locative: noun|linked|plural|ours|local > located = VSLNZ:дА PT:тА',
  'ablative: noun|linked|plural|ours|local > from = N:нАн VSLZ:дАн PT:тАн',
  'instrumental: noun|linked|plural|ours|local > end = VSLN:мен Z:бен PT:пен',
  'equative: noun|linked|plural|ours > end = VSLNZ:дАй PT:тАй',
  'privative: noun|linked|plural|ours|owned|mine > end = _:сЫз',
  'belonging: noun|linked|plural|ours|owned > end = V:нікі SLNZ:дікі PT:тікі',
  // After "his, its" the cases keep an old н; names that are such a form start here: облыс-ы.
  'genitive: owned|mine > end = _:нЫң',
  'dative: owned > end = _:нА',
  'dative: mine > end = _:А',
  'accusative: owned > end = _:н',
  'accusative: mine > end = _:дЫ',
  'locative: owned > located = _:ндА',
  'locative: mine > located = _:дА',
  'ablative: owned|mine > from = _:нАн',
  'instrumental: owned|mine > end = _:мен',
  'equative: owned > end = _:ндАй',
  'local: located > local = _:ҒЫ',
  'plural: local > plural = _:лАр',
  // I am, you are, we are from there: Украинаданмын, қазақстандықпыз.
  'copula: noun|plural|located|from|local > end = VSLN:мЫн Z:бЫн PT:пЫн',
  'copula: noun|plural|located|from|local > end = VSL:мЫз NZ:бЫз PT:пЫз',
  'copula: located|from|local > end = _:сЫң',
  'copula: located|from|local > end = _:сЫз',
  'copula: noun|plural|located|from|local > end = VSLNZ:дЫр PT:тЫр',
  // Бішкек loses its voicelessness before a vowel: Бішкег-і.
  'possessive: voiced > owned = _:Ы',
  'possessive: voiced > mine = _:Ым',
  'possessive: voiced > mine = _:Ың',
  'possessive: voiced > ours = _:ЫмЫз',
  'possessive: voiced > ours = _:ЫңЫз',
];

/** Folded, so that the alphabets of 2018 and 2021 and what is typed without diacritics are one. */
const CYRILLIC = 'АЫҒҚабдезийіклмнңпрст';
const LATIN = 'ÄÏgQabdeziiiklmnnprst';

/** What stands before the word for a school in its name: Ақтөбе өңірлік университеті. */
const KINDS_OF_SCHOOL = [
  ...['мемлекеттік', 'ұлттық', 'өңірлік', 'халықаралық', 'аграрлық', 'медицина', 'медициналық', 'техникалық'],
  ...['политехника', 'политехникалық', 'педагогика', 'педагогикалық', 'гуманитарлық', 'экономика', 'музыка'],
  ...['индустриялық', 'инженерлік', 'технологиялық', 'жоғары', 'көпсалалы'],
];
const SCHOOLS = KINDS_OF_SCHOOL.map(
  (kind) => `${kind}_университеті* ${kind}_институты* ${kind}_академиясы* ${kind}_колледжі*`,
).join(' ');

export const kazakh: LanguageData = {
  language: 'kk',
  scripts: ['Cyrl', 'Latn'],
  letters: 'әғқңөұүһіёäöüūğñşıáóúǵńý',
  frequentWords: `
    және мен бен пен да де та те бұл үшін деп болып болды бар ол осы екі бір бірақ кейін арқылы туралы ең өз
    сол еді емес жоқ керек тағы ал не ма ме ба бе па пе сондай болған жылы жыл сияқты дейін бойынша оның олар
    біз сіз мұндай барлық қазір енді деген дейді айтты ретінде қарай мемлекет халық
    бірге бірі біздің бүгін былтыр биыл кезінде жаңа үлкен тек ғана әр әрі себебі сонымен соң дәл жүр
    болады болатын екен тұр отыр келді берді етті етіп еткен өтті алды қатысты байланысты атап мәлімдеді
    хабарлады хабарлайды сәйкес мың миллион миллиард теңге пайыз адам елдің елімізде еліміздің халықаралық
    облыс қала ауыл министрі министрлігі президенті үкімет өткен келген жатыр сайын арасында тарапынан
    қарамастан алайда дегенмен яғни мысалы әлі бәрі өте көп аз арналған жөнінде
    jane bul ushin usin dep bolyp boldy osy eki biraq keiin arqyly turaly emes joq kerek jyly jyl bolgan
    deidi aitty qazir jana bizdin bugin biyl eldin elimizdin memleket halyq halyqaralyq oblysy qalasy
    ministri ministrligi prezidenti ukimet otken kelgen boiynsa boiynsha boladi bolady sonymen biraz oblysynda oblysynyn
    qalasynda habarlady tenge
  `,
  mistakable: 'белорус монгол қатар',
  startWords: 'судан sudan қарсы qarsy палау палауды палаудың палауға palau palaudy',
  shortNames: 'ош',
  context: {
    place: {
      behind: `
        еліне елінде елінен елінің мемлекеті* аумағы* жерінде жеріне тұрғындары* халқы* шекарасы* шегарасы* маңы*
        жақта жаққа жақтан бағыты* аспаны* elinde elinin aumagy* turgyndary* halqy* sekarasy* shekarasy*
      `,
    },
    city: {
      behind: `
        қаласы* қалалық шаһары* мегаполисі* әуежайы* вокзалы* метросы* көшелері* іргесі*
        qalasy* qalalyq auejaiy* sahary* shahary*
      `,
    },
    region: {
      behind: 'облысы* облыстары* облыстық өңірі* уәлаяты* oblysy* oblystary* oblystyq oniri*',
    },
    country: {
      behind: `
        республикасы* үкіметі* президенті* парламенті* премьер* билігі* елшісі* елшілігі* азаматтары* азаматы*
        экономикасы* армиясы* әскері* құрамасы* сыртқы тарапы* делегациясы* королі* патшасы*
        respublikasy* respyblikasy* ukimeti* prezidenti* parlamenti* biligi* elshisi* elsisi* azamattary*
      `,
    },
    water: {
      behind:
        'өзені* көлі көлінің көлінде көліне көлінен бұғазы* каналы* шығанағы* теңізі* мұхиты* су_қоймасы* сарқырамасы* ozeni* koli kolinde',
    },
    other: {
      behind: `
        көшесі* даңғылы* тұйығы* бульвары* шағынауданы* ықшамауданы* ауданы* аудандық ауылы* ауылдық селосы* кенті*
        тауы тауының тауында тауына тауынан таулары* шоқысы* шыңы* шатқалы* асуы* футбол_клубы* хоккей_клубы* баскетбол_клубы*
        түбегі* аңғары* алабы* ойпаты* үстірті* жотасы* мұздығы* ${SCHOOLS}
        университеті* институты* колледжі* лицейі* гимназиясы* мемлекеттік_медицина мемлекеттік_педагогика*
        мемлекеттік_техникалық мемлекеттік_аграрлық ұлттық_медицина ұлттық_педагогика* ұлттық_техникалық ұлттық_аграрлық
        ГЭС* Арена* Опера* Балет* Моторс* Плаза* Сити* Хаб* Тауэр* Молл* Фильм* Банк Экспо*
        футзал_клубы* волейбол_клубы* спорт_клубы* kosesi* koshesi* dangyly* audany* auyly* tauy taulary* futbol_kluby*
      `,
      before: 'ФК ХК БК ЖШС FK',
    },
  },
  givenLike: 'орал жамбыл jambyl oral',
  compounds: {
    before: `
      мәскеу пекин бейжің шанхай үрімжі қорғас гуанчжоу сиань сеул инчхон токио стамбул ыстанбұл анкара анталья анталия
      дубай шарджа доха жидда джидда мекке медине каир тегеран баку тбилиси батуми ереван минск киев лондон париж берлин
      франкфурт вена рим милан прага будапешт варшава афины мадрид барселона брюссель женева цюрих дели гоа мумбаи
      бангкок пхукет ханой нячанг джакарта новосибирск омск томск барнаул қазан самара екатеринбург
      орынбор астрахан вашингтон екібастұз балқаш жаңаөзен еуропа азия африка хезболла
    `,
  },
  // Surnames have endings too: Мұхамеджановтың.
  surnames: '(?:[её]в|ов|ин|ұлы|қызы|ev|ov|in|uly|qyzy)[а-яёәғқңөұүһіa-z]{0,7}$',
  // A word of its own before: «Қазақстан Ұлы дала елі» and «Қызылорда» are none.
  patronymics: '[а-яәғқңөұүһіa-zñğşıöüū]{2}(?:ұлы|қызы|uly|qyzy)[а-яәғқңөұүһіa-z]{0,7}$',
  otherNames: [
    'Шығыс Түркістан',
    'Каспий құбыр консорциумы',
    'Каспий маңы ойпаты',
    'Оңтүстік Америка',
    'Солтүстік Америка',
    'Орталық Америка',
    'Латын Америка',
    'Латын Америкасы',
    'Америка құрлығы',
    'Ақтау үкімі',
    'Қазақстан халқы Ассамблеясы',
    'Қазақстан темір жолы',
    'Астана халықаралық қаржы орталығы',
  ],
  otherPersons: ['Дінмұхамед Қонаев', 'Димаш Қонаев', 'Кемел Тоқаев', 'Қасым Тоқаев', 'Ақылбек Жапаров'],
  patterns: { region: ['{n} облысы', '{n} oblysy'] },
  // Another member and the head in the plural follow, or another stands before: Қостанай мен Ақмола облыстары.
  lists: {
    head: '^(?:облысы|уәлаяты|oblysy)$',
    around:
      '\\0(?:(?:,|,? (?:мен|бен|пен|және|men|ben|pen|j[äáa]ne)) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?){1,16}' +
      ' (?:облыстар|уәлаяттар|oblystar)|(?:,| (?:мен|бен|пен|және|men|ben|pen|j[äáa]ne)) \\0 (?:облыстар|уәлаяттар|oblystar)',
  },
  // One name, more of them, and what they are; people streets are named after are cities' names too.
  otherLists:
    '\\0\\p{Lu}[\\p{L}-]+(?:,? (?:(?:мен|бен|пен|және) )?\\p{Lu}[\\p{L}-]+){1,16} аудандар|' +
    '\\p{Lu}[\\p{L}-]+,? (?:мен|бен|пен|және) \\0\\p{Lu}[\\p{L}-]+ аудандар|' +
    '\\0(?:Қонаев|Жамбыл|Абай|Орал|Талас|Семей)(?:,? (?:(?:мен|бен|пен|және) )?\\p{Lu}[\\p{L}-]+(?: \\p{L}+)?){1,9} көшелер',
  grammar: {
    kind: 'chain',
    // Back, front, and back as the Latin letters of before 2018 write it, with ı for ы: Almatınıñ.
    vowels: { А: 'аеа', Ы: 'ыіы', Ғ: 'ғгғ', Қ: 'қкқ', Ä: 'aea', Ï: 'yii', Q: 'qkq' },
    sounds: [
      ['[аәоөұүыіеэяё]ь?$', 'V'],
      ['[рйую]ь?$|и$', 'S'],
      ['ль?$', 'L'],
      ['[мнң]ь?$', 'N'],
      ['[зж]ь?$', 'Z'],
      ['(?:ск|sk)$', 'K'],
      ['[пкқpkq]$', 'P'],
      // In Latin letters i, u and y behind a vowel are й and у; y behind a consonant is ы.
      ['[aäáeoöó]$|[^aäáeiıoöóuüúūyý]y$', 'V'],
      ['[riıuūüúywýï]$', 'S'],
      ['l$', 'L'],
      ['[mnñń]$', 'N'],
      ['[zj]$', 'Z'],
      ['', 'T'],
    ],
    // By the last vowel. и, ю, a full у, and the Russian surnames' -ев say nothing sure: Жетісуда, Тоқаевтың,
    // Путиннің. After a vowel у is a consonant: Мәскеу, Атырау. A Latin o or u without its dots may be ö or ü.
    harmony: [
      ['[её]ва?$', '01'],
      ['[аоя][^аәоөұүыіеэияёую]*ь$', '01'],
      ['ь$', '1'],
      ['[аоұыяё]у?[^аәоөұүыіеэияёую]*$', '0'],
      ['[әөүіеэ]у?[^аәоөұүыіеэияёую]*$', '1'],
      ['[а-яәғқңөұүһіё]$', '01'],
      ['eva?$', '012'],
      ['(?:a[iıuywýï]?|ū|[^aäáeiıoöóuüúūyýï]y)[^aäáeiıoöóuüúūyýï]*$', '02'],
      ['[eäáöóüú][iıuywýï]?[^aäáeiıoöóuüúūyýï]*$', '1'],
      ['', '012'],
    ],
    suffixes: [
      ...SUFFIXES,
      ...SUFFIXES.map((line) =>
        line.replace(/(?<== .*)[а-яА-ЯғҒқҚңі]/gu, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter),
      ),
    ],
    // A name of several words that ends in -ы or -і is "the X of Y" and declines as such: Қостанай облыс-ы.
    starts: [{ looks: '[ыіyi]$', state: 'owned', several: true }],
    alternations: [
      ['п$', 'б', 'voiced'],
      ['к$', 'г', 'voiced'],
      ['қ$', 'ғ', 'voiced'],
      ['p$', 'b', 'voiced'],
      ['[kq]$', 'g', 'voiced'],
      ['ск$', 'скі', 'linked'],
      ['sk$', 'ski', 'linked'],
    ],
    attached: true,
  },
};
