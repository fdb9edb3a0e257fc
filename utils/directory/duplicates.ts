import { KINDS } from '../facts/entity.ts';
import type { Columns } from './columns.ts';
import { isLabelKey, sameName } from './duplicate-keys.ts';

/** So many that may be one tell that their name is a common one. */
const MOST_IN_A_GROUP = 8;
/** A name that more have tells nothing. */
const MOST_OF_A_NAME = 100;
/** Farther apart, two places of one name are two places. */
const SAME_PLACE_KM = 30;

/** What tells two things of one name apart. */
export interface ToldBy {
  readonly id: string;
  readonly hash: number;
  /** Hash of the id of what it lies in; 0 where that is not known. */
  readonly within: number;
  /** Not a number where it is nowhere. */
  readonly lat: number;
  readonly lon: number;
}

/** Who is called something, by position. */
export interface Called {
  readonly at: number;
  readonly isLabel: boolean;
}

export type Pair = readonly [number, number];
type Names = Pick<Columns, 'keys' | 'keyOwners'>;

/** Whether a name is so common that it tells nothing. */
export function tooMany(called: readonly Called[]): boolean {
  return called.length > MOST_OF_A_NAME;
}

/** Who of the columns has a name with others, name by name; what too many are called is left out. */
export function* namesShared({ keys, keyOwners }: Names): Generator<Called[]> {
  for (let from = 0; from < keys.length;) {
    const to = endOf(keys, from);
    if (to - from > 1 && to - from <= MOST_OF_A_NAME) yield calledIn(keys, keyOwners, from, to);
    from = to;
  }
}

/** Who of the columns is called so. */
export function calledSo({ keys, keyOwners }: Names, name: number): Called[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sameName(keys[middle]!) < name) low = middle + 1;
    else high = middle;
  }
  const isThere = low < keys.length && sameName(keys[low]!) === name;
  return isThere ? calledIn(keys, keyOwners, low, endOf(keys, low)) : [];
}

/** Which of those of one name may be the same: a label is in every pair, and nothing is known that tells them apart. */
export function pairsOf(called: readonly Called[], toldBy: (at: number) => ToldBy): Pair[] {
  return called.flatMap((one, index) =>
    called.slice(index + 1).flatMap((other): Pair[] => {
      if (one.at === other.at || (!one.isLabel && !other.isLabel)) return [];
      return areTwo(toldBy(one.at), toldBy(other.at)) ? [] : [[one.at, other.at]];
    }),
  );
}

/**
 * Groups of what may be one thing. Where two of a group are known to be two things, nothing in it tells which of them
 * the others are: it is none.
 */
export function groupsOf(pairs: Iterable<Pair>, toldBy: (at: number) => ToldBy): number[][] {
  const above = new Map<number, number>();
  const topOf = (at: number): number => {
    let top = at;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== at) above.set(at, top);
    return top;
  };
  const members = new Set<number>();
  for (const [one, other] of pairs) {
    members.add(one).add(other);
    const [top, under] = [topOf(one), topOf(other)].sort((a, b) => a - b);
    if (top !== under) above.set(under!, top!);
  }
  const groups = Map.groupBy(
    [...members].sort((a, b) => a - b),
    topOf,
  );
  return [...groups.values()].filter(
    (group) =>
      group.length <= MOST_IN_A_GROUP &&
      group.every((one, index) =>
        group.slice(index + 1).every((other) => !areTwo(toldBy(one), toldBy(other))),
      ),
  );
}

/** Whether it is known that they are two things. */
function areTwo(one: ToldBy, other: ToldBy): boolean {
  if (one.within === other.hash || other.within === one.hash) return true;
  const registry = registryOf(one.id);
  if (registry !== undefined && registry === registryOf(other.id)) return true;
  const apart = kilometresBetween(one, other);
  if (!Number.isNaN(apart)) return apart > SAME_PLACE_KM;
  return one.within !== 0 && other.within !== 0 && one.within !== other.within;
}

/** Who gave this id, where it is one that gives every thing one: Wikidata, ISO 3166, GeoNames. */
function registryOf(id: string): string | undefined {
  if (/^Q\d+$/u.test(id)) return 'Q';
  if (/^[A-Z]{2}(-|$)/u.test(id)) return 'ISO';
  const [, prefix] = /^([a-z][a-z0-9]*):/u.exec(id) ?? [];
  return prefix === undefined || MADE_FROM_NAMES.has(prefix) ? undefined : prefix;
}

/** Ids of these are made where the thing is first spoken of, and one thing may have several. */
const MADE_FROM_NAMES: ReadonlySet<string> = new Set([...KINDS, 'entity']);

const KM_OF_A_DEGREE = 111.2;

/** Near enough for near things. */
function kilometresBetween(one: ToldBy, other: ToldBy): number {
  const turn = Math.abs(one.lon - other.lon);
  const east = Math.min(turn, 360 - turn) * Math.cos((((one.lat + other.lat) / 2) * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) * KM_OF_A_DEGREE;
}

/** Where the keys of the name end that begin here. */
function endOf(keys: Float64Array, from: number): number {
  const name = sameName(keys[from]!);
  let to = from + 1;
  while (to < keys.length && sameName(keys[to]!) === name) to += 1;
  return to;
}

function calledIn(keys: Float64Array, owners: Uint32Array, from: number, to: number): Called[] {
  return Array.from({ length: to - from }, (_, index) => ({
    at: owners[from + index]!,
    isLabel: isLabelKey(keys[from + index]!),
  }));
}
