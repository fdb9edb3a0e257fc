import type { PlaceState } from '../../../../utils/facts/note.ts';
import type { Article } from './articles.ts';
import * as site from './mutations.ts';
import type { Mutation } from './mutations.ts';

/** One quote of a sample article, what became of the article, and what is to be told of the quote. */
export interface Case {
  readonly name: string;
  readonly of: Article;
  /** As the page has it, line feeds between blocks; the first unless `nth` says which. */
  readonly quote: string;
  /** From 0. */
  readonly nth?: number;
  /** What the article was before the quote was taken, where it is not the sample's. */
  readonly first?: Mutation;
  readonly mutation: Mutation;
  readonly is: PlaceState;
  /** What stands in its place: of a changed one as it is told, of an unchanged one as the page has it. */
  readonly now?: string;
  /** What stands right before it then, to tell it from others of its kind. */
  readonly behind?: string;
}

const FR = 'kostanay.fr';
const RU = 'border-courts.ru';
const KK = 'steppe-energy.kk';
const EN = 'grain-road.en';

const FR_SENTENCE = 'Au nord du Kazakhstan, la région de Kostanaï compte 821 800 habitants sur 196 001 km².';
const FR_LEAD =
  'Un territoire grand comme le tiers de la France vit du grain, du minerai et d’un voisin immense.';
const FR_HEADLINE = 'À Kostanaï, le blé, la frontière et la guerre d’à côté';
const FR_QUOTED = '« On parlait de la pluie, pas de l’Ukraine », dit un agriculteur.';
const FR_NAMED =
  'Quand Kassym-Jomart Tokaïev devint président, en 2019, la capitale prit le nom de Nour‑Soultan ; elle l’a quitté en 2022.';
const RU_SENTENCE = 'В Костанайской области на севере Казахстана живут 821 800 человек.';
const RU_COURT = 'Региональный суд слушает дела о наёмничестве и о призывах к сепаратизму.';
const RU_HEADLINE = 'Граница, суд и хлеб Костаная';
const KK_SENTENCE = 'Облыстық сот жалдамалық пен сепаратизмге шақыру туралы істерді қарайды.';
const KK_LEAD = 'Егінші вагон күтеді, қала жылу күтеді, ал сот залында өзге елдің соғысы туралы сөз болады.';
const EN_SENTENCE =
  'Kostanay Region has 821,800 people on 196,001 km² of steppe, a little more than a third of metropolitan France.';
const EN_LEAD =
  'Buyers wait in the south, recruiters wait online, and the border to the north is open all night.';
const EN_TWO = 'A sign with four spellings\nAt the southern crossing one sign reads Oʻzbekiston;';
const EN_TURKEY = 'The canteen offers turkey soup on china plates;';

const AD_FR = 'Publicité : abonnez-vous pour un euro le premier mois et lisez tous nos reportages.';
const AD_EN =
  'Advertisement. Subscribe for one dollar a month and read all of our reporting, wherever you are.';
const AD_RU = 'Реклама. Подпишитесь на нашу рассылку и получайте главные новости каждое утро.';

