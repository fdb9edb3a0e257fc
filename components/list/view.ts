import type { WhyFound } from '../base/view.ts';
import type { Kind } from '../../utils/facts/entity.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { TextIn } from '../../utils/facts/texts.ts';

/** What a row shows at once. */
export interface ListRow {
  readonly id: string;
  readonly kind: Kind;
  readonly name: TextIn;
  /** Absent where it equals `name`. */
  readonly nativeName?: TextIn;
  readonly differs?: boolean;
  readonly isOld?: boolean;
  readonly hasNote?: boolean;
  readonly isHidden?: boolean;
  /** What led to it, where something was searched for. */
  readonly why?: WhyFound;
}

/** Rows of whatever kind by their position; as many as there are, none of them made before it is asked for. */
export interface NamedRows {
  readonly length: number;
  /** Undefined beyond the end. */
  at(position: number): { readonly name: TextIn } | undefined;
  /** Of the row at this position; cheaper than the row. */
  idAt(position: number): string | undefined;
  /** -1 where it is not among them. */
  positionOf(id: string): number;
}

/** Entries as rows. */
export interface RowSource extends NamedRows {
  at(position: number): ListRow | undefined;
}

/** What is read of a row once it comes into view; undefined until then. */
export type LineOf = (id: string) => PresentedEntity | undefined;

/** Something that lists are filtered by, as its chip and its line in the menu show it. */
export interface FilterChoice {
  /** `kind:place`, `tag:border`, `pack:central-asia`. */
  readonly key: string;
  readonly label: TextIn;
  /** How many it would show, as it is read. */
  readonly count?: string;
  readonly isOn: boolean;
  /** It chooses nothing by itself: it asks between which days. */
  readonly asks?: 'days';
}

export interface FilterGroup {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}

/** A tag as the dialog of tags offers it: on all of what is selected, on some, or on none. */
export interface TagChoice {
  readonly tag: string;
  readonly on: 'all' | 'some' | 'none';
}

/** Tags that are put on everything selected, and those that are taken off. */
export interface TagPlan {
  readonly add: readonly string[];
  readonly drop: readonly string[];
}
