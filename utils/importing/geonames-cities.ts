import type { Name } from '../facts/entity.ts';
import type { Statement } from '../facts/statement.ts';
import { cleanText } from './clean-text.ts';
import { EntityPart } from './entity-part.ts';
import { GEONAMES, GEONAMES_KEY, geonamesId } from './geonames.ts';
import type { ReadColumns } from './geonames.ts';
import type { RemarkReason } from './import-item.ts';
import { withMarking } from './name-marks.ts';
import { readCoordinates } from './read-place.ts';
import { fault } from './row-cells.ts';
import { LONGEST_NAME } from './row-names.ts';

/** Columns of `cities15000.txt`, `allCountries.txt` and a country's table, as their readme numbers them. */
export const CITY_COLUMNS = 19;

/** One place. Its alternate names say no language, so search alone gets them: a name is marked by its language's rules. */
export const readCity: ReadColumns = (cells, { options, tables }) => {
  const [
    number = '',
    said = '',
    ascii = '',
    others = '',
    lat = '',
    lon = '',
    klass = '',
    code = '',
    country = '',
  ] = cells;
  const [population = '', elevation = ''] = cells.slice(14, 16);
  const identity = geonamesId(number, options);
  if (!identity) return fault('geonameid', 'bad-id');
  const label = cleanText(said);
  if (label === '') return fault('name', 'no-name');
  if (label.length > LONGEST_NAME) return fault('name', 'name-too-long');
  const coordinates = readCoordinates(lat, lon);
  if (!coordinates) return fault('latitude', 'bad-coordinates');
  const counts = { population: readCount(population), elevation: readCount(elevation) };
  if (counts.population === null) return fault('population', 'not-a-number');
  if (counts.elevation === null) return fault('elevation', 'not-a-number');
  const type = typeOf(klass, code, counts.population ?? 0);
  if (tables.type(type, 'place') === undefined) return fault('feature code', 'too-many-types');
  const part = new EntityPart(identity.id, 'place', type);
  if (identity.same !== undefined) part.addSame(identity.same);
  part.coordinates = coordinates;
  if (/^[A-Z]{2}$/u.test(country) && type !== 'country') part.within = country;
  const { name, remark } = withMarking({ text: label, lang: 'en', role: 'label' }, options.isStopWord);
  part.addName(name);
  for (const other of [ascii, ...others.split(',')]) addSearchName(part, other, label);
  const state = (property: string, amount: number, unit: string): Statement => {
    tables.property(property);
    tables.unit(unit);
    const source = tables.source(GEONAMES, GEONAMES_KEY) ?? GEONAMES_KEY;
    const value = { type: 'quantity', amount, unit } as const;
    // The row's date is that of its last change, not of the count.
    return { property, value, asOfKind: 'undated', readOn: options.readOn, rank: 'normal', source };
  };
  // Zero stands for "not known" in this table.
  if (counts.population) part.addStatement(state('population', counts.population, 'people'));
  if (counts.elevation !== undefined) part.addStatement(state('elevation', counts.elevation, 'metres'));
  const remarks: { field: string; reason: RemarkReason }[] = remark
    ? [{ field: 'name', reason: remark }]
    : [];
  return { part, remarks };
};

/** Undefined where the cell is empty, null where it holds something else. */
function readCount(text: string): number | undefined | null {
  if (text.trim() === '') return undefined;
  return /^-?\d{1,12}$/u.test(text.trim()) ? Number(text) : null;
}

function addSearchName(part: EntityPart, said: string, label: string): void {
  const text = cleanText(said);
  if (text === '' || text === label || text.length > LONGEST_NAME) return;
  part.addName({ text, lang: 'und', role: 'search' } satisfies Name);
}

function typeOf(klass: string, code: string, population: number): string {
  if (code.startsWith('PCL')) return 'country';
  if (code === 'ADM1') return 'region';
  if (code.startsWith('ADM')) return 'district';
  // GeoNames has one code for towns and hamlets; seats of a region or its district are cities.
  if (klass === 'P') return /^PPL(C|A2?)$/u.test(code) || population >= 15_000 ? 'city' : 'settlement';
  return FEATURES.get(code) ?? 'place';
}

const FEATURES: ReadonlyMap<string, string> = new Map([
  ['SEA', 'sea'],
  ['STM', 'river'],
  ['LK', 'lake'],
  ['MT', 'mountain'],
]);
