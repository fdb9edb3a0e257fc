import type { LanguageData } from '../language-data.ts';

const FEMININE =
  'republik|ssr|union|foderation|organi[sz]ation|gemeinschaft|eidgenossenschaft|region|provinz|oblast|grenze|stadt|insel|kuste|turkei|slowakei|mongolei|tschechei|ukraine|schweiz|antarktis|westsahara|vogtei';
const PLURAL =
  'staaten|inseln|marianen|grenadinen|malediven|seychellen|komoren|philippinen|salomonen|kapverden|malwinen|bermudas|bahamas';
/** Common nouns that names begin with; the name behind them hangs on them and stays as it is. */
const HEADS =
  'republik|bundesrepublik|volksrepublik|vr|dr|drk|union|organisation|gemeinschaft|konigreich|grossherzogtum|furstentum|sultanat|emirat|staat|staaten|gebiete?|region|oblast|provinz|welajat|kosmodrom|weltraumbahnhof|raumfahrtzentrum|startplatz|raketenstartplatz|grenze|insel|kanalinsel|vogtei|distrikte|stadt|commonwealth|sonderverwaltungsregion|territorium';
const ADJECTIVE = '(isch|igt|iert|iv|om|lich|al|ig|ausser|inner)';
const UNCHANGING = `^(?!(${HEADS})$)(?!.*${ADJECTIVE}(e|er|es)$)`;

