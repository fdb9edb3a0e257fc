import type { Kind } from '../facts/entity.ts';
import type { TextIn } from '../facts/texts.ts';

/** What needs a look: sources differ, facts past their shelf life, the same thing twice, a publisher's change. */
export const LOOKS = ['differ', 'old', 'duplicates', 'changed'] as const;
export type Look = (typeof LOOKS)[number];

/** All that is said must hold. Without `hidden` and `binned` there is neither among what is chosen. */
export interface DirectoryFilter {
  readonly kind?: Kind;
  readonly type?: string;
  /** What the reader made or changed. */
  readonly yours?: true;
  /** What has a note of the reader's. */
  readonly noted?: true;
  readonly tag?: string;
  readonly pack?: string;
  readonly look?: Look;
  /** What the reader hid, and nothing else. */
  readonly hidden?: true;
  /** What lies in the bin, and nothing else. */
  readonly binned?: true;
}

/** `changed`: what the reader changed last comes first, and behind it everything else by name. */
export type DirectoryOrder = 'name' | 'changed' | 'kind';

export interface DirectoryRow {
  readonly id: string;
  readonly kind: Kind;
  /** Empty where no pack that is on names its type. */
  readonly typeLabel: string;
  readonly name: TextIn;
  readonly nativeName?: TextIn;
  readonly tags: readonly string[];
  /** How many facts its card shows. */
  readonly facts: number;
  readonly isOwn: boolean;
  /** A pack's, of which the reader changed something. */
  readonly isEdited: boolean;
  readonly hasNotes: boolean;
  readonly differs: boolean;
  readonly isOld: boolean;
  readonly isDuplicate: boolean;
  /** The publisher changed what one of the reader's facts stands in for. */
  readonly isOvertaken: boolean;
  readonly isHidden: boolean;
  readonly isBinned: boolean;
  /** Milliseconds since 1970 of the reader's last change. */
  readonly changed?: number;
}

/** How many there are of what is neither hidden nor in the bin, but for these two themselves. */
export interface DirectoryCounts {
  readonly all: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  /** By type, by tag, by id of pack: those that there are. */
  readonly types: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
  readonly packs: ReadonlyMap<string, number>;
  readonly yours: number;
  readonly noted: number;
  readonly looks: Readonly<Record<Look, number>>;
  readonly hidden: number;
  readonly binned: number;
}

/** Every entity of the base. A position stands for the same entity as long as this directory does. */
export interface Directory {
  /** Positions, in this order. */
  select(filter: DirectoryFilter, order: DirectoryOrder): Uint32Array;
  /** @throws RangeError for what is no position of this directory */
  row(position: number): DirectoryRow;
  /** Undefined where there is none of this id; of what was merged away that of the one that stayed. */
  positionOf(id: string): number | undefined;
  readonly counts: DirectoryCounts;
  /** Ids of what may be the same thing, the groups in the order of their first names. */
  duplicates(): readonly (readonly string[])[];
}
