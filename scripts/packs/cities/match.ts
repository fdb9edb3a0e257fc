import type { Entity } from '../../../utils/facts/entity.ts';
import type { City } from './read-cities.ts';

/** Kilometres within which a city of the same name in the same country is the same city. */
const NEAR = 25;
const CITY_TYPES = new Set(['city', 'city-region']);

/**
 * Which cities our packs have already, by GeoNames id: those that say so themselves, and those of the same country
 * that share a name and lie within 25 km; where several do, the largest.
 */
export function matchCities(
  cities: readonly City[],
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> {
  const byId = new Map(cities.map((city) => [city.geonames, city]));
  const matched = new Map<string, Entity>();
  for (const entity of entities) {
    if (!CITY_TYPES.has(entity.type)) continue;
    const told = (entity.sameAs ?? [])
      .map((same) => same.replace(/^geonames:/u, ''))
      .find((id) => byId.has(id));
    const id = told ?? likely(entity, cities)?.geonames;
    if (id !== undefined) matched.set(id, entity);
  }
  return matched;
}

function likely(entity: Entity, cities: readonly City[]): City | undefined {
  const { coordinates, flag } = entity;
  if (!coordinates || flag === undefined) return undefined;
  const names = new Set(entity.names.map(({ text }) => folded(text)));
  return cities
    .filter(
      (city) =>
        city.country === flag &&
        distance(coordinates, city) < NEAR &&
        [city.name, ...city.others].some((name) => names.has(folded(name))),
    )
    .sort((a, b) => b.population - a.population)[0];
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}

/** In kilometres, on a sphere. */
function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const half = (angle: number): number => Math.sin((angle * rad) / 2) ** 2;
  const part = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lon - a.lon);
  return 2 * 6371 * Math.asin(Math.sqrt(part));
}
