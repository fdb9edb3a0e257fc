/** Entities as rows and cards get them, in the four languages: for tests of components, which ask no base. */
import type { Kind } from '../../utils/facts/entity.ts';
import type { PresentedEntity, PresentedFact, PresentedValue } from '../../utils/facts/presented.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import type { PluralForms } from '../../utils/facts/vocabulary.ts';

type Said = Readonly<Record<WordingLanguage, string>>;

interface Sample {
  readonly id: string;
  readonly kind: Kind;
  readonly flag?: string;
  readonly name: Said;
  readonly native?: readonly [text: string, lang: string];
  readonly type: Said;
  readonly description?: Said;
  readonly facts: readonly ((lang: WordingLanguage) => PresentedFact)[];
}

const all = (text: string): Said => ({ en: text, fr: text, ru: text, kk: text });

const PEOPLE: Readonly<Record<WordingLanguage, PluralForms>> = {
  en: { one: 'person', other: 'people' },
  fr: { one: 'habitant', many: 'd’habitants', other: 'habitants' },
  ru: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
  kk: { other: 'адам' },
};
const LABELS = {
  population: { en: 'Population', fr: 'Population', ru: 'Население', kk: 'Халқы' },
  area: { en: 'Area', fr: 'Superficie', ru: 'Площадь', kk: 'Аумағы' },
  capital: { en: 'Capital', fr: 'Capitale', ru: 'Столица', kk: 'Астанасы' },
  members: { en: 'Members', fr: 'Membres', ru: 'Членов', kk: 'Мүшелері' },
  office: { en: 'Office', fr: 'Fonction', ru: 'Должность', kk: 'Лауазымы' },
  ended: { en: 'Ended', fr: 'Fin', ru: 'Конец', kk: 'Аяқталуы' },
} satisfies Record<string, Said>;

const statement = (value: PresentedValue, asOf: string, source: string) => ({
  value,
  asOfKind: 'reference' as const,
  asOf,
  source: { name: source, title: `${source}, in full`, url: `https://${source}/` },
});

interface Doubt {
  readonly other?: number;
  readonly yearsOld?: number;
}

const people =
  (amount: number, asOf: string, { other, yearsOld }: Doubt = {}) =>
  (lang: WordingLanguage): PresentedFact => {
    const unit = { key: 'people', names: PEOPLE[lang], understood: true };
    const values = [statement({ type: 'quantity', amount, unit }, asOf, 'stat.gov.kz')];
    if (other) values.push(statement({ type: 'quantity', amount: other, unit }, asOf, 'geonames.org'));
    return {
      property: 'population',
      label: LABELS.population[lang],
      values,
      sourcesDiffer: other !== undefined,
      moreValues: 0,
      ...(yearsOld && { yearsOld }),
    };
  };

const fact =
  (property: keyof typeof LABELS, asOf: string, value: (lang: WordingLanguage) => PresentedValue) =>
  (lang: WordingLanguage): PresentedFact => ({
    property,
    label: LABELS[property][lang],
    values: [statement(value(lang), asOf, 'example.org')],
    sourcesDiffer: false,
    moreValues: 0,
  });
const km2 = (amount: number) =>
  fact('area', '2023', () => ({
    type: 'quantity',
    amount,
    unit: { key: 'km2', symbol: 'km²', names: { other: 'km²' }, understood: false },
  }));
const text = (property: keyof typeof LABELS, said: Said) =>
  fact(property, '2024', (lang) => ({ type: 'text', text: { text: said[lang], lang } }));

const REGION: Said = {
  en: 'Region of Kazakhstan',
  fr: 'Région du Kazakhstan',
  ru: 'Область Казахстана',
  kk: 'Қазақстан облысы',
};
const COUNTRY: Said = { en: 'Country', fr: 'Pays', ru: 'Страна', kk: 'Ел' };
const CITY: Said = { en: 'City', fr: 'Ville', ru: 'Город', kk: 'Қала' };

