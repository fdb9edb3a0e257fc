import type { Columns } from './columns.ts';
import { Laid, type Compare } from './laid.ts';
import type { OwnSide } from './listed.ts';
import { countAll } from './count-all.ts';
import { choose } from './choose.ts';
import { groupsIn } from './groups.ts';
import { Orders } from './order.ts';
import type { Directory, DirectoryCounts, DirectoryRow } from './view.ts';

export interface DirectoryNeeds {
  readonly columns: Columns;
  readonly own: OwnSide;
  /** Today by UTC, in days since 1970: what is old is judged by it. */
  readonly today: number;
  /** Names in the order of the reader's language, the same by which the columns are sorted. */
  readonly compare: Compare;
  /** A type in words, in the reader's language; empty where it has none. */
  readonly typeLabel: (type: string) => string;
}

/** The columns with what the reader made and changed laid on top; nothing of the columns is written. */
export function layDirectory(needs: DirectoryNeeds): Directory {
  const laid = new Laid(needs);
  const groups = groupsIn(laid);
  laid.markDuplicates(groups);
  const orders = new Orders(laid);
  let counts: DirectoryCounts | undefined;
  return {
    select: (filter, order) => choose(laid, orders, filter, order),
    row: (position) => rowOf(laid, position, needs.typeLabel),
    positionOf: (id) => laid.positionOf(id),
    get counts() {
      counts ??= countAll(laid);
      return counts;
    },
    duplicates() {
      const { ranks } = laid;
      const byName = (one: number, other: number) => ranks[one]! - ranks[other]!;
      return groups
        .map((group) => group.toSorted(byName))
        .sort(([one], [other]) => byName(one!, other!))
        .map((group) => group.map((position) => laid.idOf(position)));
    },
  };
}

function rowOf(laid: Laid, position: number, typeLabel: DirectoryNeeds['typeLabel']): DirectoryRow {
  if (!(position >= 0 && position < laid.count)) throw new RangeError(`no row ${position}`);
  const own = laid.ownAt(position);
  const nativeName = laid.nativeNameOf(position);
  const is = laid.flagsOf(position);
  return {
    id: laid.idOf(position),
    kind: laid.kindOf(position),
    typeLabel: typeLabel(laid.typeOf(position)),
    name: laid.nameOf(position),
    ...(nativeName && { nativeName }),
    tags: own?.tags ?? [],
    facts: laid.factsOf(position),
    isOwn: is.own,
    isEdited: is.yours && !is.own,
    hasNotes: is.noted,
    differs: is.differs,
    isOld: is.old,
    isDuplicate: is.duplicate,
    isOvertaken: is.overtaken,
    isHidden: is.hidden,
    isBinned: is.binned,
    ...(own && { changed: own.changed }),
  };
}
