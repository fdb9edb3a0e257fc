import { entityOf, isBinned } from './own-edits.ts';
import { SAME_KEY } from './row-keys.ts';
import type { OwnRows } from './own-rows.ts';
import type { Row } from './row.ts';

/** Which entities the reader says are which others. */
export interface Links {
  /** No entity is said to be another. */
  readonly isEmpty: boolean;
  /**
   * The one that stays in the place of this one, through any number of links: the last of them that is known, itself
   * where none is linked to. Of a circle, which two devices may make together, the first by its letters stays.
   */
  stays(id: string, isKnown?: (id: string) => boolean): string;
  /** All that go, each with the one that stays. */
  pairs(isKnown?: (id: string) => boolean): readonly (readonly [gone: string, stays: string])[];
  /** Those in whose place this one stays. */
  goneInto(id: string, isKnown?: (id: string) => boolean): readonly string[];
  /** All that are linked with these in either direction, through any number of links; these are left out. */
  around(ids: Iterable<string>): readonly string[];
}

/** @param said the one that goes, and the one that it is said to be */
export function linksOf(said: Iterable<readonly [gone: string, stays: string]>): Links {
  const next = new Map(said);
  const beside = new Map<string, string[]>();
  for (const [gone, target] of next) {
    push(beside, gone, target);
    push(beside, target, gone);
  }
  const stays: Links['stays'] = (id, isKnown = () => true) =>
    chainFrom(id, next).findLast((one) => isKnown(one)) ?? id;
  const pairs: Links['pairs'] = (isKnown) =>
    [...next.keys()].map((id) => [id, stays(id, isKnown)] as const).filter(([gone, stay]) => gone !== stay);
  return {
    isEmpty: next.size === 0,
    stays,
    pairs,
    goneInto: (id, isKnown) => pairs(isKnown).flatMap(([gone, stay]) => (stay === id ? [gone] : [])),
    around(ids) {
      const asked = new Set(ids);
      const seen = new Set(asked);
      for (const id of seen) for (const other of beside.get(id) ?? []) seen.add(other);
      return [...seen].filter((id) => !asked.has(id));
    },
  };
}

export const NO_LINKS = linksOf([]);

/** What the reader says is the same. */
export async function readLinks(own: Pick<OwnRows, 'keyed'>): Promise<Links> {
  return linksOf(linkPairs(await own.keyed(SAME_KEY)));
}

/** @param rows those of entities and overlays */
export function linkPairs(rows: readonly Row[]): (readonly [gone: string, stays: string])[] {
  return rows.flatMap((row) => {
    const { sameAs } = row.f;
    const gone = entityOf(row);
    return gone !== undefined && typeof sameAs === 'string' && !isBinned(row)
      ? [[gone, sameAs] as const]
      : [];
  });
}

/** An entity and those it is said to be, the nearest first; the one that stays of a circle comes last. */
function chainFrom(id: string, next: ReadonlyMap<string, string>): string[] {
  const chain = [id];
  for (let target = next.get(id); target !== undefined; target = next.get(target)) {
    const at = chain.indexOf(target);
    if (at >= 0) return [...chain.slice(0, at), ...chain.slice(at).sort().reverse()];
    chain.push(target);
  }
  return chain;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
