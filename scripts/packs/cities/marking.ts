import type { Name } from '../../../utils/facts/entity.ts';
import { withMarking } from '../../../utils/importing/name-marks.ts';
import type { City } from './read-cities.ts';
import { STATES } from './states.ts';

/** Places of this size are meant by their name far more often than anybody else. */
const GREAT = 1_000_000;
const LARGE = 250_000;
/** A place that is so many times smaller than its namesake is not meant by the name alone. */
const OVERSHADOWED = 10;
/** Where towns are called after people and words of English, which is what a text means by them. */
const ENGLISH = new Set(['AU', 'CA', 'GB', 'IE', 'JM', 'NZ', 'US', 'ZA']);

/**
 * The English names of a city. A gazetteer knows no text: a name is marked only where it is hardly anything else, and
 * all are searched.
 * @param largest population of the largest city of the same name
 */
export function englishNames(city: City, largest: number): Name[] {
  const spelled = (text: string, role: 'label' | 'alias'): Name => {
    const name: Name = { text, lang: 'en', role };
    return isDistinct(text, city, largest) ? withMarking(name, undefined).name : { ...name, marked: false };
  };
  const { name, ascii, country, region } = city;
  const state = country === 'US' ? STATES.get(region) : undefined;
  return [
    spelled(name, 'label'),
    ...(ascii === '' || ascii === name ? [] : [spelled(ascii, 'alias')]),
    ...(state === undefined ? [] : [{ text: `${name}, ${state}`, lang: 'en', role: 'alias' } as const]),
  ];
}

function isDistinct(name: string, { country, population }: City, largest: number): boolean {
  const folded = name.toLowerCase();
  if (COMMON_WORDS.has(folded) || PERSONS.has(folded)) return false;
  if (population * OVERSHADOWED < largest) return false;
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3) return false;
  if (population >= GREAT) return true;
  if (ENGLISH.has(country) && population < LARGE) return false;
  return letters > 4 || population >= LARGE;
}

/** A Russian name that is first of all an adjective, a person or a word is not marked. */
export function russianLabel(text: string): Name {
  const isWord = !/[ -]/u.test(text) && (/(?:[ыио]й|ая|[ое]е)$/u.test(text) || RUSSIAN_WORDS.has(text));
  return { text, lang: 'ru', role: 'label', ...(isWord && { marked: false as const }) };
}

/** Words of English and French that begin sentences, and cities smaller than what else is called so. */
const COMMON_WORDS = new Set(
  `
  acharnes acharnés along altos anchorage anglet araucaria argentan arsin assis avare avion bade badin
  baise balboa balsas bambous banat banda banes barda barra barras bastos begun bender bimbo bole bonny
  boras borna borne brusque buffalo bulle cabra camas cambre cambé canas canes canning capas capela
  caracal carouge cassino castres cavaillon celle chandler chaparral charlotte chinde chino clarines
  cluses cognac colombes colon contai coulommiers croix cruzeiro daman debar derby diamante diffa dinar
  douane douera douglas drama désarmes embu empalme estancia falun federal fiche flores fontaine forest
  fougères frontignan galle gardez genet gent giron gorgonzola gouda grasse guider guéret halle hamada
  harper hexing hidalgo homburg honcho houilles hue imperial inhumas jambes jette jingling jérémie kota
  lampa lapai lattes libres licha lige limbe limon linden lisse lourdes loures magenta malard man manage
  mandera manga mango maracas marfil marin marks marte martin mascara massa matai matera mateur mayen
  medias menton mesa mestre metro minas moche moita morales moron moulins munster muret nagari narra
  natal nice nitra nivelles ocher olivet oral orange palmas panna panorama pantin papaya paradise pardi
  parla peine pelotas pertuis pinto plaisir plunge police ponce posse punch quarto queens rades reading
  reforma rivas rivera riverside rocha rodas rodez roman roseau roses rusera saga saintes sale samba
  sampang saoula sari satana sceaux sedan serra serres shaping shush silvan solin songea sorgues split
  stade stains sucre surin surrey tabor tabou talas tamale tampico tangua tapes tarifa tequila terme
  terni tigre timon torrent tournai tours trappes trier triolet tubas tulle turbo van vannes vernier
  vicar victoria vienne vitre vitré wetter woodlands worms young
`
    .trim()
    .split(/\s+/u),
);

/** Names of people before they are names of cities. */
const PERSONS = new Set(
  `
  abreu alvarado antonio aurora barbosa benito bolívar caldas camargo campos candelaria cardenas carmen
  caroline castillo castro cervantes clara colón concepción consuelo cordero corinto cortez diana dolores
  domingo duarte elena esperanza fernández florencia francisco franco garcía garza gonzález guadalupe
  guerrero gutiérrez hernández herrera ibarra isabel jacinto juan juárez lara leon leopoldina lopez
  lourdes luis luna machado madero maria mariana marina martínez maximo medina mendes mendoza mercedes
  miranda monica montero moreno navarro obregón oliveira ortega pacheco palacios patricia paulo paz pedro
  pereira peña porteirinha ramos ricardo rita rivera robles rodríguez romero rosa rosario salazar salinas
  santa santos shevchenko silva simão soledad soto sánchez tomás torres trinidad valentín vargas vera
  victoria villa wagner zamora zapata
`
    .trim()
    .split(/\s+/u),
);

/** Russian nouns and surnames. */
const RUSSIAN_WORDS = new Set(
  `
  Белинский Бор Буй Гагарин Гай Губкин Дно Жуков Заречье Калинин Киров Клин Кола Коммунар Королев Королёв
  Ломоносов Луга Маркс Мыски Орел Орёл Остров Пласт Пушкин Сокол Строитель Суворов Тайга Топки Чехов
  Шахты Энгельс
`
    .trim()
    .split(/\s+/u),
);
