import { KINDS } from '../facts/entity.ts';
import { nameAt } from './columns.ts';
import type { Compare, Laid } from './laid.ts';
import type { DirectoryOrder } from './view.ts';

/** All positions by name; what the reader renamed or made is put where it belongs among what stays in its order. */
export function laidOrder(laid: Laid, compare: Compare): Uint32Array {
  const { columns, count } = laid;
  const moved = [...laid.ownPositions].filter((at) => laid.listedAt(at));
  if (moved.length === 0) return columns.order;
  const named = moved.map((at) => ({ at, name: laid.nameOf(at).text }));
  named.sort((one, other) => compare(one.name, other.name) || one.at - other.at);
  const isMoved = new Uint8Array(count);
  for (const at of moved) isMoved[at] = 1;
  const stay = columns.order.filter((at) => !isMoved[at]);
  const order = new Uint32Array(count);
  let from = 0;
  let to = 0;
  for (const { at, name } of named) {
    const comesBefore = (other: number) => (compare(nameAt(columns, other).text, name) || other - at) < 0;
    const until = firstNot(stay, from, comesBefore);
    order.set(stay.subarray(from, until), to);
    to += until - from;
    order[to++] = at;
    from = until;
  }
  order.set(stay.subarray(from), to);
  return order;
}

/** All positions in each order; each is made once. */
export class Orders {
  readonly #laid: Laid;
  readonly #made: Partial<Record<DirectoryOrder, Uint32Array>> = {};

  constructor(laid: Laid) {
    this.#laid = laid;
  }

  by(order: DirectoryOrder): Uint32Array {
    return (this.#made[order] ??= ORDERS[order](this.#laid));
  }
}

const ORDERS: Readonly<Record<DirectoryOrder, (laid: Laid) => Uint32Array>> = {
  name: ({ order }) => order,
  changed: byChange,
  kind: byKind,
};

/** The same by kind, and within a kind by name. */
function byKind({ order, kinds, count }: Laid): Uint32Array {
  const sorted = new Uint32Array(count);
  let to = 0;
  for (const kind of KINDS.keys()) {
    for (const at of order) if (kinds[at] === kind) sorted[to++] = at;
  }
  return sorted;
}

/** What the reader changed, the latest first, and then everything else by name. */
function byChange(laid: Laid): Uint32Array {
  const { order, ranks, count } = laid;
  const changed = [...laid.ownPositions].sort(
    (one, other) => laid.ownAt(other)!.changed - laid.ownAt(one)!.changed || ranks[one]! - ranks[other]!,
  );
  const isChanged = new Uint8Array(count);
  for (const at of changed) isChanged[at] = 1;
  const sorted = new Uint32Array(count);
  sorted.set(changed);
  let to = changed.length;
  for (const at of order) if (!isChanged[at]) sorted[to++] = at;
  return sorted;
}

/** @returns the first place at or behind `from` whose position does not come before */
function firstNot(order: Uint32Array, from: number, comesBefore: (at: number) => boolean): number {
  let low = from;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(order[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
