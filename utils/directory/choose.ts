import { KINDS } from '../facts/entity.ts';
import { FLAGS, OUT_OF_SIGHT } from './flags.ts';
import type { Laid } from './laid.ts';
import type { Orders } from './order.ts';
import type { DirectoryFilter, DirectoryOrder, Look } from './view.ts';

const LOOK_FLAGS: Readonly<Record<Look, number>> = {
  differ: FLAGS.differs,
  old: FLAGS.old,
  duplicates: FLAGS.duplicate,
  changed: FLAGS.overtaken,
};

type Test = (at: number) => boolean;

/** Positions that fit, in this order. */
export function choose(
  laid: Laid,
  orders: Orders,
  filter: DirectoryFilter,
  order: DirectoryOrder,
): Uint32Array {
  const tests = testsOf(laid, filter);
  return orders.by(order).filter((at) => tests.every((test) => test(at)));
}

function testsOf(laid: Laid, { kind, type, tag, pack, ...asked }: DirectoryFilter): Test[] {
  const { flags, kinds } = laid;
  const needed =
    (asked.hidden ? FLAGS.hidden : 0) |
    (asked.binned ? FLAGS.binned : 0) |
    (asked.yours ? FLAGS.yours : 0) |
    (asked.noted ? FLAGS.noted : 0) |
    (asked.look ? LOOK_FLAGS[asked.look] : 0);
  // What lies in the bin may have been hidden before.
  const refused = asked.binned ? FLAGS.gone : asked.hidden ? FLAGS.gone | FLAGS.binned : OUT_OF_SIGHT;
  const wanted = kind === undefined ? -1 : KINDS.indexOf(kind);
  const tests: Test[] = [(at) => (flags[at]! & (needed | refused)) === needed];
  if (kind !== undefined) tests.push((at) => kinds[at] === wanted);
  if (type !== undefined) tests.push(typeTest(laid, type));
  if (tag !== undefined) tests.push((at) => laid.ownAt(at)?.tags.includes(tag) === true);
  if (pack !== undefined) tests.push(packTest(laid, pack));
  return tests;
}

function typeTest(laid: Laid, type: string): Test {
  const { tables, types, count } = laid.columns;
  const wanted = tables.types.indexOf(type);
  return (at) => {
    const listed = laid.listedAt(at);
    return listed ? listed.type === type : at < count && types[at] === wanted;
  };
}

function packTest(laid: Laid, pack: string): Test {
  const { tables, packs, count } = laid.columns;
  const having = tables.packs.map((some) => some.includes(pack));
  return (at) => {
    const listed = laid.listedAt(at);
    return listed ? listed.packs.includes(pack) : at < count && having[packs[at]!] === true;
  };
}
