import type { StorePlace } from './keep-open.ts';
import { openPackBase, type PackBase } from './pack-base.ts';
import { fillPacks, type PackFilling } from './pack-filling.ts';

/** All that can be done with packs: for pages that fill the base as well as read it. */
export type Packs = PackBase & PackFilling;

/**
 * Nothing is opened until the first call.
 * @param now milliseconds since 1970, the clock's if absent
 */
export function openPacks(place: StorePlace, now?: () => number): Packs {
  const base = openPackBase(place);
  return { ...base, ...fillPacks(base, now) };
}