const SAMPLES: readonly Sample[] = [
  {
    id: 'Q488990',
    kind: 'place',
    flag: 'kz',
    name: { en: 'Kostanay', fr: 'Kostanaï', ru: 'Костанай', kk: 'Қостанай' },
    native: ['Қостанай', 'kk'],
    type: CITY,
    facts: [people(251_200, '2024')],
  },
  {
    id: 'KZ-39',
    kind: 'place',
    flag: 'kz',
    name: {
      en: 'Kostanay Region',
      fr: 'Région de Kostanaï',
      ru: 'Костанайская область',
      kk: 'Қостанай облысы',
    },
    native: ['Қостанай облысы', 'kk'],
    type: REGION,
    description: {
      en: 'Steppe region on the Russian border, and Kazakhstan’s main wheat belt.',
      fr: 'Région de steppe à la frontière russe, principal grenier à blé du Kazakhstan.',
      ru: 'Степная область на границе с Россией, главный хлебный край Казахстана.',
      kk: 'Ресеймен шекаралас далалы облыс, Қазақстанның басты астықты өлкесі.',
    },
    facts: [people(821_800, '2025-12-01', { other: 868_549 }), km2(196_001)],
  },
  {
    id: 'KZ',
    kind: 'place',
    flag: 'kz',
    name: { en: 'Kazakhstan', fr: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
    native: ['Қазақстан', 'kk'],
    type: COUNTRY,
    facts: [people(20_300_000, '2025'), text('capital', all('Astana'))],
  },
  {
    id: 'RU',
    kind: 'place',
    flag: 'ru',
    name: { en: 'Russia', fr: 'Russie', ru: 'Россия', kk: 'Ресей' },
    native: ['Россия', 'ru'],
    type: COUNTRY,
    facts: [people(146_000_000, '2020', { yearsOld: 6 }), km2(17_098_246)],
  },
  {
    id: 'UZ',
    kind: 'place',
    flag: 'uz',
    name: { en: 'Uzbekistan', fr: 'Ouzbékistan', ru: 'Узбекистан', kk: 'Өзбекстан' },
    native: ['Oʻzbekiston', 'uz'],
    type: COUNTRY,
    facts: [people(37_000_000, '2024')],
  },
  {
    id: 'org:eaeu',
    kind: 'organisation',
    name: {
      en: 'Eurasian Economic Union',
      fr: 'Union économique eurasiatique',
      ru: 'Евразийский экономический союз',
      kk: 'Еуразиялық экономикалық одақ',
    },
    native: ['Евразийский экономический союз', 'ru'],
    type: {
      en: 'Organisation of states',
      fr: 'Organisation d’États',
      ru: 'Межгосударственная организация',
      kk: 'Мемлекеттер ұйымы',
    },
    facts: [fact('members', '2024', () => ({ type: 'quantity', amount: 5 }))],
  },
  {
    id: 'event:virgin-lands',
    kind: 'event',
    name: {
      en: 'Virgin Lands campaign',
      fr: 'Campagne des terres vierges',
      ru: 'Освоение целины',
      kk: 'Тың игеру',
    },
    type: { en: 'Campaign', fr: 'Campagne', ru: 'Кампания', kk: 'Науқан' },
    facts: [fact('ended', '1965', () => ({ type: 'date', date: '1965' }))],
  },
  {
    id: 'person:altynsarin',
    kind: 'person',
    name: {
      en: 'Ybyrai Altynsarin',
      fr: 'Ybyraï Altynsarine',
      ru: 'Ибрай Алтынсарин',
      kk: 'Ыбырай Алтынсарин',
    },
    native: ['Ыбырай Алтынсарин', 'kk'],
    type: { en: 'Educator', fr: 'Éducateur', ru: 'Педагог', kk: 'Педагог' },
    facts: [
      text('office', {
        en: 'school inspector',
        fr: 'inspecteur des écoles',
        ru: 'инспектор школ',
        kk: 'мектептер инспекторы',
      }),
    ],
  },
];

function presentedEntities(lang: WordingLanguage): PresentedEntity[] {
  return SAMPLES.map(({ id, kind, flag, name, native, type, description, facts }) => ({
    id,
    kind,
    ...(flag !== undefined && { flag }),
    name: { text: name[lang], lang },
    ...(native && native[0] !== name[lang] && { nativeName: { text: native[0], lang: native[1] } }),
    typeLabel: type[lang],
    tabLabel: type[lang],
    ...(description && { description: { text: description[lang], lang } }),
    facts: facts.map((make) => make(lang)),
  }));
}

/** One of them by its id. */
export function presented(lang: WordingLanguage, id: string): PresentedEntity {
  const found = presentedEntities(lang).find((entity) => entity.id === id);
  if (!found) throw new Error(`No sample entity ${id}.`);
  return found;
}
