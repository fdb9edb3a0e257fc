import { duplicateKeys, isLabelKey, sameName } from './duplicate-keys.ts';
import { calledSo, groupsOf, pairsOf, tooMany, type Called, type Pair } from './duplicates.ts';
import { OUT_OF_SIGHT } from './flags.ts';
import type { Laid } from './laid.ts';

/** Groups of positions that may be one thing, of what is in sight. */
export function groupsIn(laid: Laid): number[][] {
  const { columns, flags, toldBy } = laid;
  const isOut = (at: number) => (flags[at]! & OUT_OF_SIGHT) !== 0;
  const isChanged = (at: number) => laid.listedAt(at) !== undefined;
  const called = new Map<number, Called[]>();
  for (const at of laid.ownPositions) {
    const listed = laid.listedAt(at);
    if (!listed || isOut(at)) continue;
    for (const key of duplicateKeys(listed)) {
      const name = sameName(key);
      const all = called.get(name) ?? [];
      called.set(name, all);
      all.push({ at, isLabel: isLabelKey(key) });
    }
  }
  const stays = (at: number) => !isOut(at) && !isChanged(at);
  const pairs: Pair[] = [];
  for (let at = 0; at < columns.pairs.length; at += 2) {
    const [one, other] = [columns.pairs[at]!, columns.pairs[at + 1]!];
    if (stays(one) && stays(other)) pairs.push([one, other]);
  }
  for (const [name, own] of called) {
    const others = calledSo(columns, name);
    if (tooMany(own) || tooMany(others)) continue;
    const among = pairsOf([...own, ...others.filter(({ at }) => stays(at))], toldBy);
    // Those of the columns alone are there already.
    pairs.push(...among.filter(([one, other]) => isChanged(one) || isChanged(other)));
  }
  const apart = laid.apart;
  const isOne = ([one, other]: Pair) => !apart.has(Math.min(one, other) * laid.count + Math.max(one, other));
  return groupsOf(apart.size === 0 ? pairs : pairs.filter(isOne), toldBy);
}
