import type { Collection } from 'dexie';
import type { PackDatabase, PageRow } from './pack-store.ts';

/** A generation has room for a million pages, that is 200 million entities. */
export const PAGES_IN_A_GENERATION = 2 ** 20;

export function pageKey(generation: number, position: number): number {
  return generation * PAGES_IN_A_GENERATION + position;
}

/** The keys of a pack's pages of generations `from` to `before`, the latter excluded. */
export function pagesBetween(
  { pages }: PackDatabase,
  pack: string,
  from: number,
  before: number,
): Collection<PageRow, [string, number]> {
  const bounds = [from, before].map((generation) => [pack, pageKey(generation, 0)] as const);
  return pages.where('[pack+page]').between(bounds[0], bounds[1], true, false);
}
