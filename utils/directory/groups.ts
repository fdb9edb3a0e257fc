import { duplicateKeys, isLabelKey, sameName } from './duplicate-keys.ts';
import { calledSo, groupsOf, namesShared, pairsOf, tooMany, type Called } from './duplicates.ts';
import { OUT_OF_SIGHT } from './flags.ts';
import { toldByIn, type Columns } from './columns.ts';
import type { Laid } from './laid.ts';

/** Pairs within columns are found once: they are compared with what the reader changed at every change. */
const pairsWithin = new WeakMap<Columns, readonly (readonly [number, number])[]>();

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
  const pairs = pairsIn(columns).filter(
    ([one, other]) => !isOut(one) && !isOut(other) && !isChanged(one) && !isChanged(other),
  );
  for (const [name, own] of called) {
    const others = calledSo(columns, name);
    if (tooMany(own) || tooMany(others)) continue;
    const among = pairsOf([...own, ...others.filter(({ at }) => !isOut(at) && !isChanged(at))], toldBy);
    // Those of the columns alone are there already.
    pairs.push(...among.filter(([one, other]) => isChanged(one) || isChanged(other)));
  }
  return groupsOf(pairs, toldBy);
}

function pairsIn(columns: Columns): readonly (readonly [number, number])[] {
  const known = pairsWithin.get(columns);
  if (known) return known;
  const toldBy = toldByIn(columns);
  const pairs = [...namesShared(columns)].flatMap((called) => pairsOf(called, toldBy));
  pairsWithin.set(columns, pairs);
  return pairs;
}
