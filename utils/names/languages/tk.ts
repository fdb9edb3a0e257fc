import type { LanguageData } from '../language-data.ts';

export const turkmen: LanguageData = {
  language: 'tk',
  scripts: ['Latn'],
  letters: 'äçňöşüýž',
  frequentWords: `
    we bilen bu bir hem üçin diýip diýen boldy bolup bolar bolan bolýar bolsa ýurduň ýurdy ýurdumyz ol şol
    şu boýunça ýa ýa-da has iň onuň olaryň soňra soň ähli edildi edilýär etdi edip etmek etmäge ýylyň ýyl ýylda
    ýylda döwlet halk halkara halkymyz täze uly kiçi köp az iki üç dört bäş on birinji ikinji gün güni aý aýynda
    wagt wagtda häzir indi ýene öň öňki dek ýaly barada hakynda arkaly esasynda çäginde maksady netijesinde
    ýokary giň gatnaşdy gatnaşyk hyzmatdaşlyk ösdürmek ösüş işi işleri işler iş hormatly prezidenti prezidentimiz
    ministr ministrligi başlygy wekili wekilleri geçirildi geçirilýär geçiren duşuşyk maslahat dabara bardy
    geldi gitdi berdi aldy diýdi belledi habar berýär adam adamlar şäher şäheri welaýat welaýaty etrap oba
    däl ýok bar gerek zerur mümkin emma ýöne hemme her hiç kim näme nähi nirede men sen biz siz olar özi öz
  `,
  mistakable: 'mary balkan manas abaý arkadag serdar rahmon',
  shortNames: 'oş',
  // Aşgabat-Moskwa: the other half needs not be a name of ours.
  compounds: { before: 'moskwa stambul dubaý pekin tähran kabul herat', notBehind: 'bisau city teke' },
  context: {
    city: { behind: 'şäheri* şäherleri* paýtagty*' },
    region: { behind: 'welaýaty* welaýatlary*' },
    country: { behind: 'respublikasy* hökümeti* döwleti* mejlisi* ilçihanasy* soltanlygy*' },
    water: { behind: 'derýasy* köl* deňzi* ummany* aýlagy* kanaly* bogazy* şaglawugy* suw_howdany*' },
    person: {
      before: 'gahryman Gahryman jenap hanym',
      behind: 'daýza aga eje kaka bibi gelneje daýy atly ogly gyzy',
    },
    other: {
      before: 'FK',
      behind: `
        köçesi* şaýoly* seýilgähi* etraby* obasy* geňeşligi* jülgesi* çöli* ýarymadasy* diwary*
        hanlygy* emirligi* imperiýasy* uniwersiteti* instituty* döwlet_uniwers* döwlet_institut* döwlet_akademi*
        döwlet_konserwator* döwlet_lukmançylyk döwlet_energetika döwlet_ykdysady* milli_uniwers* milli_bank*
        demir_ýollary* howa_ýollary* futbol_topar* stadiony* myhmanhanasy*
        kinoteatry* şypahanasy*
      `,
    },
  },
  givenNames: `
    maýkl jorj robert uilýam jeýms kewin çarlz
    michael john george robert william david james kevin steven stephen richard charles matthew anthony brian jason
    justin ryan eric scott frank jack henry samuel joseph chris mike
  `,
  givenLike: 'çad ysraýyl mary serdar',
  surnames: '(ow|ew|owa|ewa|skiý|in|ina|smit|smith)$',
  quotedNames: 'other',
  otherNames: [
    'Ahal-teke',
    'Balkan daglary',
    'Uly Balkan',
    'Täze Meksika',
    'Täze Gwineýa',
    'Demirgazyk Irlandiýa',
    'Demirgazyk Kipr',
    'Içki Mongoliýa',
    'Latyn Amerikasy',
    'Günorta Amerika',
    'Demirgazyk Amerika',
    'Merkezi Amerika',
    'Hindi ummany',
    // Cities that share their region's name and are not ours.
    'Jizzak şäheri',
    'Talas şäheri',
    'Batken şäheri',
  ],
  otherPersons: [
    'Maýkl Jordan',
    'Salwador Dali',
    'Gahryman Arkadag',
    'Hormatly Arkadag',
    'Arkadag Serdar',
    'Saparmyrat Türkmenbaşy',
    'Beýik Türkmenbaşy',
  ],
  rivals: { arkadag: 'gahryman' },
  // What a state calls itself: Polşa Respublikasy, Daniýa Patyşalygy.
  patterns: { country: ['{n} Respublikasy', '{n} Patyşalygy', '{n} Soltanlygy'] },
  // Another member and the head in the plural follow, or another stands before: Ahal we Mary welaýatlary.
  lists: {
    head: '^welayaty$',
    around:
      '\\0(?:(?:,|,? (?:we|hem-de|hem)) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?){1,16} wela[ýy]atlar|(?:,| (?:we|hem-de|hem)) \\0 wela[ýy]atlar',
  },
  grammar: {
    kind: 'chain',
    // Sides: back, front, and both again behind a single rounded vowel, where the next vowel is rounded too: Oşuň.
    vowels: { A: 'aeae', Ä: 'aäaä', Y: 'yiyi', U: 'yiuü' },
    harmony: [
      ['^[^aäeoöuüyi]*[ou][^aäeoöuüyi]*$', '2'],
      ['^[^aäeoöuüyi]*[öü][^aäeoöuüyi]*$', '3'],
      ['[aouy][^aäeoöuüyi]*$', '0'],
      ['[äeöüi][^aäeoöuüyi]*$', '1'],
    ],
    // v vowel, e the one that opens to ä before n and m, r rounded, c consonant.
    sounds: [
      ['e$', 'e'],
      ['[oöuü]$', 'r'],
      ['[aäyi]$', 'v'],
      ['', 'c'],
    ],
    suffixes: [
      'plural: noun|local > plural = _:lAr',
      'possessive: noun|voiced > owned = ver:sY c:Y',
      'possessive: noun|opened|voiced > ours = vr:m c:Um',
      'possessive: noun|opened|voiced|plural > ours = vr:mYz c:UmYz',
      'genitive: noun|opened|voiced|plural|ours|local > end = vr:nYň c:Uň',
      'dative: noun|voiced|plural|ours > end = c:A r:wA',
      'dative: noun > end = r:A',
      // A last e, y or i and the dative are one: Türkiýä, Almata; behind a nothing is heard: Russiýa.
      'dative: cut > end = _:Ä',
      'accusative: noun|opened|voiced|plural|ours|local > end = vr:nY c:Y',
      'locative: noun|plural|ours > located = _:dA',
      'ablative: noun|plural|ours|local > end = _:dAn',
      'local: noun|plural|ours > local = _:dÄkY',
      // Behind "his, its" the cases keep an old n; names that are such a form start here: welaýat-y.
      'possessive: plural > owned = c:Y',
      'genitive: owned > end = _:nYň',
      'dative: owned > end = _:nA',
      'accusative: owned > end = _:nY',
      'locative: owned > located = _:ndA',
      'ablative: owned > end = _:ndAn',
      'local: owned > local = _:ndÄkY',
      'belonging: noun|opened|voiced|plural|ours > end = vr:nYňkY c:UňkY',
      'belonging: owned > end = _:nYňkY',
      'privative: noun|plural|ours|owned > end = _:sUz',
      'copula: noun|plural|ours|owned|located|local|end > said = _:dUr',
      'question: noun|plural|ours|owned|located|local|end|said > asked = _:mY',
    ],
    // A name of several words that ends in -y or -i is "the X of Y" and declines as such: Mary welaýat-y.
    starts: [{ looks: '[yi]$', state: 'owned', several: true }],
    alternations: [
      // In a word of two vowels or more a last p, t, k, ç is voiced before a vowel: Aşgabat, Aşgabad-yň.
      ['(?<=[aäeoöuüyi].*[aäeoöuüyi].*)p$', 'b', 'voiced'],
      ['(?<=[aäeoöuüyi].*[aäeoöuüyi].*)t$', 'd', 'voiced'],
      ['(?<=[aäeoöuüyi].*[aäeoöuüyi].*)k$', 'g', 'voiced'],
      ['(?<=[aäeoöuüyi].*[aäeoöuüyi].*)ç$', 'j', 'voiced'],
      ['e$', 'ä', 'opened'],
      ['[eyi]$', '', 'cut'],
    ],
    attached: true,
  },
};
