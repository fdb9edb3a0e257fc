import type { LanguageData } from '../language-data.ts';

/** What stands before the word for a school in its name: Ош технологиялык университети. */
const KINDS_OF_SCHOOL = [
  ...['мамлекеттик', 'улуттук', 'аймактык', 'технологиялык', 'техникалык', 'политехникалык', 'медициналык'],
  ...['педагогикалык', 'гуманитардык', 'экономикалык', 'агрардык', 'юридикалык', 'музыкалык'],
];
const SCHOOLS = KINDS_OF_SCHOOL.map(
  (kind) => `${kind}_университети* ${kind}_институту* ${kind}_академиясы* ${kind}_колледжи*`,
).join(' ');

export const kyrgyz: LanguageData = {
  language: 'ky',
  scripts: ['Cyrl'],
  letters: 'ёөүң',
  frequentWords: `
    жана менен бул үчүн деп болгон болуп боюнча эле кийин ал өз эки бир ошол анын жок эмес келген турган
    деген дагы башка ар алар биз дейт болот болду эң чейин тууралуу жөнүндө мамлекеттик
    да де бар мен сен сиз эмне эмки азыр бүгүн кечээ быйыл былтыр жаңы чоң көп аз өтө эң бирок анткени
    ошондой ошону ушул ушундай мындай андай аркылуу үстүндө ичинде арасында катары карата алардын биздин
    өлкөнүн өлкөдө элдин элдик эл шаар шаардын айыл облустун район аймак министри министрлиги президенти
    өкмөт өкмөттүн депутат депутаты жогорку кеңеш кеңешинин жылы жылдын жыл айында күнү саат миң миллион
    миллиард сом пайыз адам адамдар билдирди билдирет айтты кабарлады кабарлайт маалымат маалыматы маалымдады
    өттү өтөт өткөн келди берди берген алган кылган кылып этип этти жатат жаткан турат эмес эле экен белем
    эл аралык тарабынан байланыштуу ылайык караганда ошондуктан себеби мисалы тагыраагы болчу кошумчалады
  `,
  startWords: `
    катар катарда каршы мары дүйшөмбү дүйшөмбүдө дүйшөмбүгө дүйшөмбүнүн дүйшөмбүнү дүйшөмбүдөн
  `,
  shortNames: 'ош',
  context: {
    place: {
      behind: `
        эли* элинде жеринде жергеси* аймагында тургундары* чек_арасы* өлкөсү* тарапта жакта жакка багыты* асманы*
      `,
    },
    city: { behind: 'шаары* шаардык аэропорту* вокзалы* мэриясы* мэри* көчөлөрү*' },
    region: { behind: 'облусу* облустук облустары* велаяты*' },
    country: {
      behind: `
        республикасы* өкмөтү* президенти* парламенти* премьер* бийлиги* элчиси* элчилиги* жараны* жарандары*
        армиясы* экономикасы* курама* тышкы тарабы* делегациясы* королу* аскерлери*
      `,
    },
    water: {
      behind:
        'дарыясы* көлү көлүнүн көлүндө көлүнө көлүнөн каналы* кысыгы* булуңу* деңизи* океаны* суу_сактагычы* шаркыратмасы*',
    },
    other: {
      behind: `
        көчөсү* проспектиси* проспекти* бульвары* району* районунун районун* айылы* айыл_өкмөтү* кичирайону* тоосу*
        тоолору* капчыгайы* ашуусу* чокусу* өрөөнү* жарым_аралы* ойдуңу* мөңгүсү* ${SCHOOLS}
        университети* институту* колледжи* лицейи* гимназиясы* мамлекеттик_медициналык мамлекеттик_педагогикалык
        мамлекеттик_техникалык мамлекеттик_технологиялык мамлекеттик_юридикалык ГЭС* ГЭСтер_каскады* Арена* Опера* Балет* Моторс* Плаза* Сити* Хаб* Тауэр* Молл* Банк Экспо* футбол_клубу* хоккей_клубу* спорт_клубу*
      `,
      before: 'ФК ХК',
    },
  },
  givenLike: 'орал талас манас абай',
  compounds: {
    before: `
      москва пекин шанхай үрүмчү кашкар гуанчжоу сиань сеул токио стамбул анкара анталия анталья дубай шаржа доха жидда
      мекке медина каир тегеран баку тбилиси ереван минск киев лондон париж берлин франкфурт вена рим милан прага
      будапешт варшава брюссель женева дели мумбаи бангкок пхукет новосибирск екатеринбург красноярск казань самара
      вашингтон исфана кочкор балыкчы өзгөн торугарт европа азия африка хезболла
    `,
  },
  // Surnames have endings too: Мухамеджановдун.
  surnames: '(?:[её]в|ов|ин|уулу|кызы)[а-яёңөү]{0,7}$',
  patronymics: '[а-яёңөү]{2}(?:уулу|кызы)[а-яёңөү]{0,7}$',
  otherNames: [
    // A horse's coat: at a sentence's start alone it is spelled like the country, which stands there far more often.
    ...['Куба үйүр', 'Куба жылкы', 'Куба жылкылар', 'Куба бээ', 'Куба талаа', 'Куба төө', 'Куба уй'],
    'Каспий куур консорциуму',
    'Каспий түтүк консорциуму',
    'Түштүк Америка',
    'Түндүк Америка',
    'Борбордук Америка',
    'Латын Америка',
    'Латын Америкасы',
    'Америка кургактыгы',
    'Америка континенти',
    'Ош базары',
    'Ош шаардык базары',
    'Талас шаары',
    'Баткен шаары',
    'Чыгыш Түркстан',
    'Чыгыш Түркестан',
  ],
  otherPersons: ['Динмухамед Конаев', 'Кемел Токаев', 'Акылбек Жапаров'],
  patterns: { region: ['{n} облусу'] },
  // Another member and the head in the plural follow, or another stands before: Ош жана Нарын облустары.
  lists: {
    head: '^(?:облусу|велаяты)$',
    around:
      '\\0(?:(?:,|,? (?:менен|жана)) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?){1,16} (?:облустар|велаяттар)|' +
      '(?:,| (?:менен|жана)) \\0 (?:облустар|велаяттар)',
  },
  // One name, more of them, and what they are.
  otherLists:
    '\\0\\p{Lu}[\\p{L}-]+(?:,? (?:(?:менен|жана) )?\\p{Lu}[\\p{L}-]+){1,16} райондор|' +
    '\\p{Lu}[\\p{L}-]+,? (?:менен|жана) \\0\\p{Lu}[\\p{L}-]+ райондор|' +
    '\\0(?:Чүй|Манас|Талас)(?:,? (?:(?:менен|жана) )?\\p{Lu}[\\p{L}-]+(?: \\p{L}+)?){1,9} (?:көчөлөр|проспектилер)',
  grammar: {
    kind: 'chain',
    // By the last vowel: а ы, е и, о, ө ү, and у, behind which а follows, not о: облусунда.
    vowels: { А: 'аеоөа', Ы: 'ыиуүу' },
    // V vowel, R р й, K п к, T other voiceless, D all other consonants.
    sounds: [
      ['[аоуыөүеэиюяё]$', 'V'],
      ['[рй]ь?$', 'R'],
      ['[пк]$', 'K'],
      ['[тсшщчцхф]ь?$', 'T'],
      ['', 'D'],
    ],
    harmony: [
      ['[аыя][^аоуыөүеэиюяё]*$', '0'],
      ['[еэи][^аоуыөүеэиюяё]*$', '1'],
      ['[оё][^аоуыөүеэиюяё]*$', '2'],
      ['[өү][^аоуыөүеэиюяё]*$', '3'],
      ['[ую][^аоуыөүеэиюяё]*$', '4'],
    ],
    suffixes: [
      'plural: noun|soft > plural = VR:лАр D:дАр KT:тАр',
      'possessive: noun|soft|plural > owned = V:сЫ RDT:Ы',
      'possessive: noun|soft|plural > mine = V:м RDT:Ым',
      'possessive: noun|soft|plural > mine = V:ң RDT:Ың',
      'possessive: noun|soft|plural > ours = V:бЫз RDT:ЫбЫз',
      'possessive: noun|soft|plural > ours = V:ңЫз RDT:ЫңЫз',
      'possessive: noun|soft|plural > ours = V:ңАр RDT:ЫңАр',
      'genitive: noun|soft|plural|mine|ours|local > case = V:нЫн RD:дЫн KT:тЫн',
      'dative: noun|soft|plural|ours|local > case = VRD:гА KT:кА',
      'accusative: noun|soft|plural|mine|ours|local > case = V:нЫ RD:дЫ KT:тЫ',
      'locative: noun|soft|plural|mine|ours|local > located = VRD:дА KT:тА',
      'ablative: noun|soft|plural|mine|ours|local > case = VRD:дАн KT:тАн',
      'dative: mine > case = _:А',
      'equative: noun|soft|plural|mine|ours > case = VRD:дАй KT:тАй',
      'privative: noun|soft|plural|owned|mine|ours > said = _:сЫз',
      'belonging: noun|soft|plural|mine|ours|local > case = V:нЫкЫ RD:дЫкЫ KT:тЫкЫ',
      // After "his, its" the cases keep an old н; names that are such a form start here: облус-у.
      'genitive: owned > case = _:нЫн',
      'dative: owned > case = _:нА',
      'accusative: owned > case = _:н',
      'locative: owned > located = _:ндА',
      'ablative: owned > case = _:нАн',
      'equative: owned > case = _:ндАй',
      'belonging: owned > case = _:нЫкЫ',
      'local: located > local = _:гЫ',
      'plural: local > plural = _:лАр',
      'copula: noun|soft|plural|located|case|local > said = _:мЫн',
      'copula: located|case|local > said = _:сЫң',
      'copula: located|case|local > said = _:сЫз',
      'copula: noun|soft|plural|located|case|local > said = VRD:бЫз KT:пЫз',
      'copula: noun|soft|plural|located|case|local > said = VRD:дЫр KT:тЫр',
      'question: noun|soft|plural|owned|mine|ours|located|case|local|said > end = VRD:бЫ KT:пЫ',
      // Бишкек loses its voicelessness before a vowel: Бишкег-и.
      'possessive: voiced > owned = _:Ы',
      'possessive: voiced > mine = _:Ым',
      'possessive: voiced > mine = _:Ың',
      'possessive: voiced > ours = _:ЫбЫз',
      'possessive: voiced > ours = _:ЫңЫз',
      'possessive: voiced > ours = _:ЫңАр',
    ],
    starts: [{ looks: '[ыиуү]$', state: 'owned', several: true }],
    alternations: [
      ['п$', 'б', 'voiced'],
      ['к$', 'г', 'voiced'],
      // The soft sign goes: Израилдин.
      ['ь$', '', 'soft'],
    ],
    attached: true,
  },
};