export const german: LanguageData = {
  language: 'de',
  scripts: ['Latn'],
  folds: { ß: 'ss' },
  letters: 'äöüß',
  frequentWords: `
    der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer eines als auch es an
    werden aus er hat dass daß sie nach wird bei um am sind noch wie über so zum zur kann nur haben wurde wurden
    oder aber vor bis mehr durch man sein seit ihre ihr ihrer ihren ihrem seine seiner seinen seinem gegen unter
    zwischen war waren im vom beim ins dem wir ich du uns mir mich ihm ihn ihnen wenn weil damit dabei dann doch
    schon sehr hier dort heute gestern morgen jetzt immer wieder ohne weiter soll sollen muss müssen können könnte
    will wollen würde habe hatte hatten diese dieser dieses diesem diesen alle allem keine kein keinen etwa rund
    sowie laut während wegen trotz jedoch bereits zwei drei vier neue neuen neuer viele beide andere anderen erst
    worden sagte sagt teilte mit jahr jahre jahren uhr prozent millionen milliarden montag dienstag mittwoch
    donnerstag freitag samstag sonntag was wer wo warum welche selbst zwar sondern darf gibt ging geht kommt kam
  `,
  // Georgia is the American state in German, Jordan, Chad, Taras and Mary are persons, Oral is none but dull.
  mistakable: `mary oral taras manas abai abaj balkan termes georgia jordan chad jersey cuba turkey chili
    austria france italia suisse espana brasil germany russia canada poland sweden norway denmark belgium hungary cyprus
    greece croatia brazil mexico australia argentina colombia india perou`,
  articles: 'der die das den dem des',
  // Polen is the country, zwei Polen are people, as die Polen are.
  contractions: Object.fromEntries(
    `0 zwei drei vier funf sechs sieben acht neun zehn elf zwolf beide beiden alle allen viele vielen
      einige einigen mehrere mehreren wenige wenigen manche manchen mehr weniger tausend tausende hundert
      hunderte dutzend dutzende hunderttausende millionen weitere weiteren andere anderen meisten junge
      jungen altere alteren geburtige geburtigen`
      .split(/\s+/u)
      .map((word) => [word, 'die']),
  ),
  compounds: {
    before: `anti pro ex nicht post prä neo contra kontra nord süd ost west nordost nordwest südost südwest zentral
      mittel gesamt kern heimat wahl exil beinahe fast noch`,
    notBehind: 'stadt city ungarn franze',
  },
  context: {
    place: {
      before: `in nach aus von vom bei über durch gegen ab bis richtung nahe nördlich südlich östlich westlich
        nordwestlich nordöstlich südwestlich südöstlich ganz`,
    },
    city: {
      before: `stadt hauptstadt millionenstadt großstadt kleinstadt hafenstadt industriestadt universitätsstadt
        metropole regionalhauptstadt wirtschaftsmetropole finanzmetropole altstadt_von innenstadt_von bürgermeister_von
        flughafen_von vorort_von stadtverwaltung_von zentrum_von`,
    },
    region: { before: 'gebiet region oblast provinz verwaltungsgebiet gouverneur_von akim_von bezirk' },
    country: { before: 'republik staat land nachbarland königreich nachbarstaat inselstaat' },
    water: { before: 'fluss strom flusses see delta_des nebenfluss mündung_des zufluss' },
    person: {
      before: `herr herrn frau fräulein familie eheleute schwester pfarrer prof dr cousin cousine
        kusine tante onkel nichte neffe neffen enkelin schwägerin schwager oma opa ehefrau ehemann`,
    },
    other: {
      before: `straße platz allee gasse hotel café pizzeria gasthof gasthaus diskothek apotheke bäckerei restaurant kino theater buchhandlung buchladen galerie boutique modehaus kneipe brauerei kinderheim zeche wirtshaus stadion verlag universität_von
        universität university_of bank_of university_von dorf rayon kreis bezirk_von fc fk hc bk sk sv vfb tsv
        vfl bc ska Dynamo Dinamo Lokomotive Lokomotiv Kairat Tobol Schachtar Schachtjor Barys Ordabassy Schenis
        Microsoft Google Amazon Facebook BASF Siemens Amnesty_International Transparency_International Greenpeace
        UBS Ikea PwC KPMG Deloitte Nestlé Unilever Vodafone Coca-Cola Toyota Hyundai Caritas Unicef WWF
        Air Team Radio Miss Sächsische Sächsischen Fränkische Fränkischen Holsteinische Holsteinischen Märkische
        Märkischen`,
      behind: `Papers Airlines Airways Air_Lines Pro_Team Arena Times Herald Daily Post Today Eastern Southern Mobile Telecom Energy Aramco University River County
        Straße Platz Bank Avenue Street Road Records GmbH AG Holding Holdings Partners Group Mining Resources Petroleum Industries Investments Ltd Inc`,
    },
  },
  givenNames: `
    akylbek rustam osoda dariga nurlan askar erlan jerlan bachtijar timur marat daniyar
    adam adrian ahmed aidan alan albert alexander alexandra alexej ali alice amanda amy andreas andrej andrew
    angela angelika anja ann anna annalena anne annette anthony antje antoine anton arthur ashley austin ayşe
    barbara barry ben benjamin bernd beth betty bill billy birgit bob bobby brad brandon brenda brian brigitte
    bruce bryan cameron carl carol caroline catherine charles chloe chris christian christina christine
    christoph claudia craig cynthia dan daniel danielle dave david deborah denise dennis derek diana diane
    dieter dirk dmitri don donald donna dorothy dylan earl ed eddie edith edward elena elisabeth elizabeth emil
    emily emma emmanuel eric erich erik ethan eva evelyn ewa fabian fatima felix florian frances frank franz
    françois fred frederik friedrich fritz gabriele gary georg george gerald gerd gerhard giorgia giorgio
    gisela glenn gordon grace greg gregory greta günter hailey hannah hans harald harry hassan heather heike
    heinrich heinz helen helga helmut henry herbert hermann holger horst howard hugh ian igor ilse ines ingrid
    irina isabella iwan jack jacob jacqueline jake jakob james jamie jan janet jason jean jeff jennifer jens
    jeremy jerry jesse jessica jill jim jimmy joachim joan joe johann johannes john jonas jonathan josef joseph
    joshua joyce judy julia justin jörg jürgen karen karin karl kate katharina kathleen kathrin katie katja
    katrin keith kelly ken kenneth kerstin kevin kim klaus konrad kurt kyle larry lars laura lauren lawrence
    lee lena leo leon liam linda lisa logan lori louis luca lucy lukas luke lynn manfred manuela marc marcel
    marco marcus margaret maria marie marilyn marine mario marion markus martha martin martina matt matthew
    matthias max maximilian megan mehmet melanie melissa mia michael michail michelle mike mohammed molly
    monika nadine nancy natalia natalie nathan neil nicholas nick nico nicolas nicole niklas nikolai nils nina
    noah norbert olaf ole oleg olga oliver olivia oscar otto pamela patricia patrick paul paula pawel peter
    petra phil philip philipp pierre piotr rachel rainer ralf ralph randy ray raymond rebecca recep regina
    renate rené richard rick rob robert robin roland rolf ron ronald ross roswitha roy rudolf russell ruth ryan
    sabine sam samantha samuel sandra sarah scott sean sebastian sergej sharon shirley silke simon simone sofia
    sophia sophie stefan stefanie steffen stephanie stephen steve steven stuart sue susan susanne sven svenja
    ted teresa terry theodor theresa thomas thorsten tim tina tobias todd tom toni tony torsten tyler udo
    ulrich ulrike ursula ute uwe vera vincent walter wayne wendy werner wilhelm william wladimir wolfgang
    zachary zoe
  `,
  givenLike: 'chad jordan georgia mary taras manas abai',
  otherNames: [
    'Neuguinea',
    'Neu-Guinea',
    'Österreich-Ungarn',
    'Innere Mongolei',
    'an der Moldau',
    'Moldau-Ufer',
    'Bermuda-Dreieck',
    'Panama-Kanal',
    'Panama-Papiere',
    'Golf von Guinea',
    'am Niger',
    'am Kongo',
    'am Senegal',
    'am Gambia',
    'am Paraguay',
    'am Uruguay',
    'Niger-Delta',
    'Niger-Fluss',
    'Kongo-Fluss',
    'Kongo-Becken',
    'Senegal-Fluss',
    'Gambia-Fluss',
    'Ufer des Niger',
    'Ufern des Niger',
    'Oberlauf des Niger',
    'Unterlauf des Niger',
    'Mündung des Niger',
    'Delta des Niger',
    'Ufer des Kongo',
    'Ufern des Kongo',
    'Oberlauf des Kongo',
    'Unterlauf des Kongo',
    'Mündung des Kongo',
    'Becken des Kongo',
    'Ufer des Senegal',
    'Ufern des Senegal',
    'Mündung des Senegal',
    'Ufer des Gambia',
    'Ufern des Gambia',
    'Mündung des Gambia',
    'Niger, der drittlängste',
    'Niger fließt',
    'Niger mündet',
    'Kongo, zweitlängster',
    'Kongo, der zweitlängste',
    'Kongo, wasserreichster',
    'Kongo, der wasserreichste',
    'Kongo fließt',
    'Kongo mündet',
    'Holland in Not',
    'Holland in Nöten',
    'Polen offen',
    'Gott in Frankreich',
    'Golf von Mexiko',
    'Golf von Oman',
    'Kanal von Panama',
    'Straße von Gibraltar',
    'Mexiko-Stadt',
    'Guatemala-Stadt',
    'Panama-Stadt',
    'Kuwait-Stadt',
    'Luxemburg-Stadt',
    'Dschibuti-Stadt',
    'Panama City',
    'Kuwait City',
    'Mexico City',
    'Singapore Airlines',
    'New Mexico',
    'University of Georgia',
    'Bank of Georgia',
    'Monaco-Franze',
    'Kaspi Bank',
    'Deutsche Bank',
    'Deutsche Bahn',
    'Deutsche Welle',
    'Deutsche Post',
    'Deutsche Telekom',
    'Deutsche Börse',
    'Deutsche Presse-Agentur',
    'Schweizer Franken',
    'XDS Astana',
    'Astana Motors',
    'Austria Wien',
    'Austria Salzburg',
    'Austria Klagenfurt',
    'Austria Lustenau',
    'Bank Austria',
    'Statistik Austria',
    'Austria Presse Agentur',
    'Credit Suisse',
    'Tour de Suisse',
    'Tour de France',
    'Stade de France',
    'Radio France',
    'Vuelta a España',
    'Made in Germany',
    'Made in China',
    'Russia Today',
    'Chile con Carne',
    'Chili con Carne',
    'Jamaika-Koalition',
    'Jamaika-Bündnis',
    'Kenia-Koalition',
    'Kaspi-Bank',
    'Kasachstan Temir Scholy',
    'Air France',
    'Air India',
    'Air Jordan',
    'Georgia Tech',
  ],
  otherPersons: [
    'Michael Jordan',
    'Jordan Peterson',
    'Taras Schewtschenko',
    'Abai Kunanbajew',
    'Akylbek Dschaparow',
    'Israel Katz',
    'Israel Adesanya',
    'Cuba Gooding',
    'Francia Márquez',
  ],
  doubted: { taras: 'place' },
  patterns: {
    region: ['Gebiet {n}', 'Region {n}', 'Oblast {n}', 'Provinz {n}', 'Verwaltungsgebiet {n}'],
  },
  listFront:
    '(?<!\\p{L})(?:Gebieten?|Regionen|Provinzen|Oblasten?|Verwaltungsgebieten?)\\s+(?:\\p{Lu}[\\p{L}ʻ’-]+(?: \\p{Lu}[\\p{L}-]+)?(?:,\\s+|,?\\s+(?:und|oder|sowie|bis)\\s+(?:in\\s+)?)){0,16}',
  rivals: {
    moldau: `prag prags prager smetana smetanas böhmen böhmische böhmischen südböhmen südböhmische südböhmischen budweis
      budweiser krumlau karlsbrücke elbe vltava moldaubrücke moldaubrücken moldauufer`,
    georgia: 'atlanta savannah augusta bundesstaat us-bundesstaat trump biden republikaner demokraten',
  },
  grammar: {
    kind: 'declension',
    cases: { N: 'nominative', G: 'genitive', D: 'dative', A: 'accusative', P: 'plural', F: 'feminine' },
    nouns: [
      // Nouns with an article that take no -s: der Türkei, der Schweiz, der Kirgisischen Republik.
      ['f', `(${FEMININE})$`, '', '- NGDA'],
      ['pl', `(${PLURAL})$`, '', '- NGDA'],
      ['pl', '(gebiete|emirate|niederlande|distrikte)$', 'e', 'e NGA, en D'],
      ['pl', '^faroer$', '', '- NGA, n D'],
      ['m', '(staat|stuhl)$', '', '- NDA, s G, es G'],
      ['m', '(kreml|^see)$', '', '- NGDA, s G'],
      ['n', '(konigreich|meer|gebiet|emirat|sultanat|territorium|tum)$', '', '- NDA, s G, es G'],
      // Kasachstans, and after an article without: des Iran. What ends in a hiss takes nothing: Honduras’ Küste.
      ['n', '...[^sxz]$', '', '- NGDA, s G'],
    ],
    adjectives: [
      ['f', `${ADJECTIVE}e$`, 'e', 'e NA, en GD, er GD'],
      ['pl', `${ADJECTIVE}e$`, 'e', 'e NA, en NGDA, er G'],
      ['m', `${ADJECTIVE}er$`, 'er', 'er N, e N, en GDA, em D'],
      ['n', `${ADJECTIVE}es$`, 'es', 'es NA, e NA, en GD, em D'],
      // First words that never change: Sri Lankas, Moskauer Kremls, Costa Ricas; but des Gebiets Qostanai.
      ...['f', 'pl', 'm', 'n'].map((gender) => [gender, UNCHANGING, '', '- NGDA'] as const),
    ],
    demonyms: [
      ['m', '(isch|deutsch)$', '', '- N, e NAP, er NGD, en GDAP, es NA, em D'],
      ['m', '^deutsche$', 'e', 'e NAP, er NGP, en GDAP'],
      ['m', 'franzose$', 'e', 'e N, en GDAP'],
      ['f', 'in$', '', '- NGDA, nen P'],
      ['m', 'e$', 'e', 'e N, en GDAP, in F, innen FP'],
      ['m', 'er$', '', '- NDAP, s G, n DP, in F, innen FP'],
      ['m', '(ungar|ot|it)$', '', '- N, n GDAP, en GDAP, in F, innen FP'],
      ['m', '[aio]$', '', '- NGDA, s GP'],
    ],
    persons: {
      surnames: [['m', '..[^sxz]$', '', '- NDA, s G']],
      womensSurnames: [],
      mensNames: [],
      womensName: '^$',
      mensSurname: '',
      givenCuts: '',
    },
    and: 'und',
  },
};
