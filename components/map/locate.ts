import type { Coordinates, Kind } from '../../utils/facts/entity.ts';
import outlines from './outlines.json';

/** What a locator map shows: a country's silhouette with a part of it, or a point in it. Paths are in `box` units. */
export interface Location {
  readonly box: readonly [width: number, height: number];
  readonly land: string;
  /** The outline of the place itself; equal to `land` for a country. */
  readonly focus?: string;
  readonly point?: readonly [x: number, y: number];
  /** `before2022`: the outline is older than the region's present border. `point`: a region without an outline. */
  readonly remark?: 'before2022' | 'point';
}

interface Outline {
  readonly box: readonly number[];
  readonly origin: readonly number[];
  readonly scale: readonly number[];
  readonly land: string;
  readonly units: Readonly<Record<string, string>>;
}

const COUNTRIES = new Map<string, Outline>(Object.entries(outlines));
const UNIT = /^([A-Z]{2})-[A-Z0-9]/;

/** Kazakh regions that gave land to the three new ones of 2022; the outlines are from before. */
const SMALLER_SINCE_2022: ReadonlySet<string> = new Set(['KZ-19', 'KZ-35', 'KZ-63']);
const NEW_IN_2022: ReadonlySet<string> = new Set(['KZ-10', 'KZ-33', 'KZ-62']);

/** Cities of a region's rank: filled, their outlines would be a speck that nobody finds. */
const SMALLER_THAN_A_POINT: ReadonlySet<string> = new Set(['KG-GB', 'KZ-71', 'KZ-75', 'TJ-DU', 'UZ-TK']);

/** Where a place lies, or null where we have no outline of its country; ids and flags are ISO 3166 codes. */
export function locate(place: {
  readonly id: string;
  readonly kind: Kind;
  readonly flag?: string | undefined;
  readonly coordinates?: Coordinates | undefined;
}): Location | null {
  const { id, kind, flag, coordinates } = place;
  const country = COUNTRIES.get(UNIT.exec(id)?.[1] ?? flag?.toUpperCase() ?? '');
  if (kind !== 'place' || !country) return null;
  const ground = { box: pair(country.box), land: country.land };
  if (COUNTRIES.get(id) === country) return { ...ground, focus: country.land };
  const focus = country.units[id];
  if (focus && !SMALLER_THAN_A_POINT.has(id))
    return SMALLER_SINCE_2022.has(id) ? { ...ground, focus, remark: 'before2022' } : { ...ground, focus };
  const point = coordinates && pointOn(country, coordinates);
  if (!point) return null;
  return NEW_IN_2022.has(id) ? { ...ground, point, remark: 'point' } : { ...ground, point };
}

/** Null for what lies outside the country's box: a wrong coordinate must not draw a wrong map. */
function pointOn(
  { box, origin, scale }: Outline,
  { lat, lon }: Coordinates,
): readonly [number, number] | null {
  const [west, north] = pair(origin);
  const [perLon, perLat] = pair(scale);
  const [x, y] = [(lon - west) * perLon, (north - lat) * perLat];
  const [width, height] = pair(box);
  return x >= 0 && y >= 0 && x <= width && y <= height ? [Math.round(x), Math.round(y)] : null;
}

function pair(numbers: readonly number[]): readonly [number, number] {
  return [numbers[0] ?? 0, numbers[1] ?? 0];
}
