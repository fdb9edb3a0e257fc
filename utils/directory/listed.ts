import type { Coordinates, Kind } from '../facts/entity.ts';
import type { TextIn } from '../facts/texts.ts';

/** What a directory keeps of an entity: all that a list shows, sorts and filters by. */
export interface ListedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly type: string;
  /** In the reader's language as far as the base has it. */
  readonly name: TextIn;
  /** Absent where it equals `name`. */
  readonly nativeName?: TextIn;
  readonly within?: string;
  readonly coordinates?: Coordinates;
  /** Ids of the packs that have it. */
  readonly packs: readonly string[];
  /** Rows of its card. */
  readonly facts: number;
  /** In one of them sources differ. */
  readonly differs: boolean;
  /** The first day on which one of them is past its shelf life, in days since 1970; absent where none ages. */
  readonly oldFrom?: number;
  /** What it is called, in whatever language, folded: by these possible duplicates are found. Each once. */
  readonly labels: readonly string[];
  readonly aliases: readonly string[];
}

/** What the reader made or changed of one entity, as far as a list shows it. */
export interface OwnListed {
  /** The entity as the reader has it; absent where what they did changes nothing of what the columns hold. */
  readonly listed?: ListedEntity;
  readonly isOwn: boolean;
  readonly isHidden: boolean;
  readonly isBinned: boolean;
  readonly hasNotes: boolean;
  readonly tags: readonly string[];
  /** Milliseconds since 1970 of the last change. */
  readonly changed: number;
  /** The publisher changed what one of the reader's facts stands in for. */
  readonly isOvertaken: boolean;
}

/** Everything that the reader made or changed, laid on top of columns that know of packs alone. */
export interface OwnSide {
  readonly entities: ReadonlyMap<string, OwnListed>;
  /** What goes by another entity now: from its id to that of the one that stayed. */
  readonly merged: ReadonlyMap<string, string>;
  /** Pairs of which the reader says that they are not one. */
  readonly apart?: readonly (readonly [one: string, other: string])[];
}
