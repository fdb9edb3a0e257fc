import { cleanText } from '../../../utils/importing/clean-text.ts';
import type { Entity, Name } from '../../../utils/facts/entity.ts';
import type { Source, Statement } from '../../../utils/facts/statement.ts';
import { assemblePacks, builtPack, type BuiltPack } from '../assemble.ts';
import { readSourcesUnder } from '../read-sources.ts';
import type { PackSource } from '../source-shapes.ts';
import { englishNames, russianLabel } from './marking.ts';
import { matchCities } from './match.ts';
import { readCities, type City } from './read-cities.ts';
import { russianName } from './russian-name.ts';

const ID = 'world-cities';
const LEAST = 15_000;
const SOURCE = 'geonames-2023-03';
const DUMP = '2023-03';

/**
 * Builds the optional pack of all cities of 15,000 people or more. It is a file of the release and not committed: the
 * table it is made of comes with a package.
 * @param folder the project's folder `packs/`
 */
export async function worldCities(
  folder: string,
): Promise<{ readonly pack: BuiltPack; readonly notes: readonly string[] }> {
  const sources = await readSourcesUnder(folder);
  const packs = assemblePacks(sources);
  const cities = await readCities(LEAST);
  const known = matchCities(
    cities,
    packs.flatMap(({ entities }) => entities),
  );
  const countries = new Set(packs.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const largest = new Map<string, number>();
  for (const { name, population } of cities) largest.set(name, Math.max(population, largest.get(name) ?? 0));
  const entities = cities
    .map((city) => entityOf(city, known.get(city.geonames), largest.get(city.name) ?? 0, countries))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const table: Readonly<Record<string, Source>> = { [SOURCE]: GEONAMES };
  const pack = builtPack({ id: ID, about: ABOUT, vocabulary: sources.vocabulary, sources: table, entities });
  const marked = entities.filter(({ names }) =>
    names.some(({ role, marked: is }) => role === 'label' && is !== false),
  );
  const russian = entities.filter(
    ({ id, names }) => id.startsWith('geonames:') && names.some(({ lang }) => lang === 'ru'),
  );
  return {
    pack,
    notes: [
      `${known.size} cities are entities of our packs`,
      `${marked.length} are marked by their name alone`,
      `${russian.length} have a Russian name`,
    ],
  };
}

function entityOf(
  city: City,
  ours: Entity | undefined,
  largest: number,
  countries: ReadonlySet<string>,
): Entity {
  const outside = `geonames:${city.geonames}`;
  const within = ours?.within ?? (countries.has(city.country) ? city.country : undefined);
  return {
    id: ours?.id ?? outside,
    kind: 'place',
    type: ours?.type ?? 'city',
    ...(within !== undefined && { within }),
    flag: city.country,
    ...(ours && { sameAs: [outside] }),
    names: namesOf(city, ours, largest),
    descriptions: {},
    coordinates: { lat: city.lat, lon: city.lon },
    statements: hasCount(city, ours) ? [population(city)] : [],
  };
}

/** Of a city of ours the labels are ours, and the gazetteer's spellings serve search alone: they may be outdated. */
function namesOf(city: City, ours: Entity | undefined, largest: number): Name[] {
  const russian = russianName(city);
  const shown = ours
    ? ours.names.filter(({ role }) => role === 'label')
    : [...englishNames(city, largest), ...(russian === undefined ? [] : [russianLabel(russian)])];
  const taken = new Set((ours?.names ?? shown).map(({ text }) => text));
  const spellings = new Set([city.name, ...city.others].map(cleanText));
  const others = [...spellings].filter((text) => text !== '' && text.length <= 200 && !taken.has(text));
  return [...shown, ...others.map((text): Name => ({ text, lang: 'und', role: 'search' }))];
}

/** A gazetteer's count of a capital is often wrong, and a city of ours has better ones. */
function hasCount({ isCapital }: City, ours: Entity | undefined): boolean {
  return !isCapital && !ours?.statements.some(({ property }) => property === 'population');
}

function population({ population: amount }: City): Statement {
  return {
    property: 'population',
    value: { type: 'quantity', amount, unit: 'people' },
    asOfKind: 'publication',
    asOf: DUMP,
    rank: 'normal',
    source: SOURCE,
  };
}

const GEONAMES: Source = {
  title: 'GeoNames, dump of March 2023',
  publisher: 'GeoNames',
  url: 'https://www.geonames.org/',
  published: DUMP,
  licence: 'CC BY 4.0',
};

const ABOUT: PackSource = {
  title: { en: 'World cities', fr: 'Villes du monde', ru: 'Города мира', kk: 'Әлем қалалары' },
  description: {
    en: 'Cities of 15,000 people or more, with place and population as GeoNames had them in March 2023.',
    fr: 'Villes d’au moins 15\u00a0000 habitants, avec leur lieu et leur population selon GeoNames en mars 2023.',
    ru: 'Города от 15\u00a0000 жителей: место и население по данным GeoNames на март 2023 года.',
    kk: 'Кемінде 15\u00a0000 тұрғыны бар қалалар: орны мен халқы, GeoNames дерегі, 2023 жылғы наурыз.',
  },
  revision: '2026-11-22',
  minAppVersion: '0.1.0',
  priority: 5,
  licence: 'CC BY 4.0',
  attribution: ['Cities: GeoNames, dump of 5 March 2023 (CC BY 4.0), names and places as they are there.'],
};
