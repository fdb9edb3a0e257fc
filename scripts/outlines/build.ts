/**
 * Turns the first-level outlines of the five republics (Natural Earth, public domain) into the small paths of the
 * card's locator map: `node scripts/outlines/build.ts` writes components/map/outlines.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Ring = readonly (readonly number[])[];
type Shape = Polygon | MultiPolygon;

/** Grid of the paths: three units to each CSS pixel of a map 112 by 65. */
const WIDTH = 336;
const HEIGHT = 195;

/** Outlines whose source name is not the code of today (facts: KZ-ALA stands for the region and for the city). */
const CODES: Readonly<Record<string, string>> = {
  'KZ-AKM/KZ.AM': 'KZ-11',
  'KZ-AKT/KZ.AT': 'KZ-15',
  'KZ-ALA/KZ.AA': 'KZ-19',
  'KZ-ATY/KZ.AR': 'KZ-23',
  'KZ-ZAP/KZ.WK': 'KZ-27',
  'KZ-ZHA/KZ.ZM': 'KZ-31',
  'KZ-KAR/KZ.QG': 'KZ-35',
  'KZ-KUS/KZ.QS': 'KZ-39',
  'KZ-KZY/KZ.QO': 'KZ-43',
  'KZ-MAN/KZ.MG': 'KZ-47',
  'KZ-PAV/KZ.PA': 'KZ-55',
  'KZ-SEV/KZ.NK': 'KZ-59',
  'KZ-YUZ/KZ.SK': 'KZ-61',
  'KZ-VOS/KZ.EK': 'KZ-63',
  'KZ-AST/KZ.AS': 'KZ-71',
  'KZ-ALA/KZ.AC': 'KZ-75',
  'TJ-X01~/TJ.RR': 'TJ-RA',
};

const source = new URL('central-asia.topo.json', import.meta.url);
const target = new URL('../../components/map/outlines.json', import.meta.url);

const topology = JSON.parse(readFileSync(source, 'utf8')) as Topology<{ a: GeometryCollection }>;
const units = topology.objects.a.geometries as (Shape & { readonly id: string })[];
const countries = [...new Set(units.map(({ id }) => id.slice(0, 2)))].toSorted();
const drawn = Object.fromEntries(countries.map((code) => [code, outline(code)]));
writeFileSync(target, `${JSON.stringify(drawn, null, 2)}\n`);

/** One country: its box on the grid, how degrees fall on it, its silhouette and the paths of its units. */
function outline(country: string) {
  const own = units.filter(({ id }) => id.startsWith(country));
  const land = merge(topology, own).coordinates;
  const fall = projection(land.flat(2));
  return {
    box: fall.box,
    origin: fall.origin,
    scale: fall.scale,
    // Without holes: what was cut out for Baikonur is smaller than a pixel and no foreign country.
    land: path(
      land.map(([shore = []]) => [shore]),
      fall,
    ),
    units: Object.fromEntries(
      own.map((unit) => {
        // A merge of one unit is the unit, with its polygons in one shape of array.
        return [CODES[unit.id] ?? unit.id.split('/')[0], path(merge(topology, [unit]).coordinates, fall)];
      }),
    ),
  };
}

/** Degrees to grid units, with longitudes shortened as at the country's middle latitude. */
function projection(points: Ring) {
  const lons = points.map((point) => point[0] ?? 0);
  const lats = points.map((point) => point[1] ?? 0);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const unit = Math.min(WIDTH / ((east - west) * shorten), HEIGHT / (north - south));
  return {
    origin: [round(west, 4), round(north, 4)],
    scale: [round(unit * shorten, 4), round(unit, 4)],
    box: [Math.ceil((east - west) * shorten * unit), Math.ceil((north - south) * unit)],
  } as const;
}

/** Rings as relative moves on whole grid units; what shrinks to a line or a dot is left out. */
function path(polygons: readonly (readonly Ring[])[], fall: ReturnType<typeof projection>): string {
  return polygons
    .flat()
    .map((ring) => ringPath(ring, fall))
    .join('');
}

function ringPath(ring: Ring, { origin, scale }: ReturnType<typeof projection>): string {
  const points = ring.map(([lon = 0, lat = 0]) => [
    Math.round((lon - origin[0]) * scale[0]),
    Math.round((origin[1] - lat) * scale[1]),
  ]);
  const kept = points.filter((point, at) => String(point) !== String(points[at - 1]));
  if (new Set(kept.map(String)).size < 3) return '';
  let [x, y] = kept[0] as [number, number];
  const moves = kept.slice(1, -1).map(([toX = 0, toY = 0]) => {
    const move = `${toX - x} ${toY - y}`;
    [x, y] = [toX, toY];
    return move;
  });
  return `M${kept[0]?.join(' ')}l${moves.join(' ').replaceAll(' -', '-')}z`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
