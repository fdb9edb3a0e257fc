import { KINDS, type Kind } from '../facts/entity.ts';
import type { TextIn } from '../facts/texts.ts';
import {
  baseIndexOf,
  idAt,
  idHash,
  nameAt,
  nativeNameAt,
  NEVER,
  packsAt,
  toldByIn,
  type Columns,
} from './columns.ts';
import type { ToldBy } from './duplicates.ts';
import { FLAGS, type Flag } from './flags.ts';
import type { ListedEntity, OwnListed, OwnSide } from './listed.ts';
import { laidOrder } from './order.ts';

export type Compare = (one: string, other: string) => number;

/**
 * The columns with the reader's side on top. Positions below the columns' count are theirs; behind them come the
 * entities that the reader made.
 */
export class Laid {
  readonly columns: Columns;
  readonly count: number;
  readonly flags: Uint16Array;
  /** Numbers of `KINDS`. */
  readonly kinds: Uint8Array;
  /** Pairs of positions that are not one: the lower times `count`, and the higher. */
  readonly apart = new Set<number>();
  readonly #own = new Map<number, OwnListed>();
  readonly #made = new Map<string, number>();
  readonly #merged: OwnSide['merged'];
  readonly #compare: Compare;
  readonly #toldBy: (at: number) => ToldBy;
  #order: Uint32Array | undefined;
  #ranks: Uint32Array | undefined;

  constructor(needs: {
    readonly columns: Columns;
    readonly own: OwnSide;
    readonly today: number;
    readonly compare: Compare;
  }) {
    const { columns, own, today } = needs;
    this.columns = columns;
    this.#merged = own.merged;
    this.#compare = needs.compare;
    this.#toldBy = toldByIn(columns);
    let count = columns.count;
    for (const [id, one] of own.entities) {
      const known = baseIndexOf(columns, id);
      if (known === undefined && !one.listed) continue;
      if (known === undefined) this.#made.set(id, count);
      this.#own.set(known ?? count++, one);
    }
    this.count = count;
    this.flags = new Uint16Array(count);
    this.kinds = new Uint8Array(count);
    this.kinds.set(columns.kinds);
    for (let at = 0; at < columns.count; at += 1) {
      this.flags[at] =
        (columns.differs[at] ? FLAGS.differs : 0) | (isOld(columns.oldFrom[at]!, today) ? FLAGS.old : 0);
    }
    for (const [at, one] of this.#own) this.#lay(at, one, today);
    for (const [one, other] of own.apart ?? []) {
      const [a, b] = [this.positionOf(one), this.positionOf(other)];
      if (a !== undefined && b !== undefined) this.apart.add(Math.min(a, b) * count + Math.max(a, b));
    }
    for (const id of own.merged.keys()) {
      const at = this.#madeOrKnown(id);
      if (at !== undefined) this.flags[at]! |= FLAGS.gone;
    }
  }

  /** Positions of what the reader made or changed. */
  get ownPositions(): Iterable<number> {
    return this.#own.keys();
  }

  /** Positions in the order of names. */
  get order(): Uint32Array {
    this.#order ??= laidOrder(this, this.#compare);
    return this.#order;
  }

  /** The place of each position in that order. */
  get ranks(): Uint32Array {
    if (this.#ranks) return this.#ranks;
    const ranks = new Uint32Array(this.count);
    for (const [rank, at] of this.order.entries()) ranks[at] = rank;
    this.#ranks = ranks;
    return ranks;
  }

  markDuplicates(groups: readonly (readonly number[])[]): void {
    for (const at of groups.flat()) this.flags[at]! |= FLAGS.duplicate;
  }

  ownAt(at: number): OwnListed | undefined {
    return this.#own.get(at);
  }

  /** What stands in the place of the columns' row. */
  listedAt(at: number): ListedEntity | undefined {
    return this.#own.get(at)?.listed;
  }

  positionOf(id: string): number | undefined {
    const stays = this.#merged.get(id);
    return this.#madeOrKnown(stays ?? id);
  }

  flagsOf(at: number): Readonly<Record<Flag, boolean>> {
    const flags = this.flags[at]!;
    return Object.fromEntries(
      Object.entries(FLAGS).map(([flag, bit]) => [flag, (flags & bit) !== 0]),
    ) as Record<Flag, boolean>;
  }

  idOf(at: number): string {
    return this.listedAt(at)?.id ?? idAt(this.columns, at);
  }

  kindOf(at: number): Kind {
    return KINDS[this.kinds[at]!] ?? 'other';
  }

  typeOf(at: number): string {
    return this.listedAt(at)?.type ?? this.columns.tables.types[this.columns.types[at]!] ?? '';
  }

  nameOf(at: number): TextIn {
    return this.listedAt(at)?.name ?? nameAt(this.columns, at);
  }

  nativeNameOf(at: number): TextIn | undefined {
    const listed = this.listedAt(at);
    return listed ? listed.nativeName : nativeNameAt(this.columns, at);
  }

  factsOf(at: number): number {
    return this.listedAt(at)?.facts ?? this.columns.facts[at] ?? 0;
  }

  packsOf(at: number): readonly string[] {
    return this.listedAt(at)?.packs ?? packsAt(this.columns, at);
  }

  /** What tells it from others of its name. */
  readonly toldBy = (at: number): ToldBy => {
    const listed = this.listedAt(at);
    if (!listed) return this.#toldBy(at);
    const { id, within, coordinates } = listed;
    return {
      id,
      hash: idHash(id),
      within: within === undefined ? 0 : idHash(within),
      lat: Math.fround(coordinates?.lat ?? Number.NaN),
      lon: Math.fround(coordinates?.lon ?? Number.NaN),
    };
  };

  #madeOrKnown(id: string): number | undefined {
    return this.#made.get(id) ?? baseIndexOf(this.columns, id);
  }

  #lay(at: number, one: OwnListed, today: number): void {
    const { listed, isOwn, isHidden, isBinned, hasNotes, isOvertaken } = one;
    let flags = this.flags[at]!;
    if (listed) {
      this.kinds[at] = KINDS.indexOf(listed.kind);
      flags = (listed.differs ? FLAGS.differs : 0) | (isOld(listed.oldFrom ?? NEVER, today) ? FLAGS.old : 0);
    }
    this.flags[at] =
      flags |
      FLAGS.yours |
      (isOwn ? FLAGS.own : 0) |
      (isHidden ? FLAGS.hidden : 0) |
      (isBinned ? FLAGS.binned : 0) |
      (hasNotes ? FLAGS.noted : 0) |
      (isOvertaken ? FLAGS.overtaken : 0);
  }
}

function isOld(from: number, today: number): boolean {
  return from !== NEVER && from <= today;
}
