import { KINDS, type Kind } from '../facts/entity.ts';
import { FLAGS, OUT_OF_SIGHT } from './flags.ts';
import type { Laid } from './laid.ts';
import type { DirectoryCounts } from './view.ts';

export function countAll(laid: Laid): DirectoryCounts {
  const { columns, flags, kinds, count } = laid;
  const ofKind = new Uint32Array(KINDS.length);
  const ofFlag = new Uint32Array(16);
  const ofType = new Uint32Array(columns.tables.types.length);
  const ofPacks = new Uint32Array(columns.tables.packs.length);
  const types = new Map<string, number>();
  const packs = new Map<string, number>();
  const tags = new Map<string, number>();
  let all = 0;
  let hidden = 0;
  let binned = 0;
  for (let at = 0; at < count; at += 1) {
    const is = flags[at]!;
    if ((is & OUT_OF_SIGHT) !== 0) {
      if (is & FLAGS.gone) continue;
      if (is & FLAGS.binned) binned += 1;
      else hidden += 1;
      continue;
    }
    all += 1;
    ofKind[kinds[at]!]! += 1;
    for (let bit = 0, left = is >>> 0; left !== 0; bit += 1, left >>>= 1) ofFlag[bit]! += left & 1;
    if (at < columns.count && !laid.listedAt(at)) {
      ofType[columns.types[at]!]! += 1;
      ofPacks[columns.packs[at]!]! += 1;
    } else {
      add(types, laid.typeOf(at), 1);
      for (const pack of laid.packsOf(at)) add(packs, pack, 1);
    }
  }
  for (const at of laid.ownPositions) {
    if ((flags[at]! & OUT_OF_SIGHT) === 0) for (const tag of laid.ownAt(at)!.tags) add(tags, tag, 1);
  }
  for (const [type, number] of ofType.entries()) add(types, columns.tables.types[type]!, number);
  for (const [some, number] of ofPacks.entries()) {
    for (const pack of columns.tables.packs[some]!) add(packs, pack, number);
  }
  const flagged = (flag: number) => ofFlag[Math.log2(flag)]!;
  return {
    all,
    kinds: Object.fromEntries(KINDS.map((kind, at) => [kind, ofKind[at]!])) as Record<Kind, number>,
    types,
    tags,
    packs,
    yours: flagged(FLAGS.yours),
    noted: flagged(FLAGS.noted),
    looks: {
      differ: flagged(FLAGS.differs),
      old: flagged(FLAGS.old),
      duplicates: flagged(FLAGS.duplicate),
      changed: flagged(FLAGS.overtaken),
    },
    hidden,
    binned,
  };
}

function add(counts: Map<string, number>, of: string, number: number): void {
  if (number > 0) counts.set(of, (counts.get(of) ?? 0) + number);
}
