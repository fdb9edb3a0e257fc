import type { LanguageData } from '../language-data.ts';

export const uzbek: LanguageData = {
  language: 'uz',
  scripts: ['Latn', 'Cyrl'],
  letters: 'ʻўҳқғё',
  frequentWords: `
    va bilan uchun bu bir ham deb edi boʻlgan boʻladi boʻlib boʻldi boʻyicha emas keyin esa haqida kerak yoki
    qilish shu ular ushbu yil yilda yili davlat tomonidan barcha eng ikki uch yana endi hozir faqat lekin ammo
    biroq agar chunki orqali qadar kabi singari oʻz oʻzi uning ularning biz siz men sen kim nima qanday qancha
    necha har hech hamma barchasi juda koʻp katta kichik yangi birinchi ikkinchi kun kuni kunlari oy oyi oyida
    soat vaqt paytda davomida natijada asosida doirasida qilindi qildi etildi etdi berdi oldi keldi ketdi
    dedi aytdi bildirdi maʼlum boʻlishi mumkin lozim zarur emasligi mavjud yoʻq bor hamda hamkorlik tashkil
    mamlakat shahar shahri viloyat tuman aholi odam kishi nafar ming million foiz soʻm qaror qonun vazirlik
    hokimlik prezident rais vazir soʻng avval ilgari oʻtgan kelgan kelasi joriy boshqa bunday shunday shuningdek
    ва билан учун бу бир ҳам деб эди бўлган бўлади бўлиб бўлди бўйича эмас кейин эса ҳақида керак ёки қилиш шу
    улар ушбу йил йилда йили давлат томонидан барча энг икки уч яна энди ҳозир фақат лекин аммо бироқ агар чунки
    орқали қадар каби сингари ўз ўзи унинг уларнинг биз сиз мен ким нима қандай қанча ҳар ҳеч ҳамма жуда кўп
    катта янги биринчи кун куни ой ойида соат вақт давомида қилинди қилди этилди этди берди олди келди деди
    айтди билдирди маълум мумкин лозим зарур мавжуд йўқ бор ҳамда ташкил мамлакат шаҳар шаҳри вилоят туман аҳоли
    киши нафар минг миллион фоиз сўм қарор қонун вазирлик президент сўнг аввал ўтган бошқа бундай шундай шунингдек
  `,
  mistakable: 'mary mari manas abay rahmon мари манас абай раҳмон',
  startWords: 'qarshi ummon norin қарши уммон норин',
  shortNames: 'ўш',
  // Toshkent-Moskva, Isroil-HAMAS, Moskva-Toshkent: the other half needs not be a name of ours.
  compounds: {
    before: `
      moskva peterburg qozon istanbul anqara dubay pekin urumchi dehli seul tokio parij london frankfurt tehron kobul
      mozori hayraton москва петербург қозон истанбул анқара дубай пекин урумчи деҳли сеул токио париж лондон
    `,
    notBehind: 'bisau city siti бисау сити',
  },
  context: {
    city: { behind: 'shahri* shahar shaharlari* шаҳри* шаҳар шаҳарлари*' },
    region: { behind: 'viloyati* viloyatlari* вилояти* вилоятлари*' },
    country: {
      behind: `
        respublikasi* hukumati* davlati* sultonligi* poytaxti* elchixonasi* parlamenti*
        республикаси* ҳукумати* давлати* султонлиги* пойтахти* элчихонаси* парламенти*
      `,
    },
    water: {
      behind: `
        daryosi* koʻli* dengizi* okeani* koʻrfazi* boʻgʻozi* kanali* sharsharasi* suv_ombori*
        дарёси* кўли* денгизи* океани* кўрфази* бўғози* канали* шаршараси* сув_омбори*
      `,
    },
    person: {
      before: 'janob xonim ismli жаноб хоним исмли',
      behind: 'aka opa xola buvi amaki ismli oʻgʻli qizi ака опа хола буви амаки исмли ўғли қизи',
    },
    other: {
      before: 'FK FC ФК',
      behind: `
        koʻchasi* prospekti* xiyoboni* mahallasi* tumani* qishlogʻi* qoʻrgʻoni* bekati* koʻprigi* metrosi
        tizmasi* choʻli* vodiysi* yarimoroli* devori* federal_okrug*
        xonligi* amirligi* oʻlkasi* imperiyasi* saltanati*
        universiteti* instituti* davlat_universitet* davlat_institut* davlat_texnika davlat_iqtisod* davlat_yuridik
        davlat_pedagogika davlat_tibbiyot davlat_agrar davlat_sharqshunoslik davlat_jahon davlat_transport
        davlat_konservator* davlat_sanʼat* davlat_filarmoni* davlat_stomatologiya milliy_universitet*
        milliy_bank* xalqaro_universitet* xalqaro_islom maʼmun_akademiya* tibbiyot_akademiya* axborot_texnologiyalari
        temir_yoʻllari* havo_yoʻllari* futbol_klub* FK stadioni* mehmonxonasi* kinoteatri*
        sanatoriysi* kutubxonasi* saroyi*
        кўчаси* проспекти* хиёбони* маҳалласи* тумани* қишлоғи* қўрғони* бекати* кўприги* метроси
        тизмаси* чўли* водийси* яримороли* девори* федерал_округ*
        хонлиги* амирлиги* ўлкаси* империяси* салтанати*
        университети* институти* давлат_университет* давлат_институт* давлат_техника давлат_иқтисод* давлат_юридик
        давлат_педагогика давлат_тиббиёт давлат_аграр давлат_шарқшунослик давлат_жаҳон давлат_транспорт
        давлат_консерватор* давлат_санъат* давлат_филармони* давлат_стоматология миллий_университет*
        миллий_банк* халқаро_университет* халқаро_ислом маъмун_академия* тиббиёт_академия*
        темир_йўллари* ҳаво_йўллари* футбол_клуб* ФК стадиони* меҳмонхонаси* кинотеатри*
        санаторийси* кутубхонаси* саройи*
      `,
    },
  },
  givenNames: `
    maykl jorj robert uilyam jeyms stiven kevin chad charlz
    michael john george robert william david james kevin steven stephen richard charles matthew anthony brian jason
    justin ryan eric scott frank jack henry samuel joseph chris mike
    майкл жорж роберт уильям жеймс стивен кевин чарлз
  `,
  givenLike: 'isroil chad eron dominika kuba исроил чад эрон доминика куба',
  // Not Oliy, Markaziy, Yaqin, with which names of bodies and Yaqin Sharq begin: Isroil Oliy sudi.
  surnames:
    '(ov|ev|ova|eva|skiy|(?<!^yaq)in|ina|zoda|smit|smith|ов|ев|ова|ева|ский|(?<!^я[қк])ин|ина|зода|смит)$',
  quotedNames: 'other',
  otherNames: [
    'Uzbekistan Airways',
    'Air Astana',
    'Tashkent City',
    'Toshkent Siti',
    'Samarqand Darvoza',
    'Samarkand Darvoza',
    'Yaman xabar',
    'Yaman koʻz',
    'Yaman niyat',
    'Яман хабар',
    'Яман кўз',
    'Яман ният',
    'Shimoliy Irlandiya',
    'Шимолий Ирландия',
    'Shimoliy Kipr',
    'Шимолий Кипр',
    'Ichki Mongoliya',
    'Ички Монголия',
    'Ichki Moʻgʻuliston',
    'Ички Мўғулистон',
    'Chili qalampiri',
    'Chili sousi',
    'Chili Peppers',
    'Чили қалампири',
    'Чили соуси',
    'Чили Пепперс',
    'Britaniya Kolumbiyasi',
    'Британия Колумбияси',
    'Kolumbiya okrugi',
    'Колумбия округи',
    'Kopa Amerika',
    'Копа Америка',
    'Miss Amerika',
    'Мисс Америка',
    'Amerika kubogi',
    'Америка кубоги',
    'Amerika ovozi',
    'Америка овози',
    'Gʻarbiy Avstraliya',
    'Janubiy Avstraliya',
    'Ғарбий Австралия',
    'Жанубий Австралия',
    'Qozon Kremli',
    'Қозон Кремли',
    'Yangi Gvineya',
    'Янги Гвинея',
    'Sharqiy Turkiston',
    'Шарқий Туркистон',
    'Lotin Amerikasi',
    'Janubiy Amerika',
    'Shimoliy Amerika',
    'Markaziy Amerika',
    'Лотин Америкаси',
    'Жанубий Америка',
    'Шимолий Америка',
    'Марказий Америка',
    // Cities that share their region's name and are not ours.
    'Jizzax shahri',
    'Talas shahri',
    'Botken shahri',
    'Жиззах шаҳри',
    'Талас шаҳри',
    'Боткен шаҳри',
    'Oʻral togʻlari',
    'Ural togʻlari',
    'Ўрал тоғлари',
    'Hind okeani',
    'Ҳинд океани',
  ],
  otherPersons: [
    'Maykl Jordan',
    'Michael Jordan',
    'Майкл Жордан',
    'Chad Smit',
    'Чад Смит',
    'Isroil Adesanya',
    'Исроил Адесаня',
    'Kuba Guding',
    'Куба Гудинг',
    'Salvador Dali',
    'Салвадор Дали',
    'Сальвадор Дали',
  ],
  // What a state calls itself: Polsha Respublikasi, Daniya Qirolligi.
  patterns: {
    country: [
      '{n} Respublikasi',
      '{n} Qirolligi',
      '{n} Sultonligi',
      '{n} Республикаси',
      '{n} Қироллиги',
      '{n} Султонлиги',
    ],
  },
  // Another member and the head in the plural follow, or another stands before: Jizzax va Sirdaryo viloyatlari.
  lists: {
    head: '^(?:viloyati|вилояти)$',
    around:
      "\\0(?:(?:,|,? (?:va|hamda|ва|ҳамда)) \\p{Lu}[\\p{L}ʻʼ‘’'`-]+(?: \\p{Lu}[\\p{L}ʻʼ‘’'`-]+)?){1,16} (?:viloyatlar|вилоятлар)|" +
      '(?:,| (?:va|hamda|ва|ҳамда)) \\0 (?:viloyatlar|вилоятлар)',
  },
  grammar: {
    kind: 'chain',
    // Uzbek has no harmony: one side. Both scripts stand in one table, and the sound before tells which is meant.
    vowels: {},
    harmony: [],
    // v vowel, k a sound before which -ga is -ka, q before which it may be -qa, c all others; capitals in Cyrillic.
    sounds: [
      ['[aeiou]$', 'v'],
      ['[аеёиоуўэюя]$', 'V'],
      ['k$', 'k'],
      ['[qg]$', 'q'],
      ['[кг]$', 'K'],
      ['[қғ]$', 'Q'],
      ['[a-z]$', 'c'],
      ['', 'C'],
    ],
    suffixes: [
      'plural: noun > plural = vckq:lar VCKQ:лар',
      'possessive: noun|softened > owned = v:si ckq:i V:си CKQ:и',
      'possessive: plural > owned = c:i C:и',
      'possessive: noun|softened|plural > owned = v:m ckq:im V:м CKQ:им',
      'possessive: noun|softened|plural > owned = v:miz ckq:imiz V:миз CKQ:имиз',
      'possessive: noun|softened|plural > owned = v:ngiz ckq:ingiz V:нгиз CKQ:ингиз',
      'genitive: noun|plural|owned|local > end = vckq:ning VCKQ:нинг',
      'accusative: noun|plural|owned|local > end = vckq:ni VCKQ:ни',
      'dative: noun|plural|owned|local > end = vcq:ga k:ka VCQ:га K:ка',
      // After g and q both spellings are met: Peterburgga, Peterburgka; Xorugʻga, Xorugʻqa.
      'dative: noun > end = q:qa Q:қа K:га',
      'locative: noun|plural|owned > end = vckq:da VCKQ:да',
      'ablative: noun|plural|owned|local > end = vckq:dan VCKQ:дан',
      'local: noun|plural|owned > local = vckq:dagi VCKQ:даги',
      'plural: local > localplural = v:lar V:лар',
      'possessive: localplural > owned = c:i C:и',
      'genitive: localplural > end = c:ning C:нинг',
      'accusative: localplural > end = c:ni C:ни',
      'dative: localplural > end = c:ga C:га',
      'ablative: localplural > end = c:dan C:дан',
      'limit: noun|plural|owned > end = vcq:gacha k:kacha VCQ:гача K:кача',
      'limit: noun > end = q:qacha Q:қача K:гача',
      'equative: noun|plural|owned|local > end = vckq:dek VCKQ:дек',
      'equative: noun|plural|owned|local > end = vckq:day VCKQ:дай',
      'equative: noun > end = vckq:cha VCKQ:ча',
      'belonging: noun|plural|owned > belonging = vckq:niki VCKQ:ники',
      'accusative: belonging > end = v:ni V:ни',
      'dative: belonging > end = v:ga V:га',
      'locative: belonging > end = v:da V:да',
      'ablative: belonging > end = v:dan V:дан',
      'conjunction: noun|plural|owned > end = v:yu ckq:u V:ю CKQ:у',
      'privative: noun|plural|owned > end = vckq:siz VCKQ:сиз',
      'enclitic: noun|plural|owned|end > end = vcq:gina k:kina VCQ:гина K:кина',
      'enclitic: end > said = v:yoq c:oq V:ёқ C:оқ',
      'copula: noun|plural|owned|local|belonging|end > said = vckq:dir VCKQ:дир',
      // I am from Xorazm, you are Uzbeks.
      'copula: noun|plural|local|end > said = vckq:man VCKQ:ман',
      'copula: noun|plural|local|end > said = vckq:san VCKQ:сан',
      'copula: local|end > said = vckq:miz VCKQ:миз',
      'copula: local|end > said = vckq:siz VCKQ:сиз',
      'question: noun|plural|owned|local|belonging|end|said > asked = vckq:mi VCKQ:ми',
      'copula: asked > told = v:siz V:сиз',
      'copula: asked > told = v:san V:сан',
    ],
    // A name of several words that ends in -i is "the X of Y" and is owned already: Samarqand viloyat-i.
    starts: [{ looks: '[iи]$', state: 'owned', several: true }],
    // A last k or q may soften before a vowel: Bishkek, Bishkeg-i.
    alternations: [
      ['k$', 'g', 'softened'],
      ['q$', 'gʻ', 'softened'],
      ['к$', 'г', 'softened'],
      ['қ$', 'ғ', 'softened'],
    ],
    attached: true,
  },
};