/** Every one must come out as it says: tests/unit/notes/anchoring/set.test.ts. */
export const CASES: readonly Case[] = [
  // Nothing that matters.
  {
    name: 'the page as it was',
    of: FR,
    quote: FR_SENTENCE,
    mutation: (blocks) => blocks,
    is: 'unchanged',
    now: FR_SENTENCE,
  },
  {
    name: 'NFD',
    of: FR,
    quote: FR_LEAD,
    mutation: site.everyBlock((block) => block.normalize('NFD')),
    is: 'unchanged',
  },
  {
    name: 'NFD of Cyrillic',
    of: RU,
    quote: RU_COURT,
    mutation: site.everyBlock((block) => block.normalize('NFD')),
    is: 'unchanged',
  },
  {
    name: 'NFD, and a digit changed',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.all(
      site.said('821 800', '821 900'),
      site.everyBlock((block) => block.normalize('NFD')),
    ),
    is: 'changed',
  },
  {
    name: 'soft hyphens',
    of: KK,
    quote: KK_SENTENCE,
    mutation: site.everyBlock((block) => block.replaceAll(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00ad$2')),
    is: 'unchanged',
  },
  {
    name: 'soft hyphens taken out',
    of: FR,
    quote: 'le Ka\u00adzakh\u00adstan vend',
    mutation: site.everywhere('\u00ad', ''),
    is: 'unchanged',
    now: 'le Kazakhstan vend',
  },
  {
    name: 'zero-width spaces and marks of direction',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.everywhere(' has ', ' \u200bhas\u200e '),
    is: 'unchanged',
  },
  {
    name: 'no-break spaces in numbers',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.everywhere(/(?<=\d)\s(?=\d)/gu, '\u00a0'),
    is: 'unchanged',
  },
  {
    name: 'thin spaces in numbers',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.everywhere(/(?<=\d)\s(?=\d)/gu, '\u202f'),
    is: 'unchanged',
  },
  {
    name: 'guillemets become curly marks without their spaces',
    of: FR,
    quote: FR_QUOTED,
    mutation: site.everywhere(/«\s*([^»]*?)\s*»/gu, '“$1”'),
    is: 'unchanged',
    now: '“On parlait de la pluie, pas de l’Ukraine”, dit un agriculteur.',
  },
  {
    name: 'curly marks become straight ones',
    of: EN,
    quote: 'says a mill owner, “the whole of Kostanay knows.”',
    mutation: site.everywhere(/[“”]/gu, '"'),
    is: 'unchanged',
    now: 'says a mill owner, "the whole of Kostanay knows."',
  },
  {
    name: 'guillemets become German marks',
    of: RU,
    quote: '«Самый верный путь – не подписывать ничего», – говорит адвокат.',
    mutation: site.everywhere(/«([^»]*)»/gu, '„$1“'),
    is: 'unchanged',
  },
  {
    name: 'apostrophes of another style',
    of: FR,
    quote: 'L’oral compte plus que l’écrit, observe une avocate.',
    mutation: site.everywhere('’', "'"),
    is: 'unchanged',
  },
  {
    name: 'the Uzbek letter with another mark',
    of: EN,
    quote: 'one load is bound for Fargʻona',
    mutation: site.everywhere('ʻ', '‘'),
    is: 'unchanged',
  },
  {
    name: 'dashes of another length',
    of: RU,
    quote: 'длина которой по одним данным 7644 км, по другим – 7598,6.',
    mutation: site.everywhere('–', '—'),
    is: 'unchanged',
  },
  {
    name: 'no-break hyphens become hyphens',
    of: EN,
    quote: 'Kassym‑Jomart Tokayev has been president since 2019.',
    mutation: site.everywhere('‑', '-'),
    is: 'unchanged',
    now: 'Kassym-Jomart Tokayev has been president since 2019.',
  },
  {
    name: 'an ellipsis in three full stops',
    of: RU,
    quote: 'О Кремле здесь говорят негромко, о Токаеве – осторожно, о дожде – охотно.',
    mutation: site.all(
      site.said('говорят негромко,', 'говорят негромко…'),
      site.said('негромко…', 'негромко,'),
    ),
    is: 'unchanged',
  },

  // Blocks.
  {
    name: 'a paragraph split into its sentences',
    of: FR,
    quote:
      'Les Kazakhstanais d’ici parlent russe autant que kazakh ; Kostanaï s’écrit Қостанай sur les panneaux.',
    mutation: site.split(4),
    is: 'unchanged',
  },
  {
    name: 'a quote across sentences of a paragraph that was split',
    of: EN,
    quote: 'where a flour mill pays on time. The canteen offers turkey soup',
    mutation: site.split(6),
    is: 'unchanged',
    now: 'where a flour mill pays on time.\nThe canteen offers turkey soup',
  },
  { name: 'two paragraphs joined', of: KK, quote: KK_LEAD, mutation: site.joined(1, 3), is: 'unchanged' },
  {
    name: 'a quote across paragraphs',
    of: EN,
    quote: EN_TWO,
    mutation: (blocks) => blocks,
    is: 'unchanged',
    now: EN_TWO,
  },
  {
    name: 'a quote across paragraphs that were joined',
    of: EN,
    quote: EN_TWO,
    mutation: site.joined(8, 9),
    is: 'unchanged',
    now: EN_TWO.replace('\n', ' '),
  },
  { name: 'a paragraph moved up', of: FR, quote: FR_QUOTED, mutation: site.moved(6, 2), is: 'unchanged' },
  {
    name: 'a paragraph quoted whole, moved to the end',
    of: EN,
    quote: EN_LEAD,
    mutation: site.moved(2, 27),
    is: 'unchanged',
    behind: 'for the day:\n',
  },
  {
    name: 'two paragraphs that changed places',
    of: RU,
    quote: RU_COURT,
    mutation: site.moved(6, 4),
    is: 'unchanged',
  },
  {
    name: 'a caption quoted whole, moved',
    of: FR,
    quote: 'Silos au sud de Kostanaï, un matin de septembre.',
    mutation: site.moved(5, 8),
    is: 'unchanged',
  },
  {
    name: 'a pull quote moved',
    of: KK,
    quote: '«Қостанайдан Шымкентке дейін – бір тәулік, ал қағазға – бір апта».',
    mutation: site.moved(7, 12),
    is: 'unchanged',
  },
  {
    name: 'an item of a list moved up',
    of: FR,
    quote: 'Lissakovsk',
    mutation: site.moved(11, 10),
    is: 'unchanged',
    now: 'Lissakovsk',
  },
  {
    name: 'a paragraph moved, and a digit of it changed',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.all(site.said('196 001', '196 101'), site.moved(4, 24)),
    is: 'changed',
    now: FR_SENTENCE.replace('196 001', '196 101'),
  },
  {
    name: 'site chrome before everything',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.put(0, 'Home', 'World', 'Sign in', 'The long read', AD_EN),
    is: 'unchanged',
  },
  {
    name: 'site chrome behind everything',
    of: RU,
    quote: RU_SENTENCE,
    mutation: site.put(26, 'О нас', 'Контакты', AD_RU),
    is: 'unchanged',
  },
  {
    name: 'comments that quote it',
    of: EN,
    quote: EN_TURKEY,
    mutation: site.put(
      27,
      'Reader 1',
      'I liked this: The canteen offers turkey soup on china plates; ha.',
      'Reader 2',
      'Me too.',
    ),
    is: 'unchanged',
    behind: 'pays on time. ',
  },
  {
    name: 'an advertisement before the paragraph',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.put(4, AD_FR),
    is: 'unchanged',
  },
  {
    name: 'an advertisement behind the paragraph',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.put(5, AD_FR),
    is: 'unchanged',
  },
  {
    name: 'advertisements on both sides of a whole paragraph',
    of: FR,
    quote: FR_LEAD,
    mutation: site.all(site.put(3, AD_FR), site.put(2, AD_FR)),
    is: 'unchanged',
  },
  {
    name: 'an advertisement in the midst of a quote',
    of: EN,
    quote: EN_TWO,
    mutation: site.put(9, AD_EN),
    is: 'changed',
    now: EN_TWO.replace('\n', ` ${AD_EN} `),
  },
  {
    name: 'a caption in the midst of a quote',
    of: RU,
    quote:
      'До того столба, шутят костанайские водители, ещё надо доехать.\nЭлеватор у трассы Костанай – Рудный.',
    mutation: site.put(5, 'Фото автора.'),
    is: 'changed',
    now: 'До того столба, шутят костанайские водители, ещё надо доехать. Фото автора. Элеватор у трассы Костанай – Рудный.',
  },
  {
    name: 'the page cut behind the quote',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.cutAfter(4),
    is: 'unchanged',
  },
  { name: 'the page cut before the quote', of: EN, quote: EN_TURKEY, mutation: site.cutAfter(5), is: 'gone' },
  {
    name: 'the page cut to its headline',
    of: FR,
    quote: FR_HEADLINE,
    mutation: site.cutAfter(1),
    is: 'unchanged',
  },
  {
    name: 'what stood around it was written anew',
    of: FR,
    quote: FR_NAMED,
    mutation: site.all(
      site.said(
        'Le cosmodrome de Baïkonour reste loué à la Russie jusqu’en 2050.',
        'La base spatiale, elle, est toujours russe.',
      ),
      site.said('Tokaïev est resté.', 'Lui demeure.'),
    ),
    is: 'unchanged',
  },

  // Digits.
  {
    name: 'the first digit of a group',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.said('821 800', '921 800'),
    is: 'changed',
    now: FR_SENTENCE.replace('821 800', '921 800'),
  },
  {
    name: 'the second digit of a group',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.said('821 800', '831 800'),
    is: 'changed',
  },
  {
    name: 'the third digit of a group',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.said('821 800', '822 800'),
    is: 'changed',
  },
  {
    name: 'the first digit of the second group',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.said('821 800', '821 700'),
    is: 'changed',
  },
  {
    name: 'the last digit of a number',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.said('821 800', '821 801'),
    is: 'changed',
    now: FR_SENTENCE.replace('821 800', '821 801'),
  },
  {
    name: 'another separator of thousands',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.said('821,800', '821.800'),
    is: 'changed',
  },
  {
    name: 'the separator of thousands taken out',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.said('821,800', '821800'),
    is: 'changed',
  },
  {
    name: 'a digit of a figure quoted alone',
    of: FR,
    quote: '821 800',
    mutation: site.said('821 800', '821 900'),
    is: 'changed',
    now: '821 900',
  },
  {
    name: 'a figure quoted alone that stands elsewhere too',
    of: RU,
    quote: '7644',
    mutation: site.said('7644', '7645'),
    is: 'changed',
    now: '7645',
  },
  {
    name: 'the same figure elsewhere is changed',
    of: RU,
    quote: '7644',
    nth: 1,
    mutation: site.said('7644', '7645'),
    is: 'unchanged',
    behind: 'Россия\n',
  },
  {
    name: 'the figure of a table',
    of: EN,
    quote: '2,330',
    mutation: site.said('2,330', '2,351'),
    is: 'changed',
    now: '2,351',
  },
  {
    name: 'the figure of a table, all digits other',
    of: EN,
    quote: '413',
    mutation: site.said('413', '589'),
    is: 'changed',
    now: '589',
  },
  {
    name: 'a digit put before a figure quoted alone',
    of: RU,
    quote: '7598,6',
    mutation: site.said('7598,6', '17598,6'),
    is: 'changed',
    now: '17598,6',
  },
  {
    name: 'thousands put before a figure quoted alone',
    of: KK,
    quote: '821 800',
    mutation: site.said('821 800', '1 821 800'),
    is: 'changed',
    now: '1 821 800',
  },
  {
    name: 'a decimal put behind a figure quoted alone',
    of: EN,
    quote: '7,644',
    mutation: site.said('7,644 km', '7,644.5 km'),
    is: 'changed',
    now: '7,644.5',
  },
  {
    name: 'a sign put before a figure',
    of: KK,
    quote: '1417 шақырым',
    mutation: site.said('1417 шақырым', '−1417 шақырым'),
    is: 'changed',
    now: '−1417 шақырым',
  },
  {
    name: 'a year',
    of: FR,
    quote: FR_NAMED,
    mutation: site.said('en 2019', 'en 2018'),
    is: 'changed',
    now: FR_NAMED.replace('2019', '2018'),
  },
  {
    name: 'the day of a date',
    of: EN,
    quote: 'By our correspondent · 3 March 2026',
    mutation: site.said('3 March', '4 March'),
    is: 'changed',
    now: 'By our correspondent · 4 March 2026',
  },
  {
    name: 'the month of a date',
    of: RU,
    quote: '24 февраля 2026 года',
    mutation: site.said('февраля', 'марта'),
    is: 'changed',
    now: '24 марта 2026 года',
  },
  {
    name: 'a decimal',
    of: RU,
    quote: 'по другим – 7598,6',
    mutation: site.said('7598,6', '7598,7'),
    is: 'changed',
    now: 'по другим – 7598,7',
  },
  {
    name: 'a number in words',
    of: FR,
    quote: 'un traducteur suisse et trente chaises vides',
    mutation: site.said('trente', 'quarante'),
    is: 'changed',
    now: 'un traducteur suisse et quarante chaises vides',
  },
  {
    name: 'a part in words',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.said('a third', 'a quarter'),
    is: 'changed',
  },
  {
    name: 'a percentage',
    of: EN,
    quote: 'Russia’s lease of the Baikonur Cosmodrome runs to 2050.',
    mutation: site.said('runs to 2050', 'runs to 2060'),
    is: 'changed',
  },
  {
    name: 'a unit',
    of: FR,
    quote: FR_SENTENCE,
    mutation: site.said('km²', 'km'),
    is: 'changed',
    now: FR_SENTENCE.replace('km²', 'km'),
  },
  {
    name: 'a digit and what stands around it',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.all(
      site.said('821,800', '821,900'),
      site.said('Its neighbour to the east', 'The neighbour in the east'),
      site.said('By our correspondent', 'From our own correspondent'),
    ),
    is: 'changed',
    now: EN_SENTENCE.replace('821,800', '821,900'),
  },
  {
    name: 'all figures of a sentence',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.said('821,800 people on 196,001', '830,104 people on 196,040'),
    is: 'changed',
  },

  // Names and words.
  {
    name: 'a misprint put right',
    of: EN,
    quote: EN_LEAD,
    mutation: site.said('recruiters', 'recruitors'),
    is: 'changed',
    now: EN_LEAD.replace('recruiters', 'recruitors'),
  },
  {
    name: 'a letter lost at the beginning',
    of: EN,
    quote: EN_LEAD,
    mutation: site.said('Buyers', 'uyers'),
    is: 'changed',
    now: EN_LEAD.slice(1),
  },
  {
    name: 'a letter lost at the end',
    of: RU,
    quote: RU_HEADLINE,
    mutation: site.said(RU_HEADLINE, 'Граница, суд и хлеб Костана'),
    is: 'changed',
    now: 'Граница, суд и хлеб Костана',
  },
  {
    name: 'a name',
    of: FR,
    quote: FR_NAMED,
    mutation: site.said('Kassym-Jomart Tokaïev', 'Noursoultan Nazarbaïev'),
    is: 'changed',
    now: FR_NAMED.replace('Kassym-Jomart Tokaïev', 'Noursoultan Nazarbaïev'),
  },
  {
    name: 'a name quoted alone',
    of: EN,
    quote: 'Kassym‑Jomart Tokayev',
    mutation: site.said('Kassym‑Jomart Tokayev', 'Nursultan Nazarbayev'),
    is: 'changed',
    now: 'Nursultan Nazarbayev',
  },
  {
    name: 'a city for another',
    of: RU,
    quote: 'сыновья в Семее, сёстры в Астане',
    mutation: site.said('в Астане', 'в Алматы'),
    is: 'changed',
    now: 'сыновья в Семее, сёстры в Алматы',
  },
  {
    name: 'a negation put in',
    of: EN,
    quote: 'None of it moves the price at the gate, the mill owner says: rain does.',
    mutation: site.said('rain does.', 'rain does not.'),
    is: 'changed',
    now: 'None of it moves the price at the gate, the mill owner says: rain does not.',
  },
  {
    name: 'a negation put in, in Russian',
    of: RU,
    quote: RU_COURT,
    mutation: site.said('суд слушает', 'суд не слушает'),
    is: 'changed',
    now: RU_COURT.replace('суд слушает', 'суд не слушает'),
  },
  {
    name: 'a negation taken out',
    of: RU,
    quote: '«Самый верный путь – не подписывать ничего», – говорит адвокат.',
    mutation: site.said('не подписывать', 'подписывать'),
    is: 'changed',
  },
  {
    name: 'case',
    of: FR,
    quote: 'Границу с Казахстаном я вижу из окна',
    mutation: site.said('Границу', 'границу'),
    is: 'changed',
    now: 'границу с Казахстаном я вижу из окна',
  },
  {
    name: 'a headline in capitals',
    of: EN,
    quote: 'The long road of Kostanay’s grain',
    mutation: site.said('The long road of Kostanay’s grain', 'THE LONG ROAD OF KOSTANAY’S GRAIN'),
    is: 'changed',
    now: 'THE LONG ROAD OF KOSTANAY’S GRAIN',
  },
  {
    name: 'a Latin letter for a Cyrillic one',
    of: RU,
    quote: RU_COURT,
    mutation: site.said('суд слушает', 'cуд слушает'),
    is: 'changed',
  },
  {
    name: 'a Cyrillic letter for a Latin one, in a name',
    of: EN,
    quote: 'Kassym‑Jomart Tokayev',
    mutation: site.said('Tokayev', 'Tоkayev'),
    is: 'changed',
    now: 'Kassym‑Jomart Tоkayev',
  },
  {
    name: 'ё without its dots',
    of: RU,
    quote: 'Россиянин, переехавший сюда, держит пасеку',
    mutation: site.said('держит пасеку', 'дёржит пасеку'),
    is: 'changed',
  },
  {
    name: 'an accent lost',
    of: FR,
    quote: FR_LEAD,
    mutation: site.said('immense', 'imménse'),
    is: 'changed',
  },
  {
    name: 'a full stop for a question mark',
    of: FR,
    quote: FR_LEAD,
    mutation: site.said('voisin immense.', 'voisin immense ?'),
    is: 'changed',
  },
  {
    name: 'half of a sentence taken out',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.said(', a little more than a third of metropolitan France', ''),
    is: 'changed',
    now: 'Kostanay Region has 821,800 people on 196,001 km² of steppe.',
  },
  {
    name: 'a clause put in',
    of: KK,
    quote: KK_SENTENCE,
    mutation: site.said('туралы істерді', 'туралы, былтырғыдай, істерді'),
    is: 'changed',
    now: KK_SENTENCE.replace('туралы істерді', 'туралы, былтырғыдай, істерді'),
  },
  {
    name: 'a sentence told in other words',
    of: FR,
    quote: 'Tokaïev est resté.',
    mutation: site.said('Tokaïev est resté.', 'Le président demeure.'),
    is: 'changed',
    now: 'Le président demeure.',
  },
  {
    name: 'a headline that says something else of it',
    of: RU,
    quote: RU_HEADLINE,
    mutation: site.said(RU_HEADLINE, 'Граница, суд и мука Костаная'),
    is: 'changed',
    now: 'Граница, суд и мука Костаная',
  },

  // Gone.
  { name: 'the paragraph removed', of: FR, quote: FR_SENTENCE, mutation: site.removed(4), is: 'gone' },
  {
    name: 'the paragraph quoted whole removed',
    of: FR,
    quote: FR_LEAD,
    mutation: site.removed(2),
    is: 'gone',
  },
  {
    name: 'the paragraph removed, an advertisement in its place',
    of: FR,
    quote: FR_LEAD,
    mutation: site.all(site.removed(2), site.put(2, AD_FR)),
    is: 'gone',
  },
  {
    name: 'the sentence removed',
    of: RU,
    quote: RU_COURT,
    mutation: site.said(`${RU_COURT} `, ''),
    is: 'gone',
  },
  {
    name: 'the sentence removed, one like it elsewhere',
    of: EN,
    quote: EN_SENTENCE,
    mutation: site.all(
      site.said(`${EN_SENTENCE} `, ''),
      site.put(
        20,
        'Aktobe Region has 948,200 people on 300,629 km² of steppe, much less than a half of metropolitan France.',
      ),
    ),
    is: 'gone',
  },
  {
    name: 'the sentence removed, one like it behind',
    of: EN,
    quote: 'Aktobe has 560,000 people on 400 km².',
    first: site.put(
      20,
      'Rudny is small. Aktobe has 560,000 people on 400 km². Shymkent has 1,260,000 people on 1,170 km². All of them grow.',
    ),
    mutation: site.said('Aktobe has 560,000 people on 400 km². ', ''),
    is: 'gone',
  },
  {
    name: 'a name removed with its paragraph, but said elsewhere',
    of: FR,
    quote: 'Kostanaï',
    nth: 1,
    mutation: site.removed(4),
    is: 'gone',
  },
  {
    name: 'a row of a table removed',
    of: FR,
    quote: 'Ouzbékistan',
    nth: 2,
    mutation: site.removed(18, 19),
    is: 'gone',
  },
  {
    name: 'a figure removed with its paragraph, but in the table',
    of: FR,
    quote: '7 644',
    mutation: site.removed(4),
    is: 'gone',
  },
  {
    name: 'translated',
    of: FR,
    quote: FR_SENTENCE,
    mutation: () => [
      'The north of Kazakhstan',
      'In northern Kazakhstan, Kostanay Region has 821 800 inhabitants on 196 001 km².',
      'It borders Russia along 1 417 km.',
      'The president is Tokayev.',
    ],
    is: 'gone',
  },
  {
    name: 'another article at the address',
    of: RU,
    quote: RU_COURT,
    mutation: () => [
      'Погода',
      'Сегодня в городе ясно, ветер слабый, до двадцати градусов тепла.',
      'Завтра дождь.',
    ],
    is: 'gone',
  },
  { name: 'nothing at the address', of: EN, quote: EN_LEAD, mutation: () => [], is: 'gone' },

  // Said more than once.
  {
    name: 'the headline repeated above',
    of: RU,
    quote: RU_HEADLINE,
    mutation: site.copied(1, 0),
    is: 'unchanged',
    behind: 'РЕПОРТАЖ\n',
  },
  {
    name: 'the headline repeated at the end, and changed above',
    of: FR,
    quote: FR_HEADLINE,
    mutation: site.all(site.copied(1, 25), site.said('la guerre d’à côté', 'la paix d’à côté')),
    is: 'changed',
    now: 'À Kostanaï, le blé, la frontière et la paix d’à côté',
  },
  {
    name: 'the sentence repeated elsewhere',
    of: KK,
    quote: KK_SENTENCE,
    mutation: site.put(4, KK_SENTENCE),
    is: 'unchanged',
    behind: 'пайда болды. ',
  },
  {
    name: 'the paragraph repeated, the first changed',
    of: FR,
    quote: FR_QUOTED,
    mutation: site.all(site.copied(6, 25), site.said('de la pluie', 'de la neige')),
    is: 'changed',
    now: FR_QUOTED.replace('pluie', 'neige'),
  },
  {
    name: 'the second of many mentions',
    of: EN,
    quote: 'Kostanay',
    nth: 2,
    mutation: site.put(0, 'More from Kostanay', 'Kostanay today'),
    is: 'unchanged',
    behind: 'the whole of ',
  },
  {
    name: 'the last of many mentions',
    of: EN,
    quote: 'Kazakhstan',
    nth: 4,
    mutation: site.put(4, AD_EN),
    is: 'unchanged',
    behind: 'Land borders of ',
  },
  {
    name: 'one of many mentions changed',
    of: FR,
    quote: 'Kostanaï',
    nth: 2,
    mutation: site.said('Silos', 'Greniers'),
    is: 'unchanged',
    behind: 'autant que kazakh ; ',
  },
  {
    name: 'a short name within a longer word now',
    of: EN,
    quote: 'Iran',
    mutation: site.said('and Iran,', 'and Iranian ports,'),
    is: 'changed',
  },
  {
    name: 'four letters',
    of: EN,
    quote: 'CSTO',
    mutation: site.said('football', 'soccer'),
    is: 'unchanged',
    behind: 'and to the ',
  },
];
