import type { LanguageData } from '../language-data.ts';

export const tajik: LanguageData = {
  language: 'tg',
  scripts: ['Cyrl'],
  letters: 'ҷӯӣҳқғё',
  frequentWords: `
    ва дар аз ба ки бо ин он барои аст буд шуд шуда мешавад мешаванд шудааст шуданд карда кард карданд мекунад
    мекунанд намуд намуданд доштанд дорад доранд дошт гуфт гуфтанд мегӯяд низ ҳам ё то аммо вале лекин балки бояд
    метавонад дигар худ худро мо шумо онҳо ман ту ӯ соли сол солҳои имсол кишвар кишвари кишварҳои ҷумҳурии ҷумҳурӣ
    бар чун агар зеро пас пеш баъд баъди ҳоло акнун имрӯз дирӯз фардо ҳар ҳама ҳамаи ҳеҷ чӣ кӣ куҷо чанд якум дуюм
    як ду се чор панҷ даҳ сад ҳазор миллион фоиз нафар мардум мардуми одамон шаҳри вилояти ноҳияи деҳаи давлат
    давлатӣ раиси президенти вазири вазорати сардори намояндаи оид дахл дохил хориҷӣ байни миёни тибқи бинобар
    мувофиқи назди зери болои роҳи корҳои кори рӯзи моҳи вақти қарор доир хабар дод доданд медиҳад гирифт омад
    рафт баргузор гардид мегардад иштирок ҳамкории рушди масъалаҳои созмони
  `,
  mistakable: 'манас абай раҳмон',
  startWords: 'уммон умон',
  shortNames: 'ӯш ош',
  // Душанбе-Исфара, Исроил-Ҳамос: the other half needs not be a name of ours.
  compounds: { before: 'маскав москва истанбул дубай теҳрон пекин ҳамос', notBehind: 'бисау' },
  context: {
    place: { before: 'дар аз ба то сӯи ҷониби самти сокини сокинони мардуми шимоли ҷануби шарқи ғарби' },
    city: { before: 'шаҳри шаҳраки шаҳрҳои' },
    region: { before: 'вилояти вилоятҳои' },
    country: {
      before: 'ҷумҳурии кишвари давлати ҳукумати президенти раисҷумҳури раисиҷумҳури сафири подшоҳии',
    },
    water: { before: 'дарёи кӯли баҳри уқёнуси халиҷи канали гулӯгоҳи обанбори' },
    person: {
      before: 'бобои амаки ҷаноби хонум духтари писари',
      behind: 'ном ака акаи хола бобо',
    },
    other: {
      before: `
        кӯчаи хиёбони гузари маҳаллаи ноҳияи деҳаи ҷамоати донишгоҳи миллии_донишгоҳи донишгоҳи_давлатии
        донишгоҳи_миллии донишгоҳи_славянии донишгоҳи_тиббии донишгоҳи_техникии китобхонаи_миллии донишкадаи академияи_миллии бонки_миллии меҳмонхонаи
        кӯҳи водии
        дашти нимҷазираи девори аморати хонии империяи фк
      `,
    },
  },
  givenNames: 'майкл кевин ҷон ҷорҷ томас роберт уилям дэвид ҷеймс чарлз ричард михаил',
  givenLike: 'исроил эрон урдун',
  surnames: '(ов|ев|ова|ева|зода|пур|ин|ина|ӣ|ён)$',
  otherNames: [
    'Амрикои Лотинӣ',
    'Амрикои Ҷанубӣ',
    'Амрикои Шимолӣ',
    'Амрикои Марказӣ',
    'Мексикаи Нав',
    'Гвинеяи Нав',
    'Каролинаи Шимолӣ',
    'Каролинаи Ҷанубӣ',
    'Бадахшони Афғонистон',
    'Чин ба чин',
    // In a headline Monday is no city.
    'рӯзи душанбе',
    'шоми душанбе',
    'субҳи душанбе',
  ],
  otherPersons: ['Майкл Ҷордан', 'Майкл Ҷордон', 'Салвадор Дали'],
  listFront: '(?<!\\p{L})[Вв]илоятҳои\\s+(?:\\p{Lu}[\\p{L}-]+(?:,\\s+|\\s+ва\\s+|\\s+)){0,16}',
  grammar: {
    kind: 'chain',
    // Persian has no harmony: one side.
    vowels: {},
    harmony: [],
    // v vowel, i the vowel и, o the stressed ӣ, which takes nothing before it is и, c consonant.
    sounds: [
      ['ӣ$', 'o'],
      ['и$', 'i'],
      ['[аеёоуӯэюя]$', 'v'],
      ['', 'c'],
    ],
    suffixes: [
      // Behind a stressed ӣ, which becomes и, stands the alternation's state `short`: эрониён, саудиро.
      'plural: noun|short > plural = vci:ҳо',
      'plural: noun|short > plural = c:он v:гон i:ён',
      'izofat: noun|short|plural > end = vci:и',
      'object: noun|short|plural|enclitic|indefinite > end = vci:ро',
      'conjunction: noun|short|plural|enclitic > end = c:у vi:ву',
      'conjunction: noun|short|plural > end = vi:ю',
      'enclitic: noun|short|plural > enclitic = vci:ам',
      'enclitic: noun|short|plural > enclitic = vci:ат',
      'enclitic: noun|short|plural > enclitic = vci:аш',
      'enclitic: noun|short|plural > enclitic = vci:амон',
      'enclitic: noun|short|plural > enclitic = vci:атон',
      'enclitic: noun|short|plural > enclitic = vci:ашон',
      'indefinite: noun|plural > indefinite = vc:е',
      'copula: noun|short|plural|enclitic > end = c:ест vi:ст',
      'copula: noun|short|plural|enclitic > end = vci:анд',
    ],
    alternations: [['ӣ$', 'и', 'short']],
    attached: true,
  },
};
