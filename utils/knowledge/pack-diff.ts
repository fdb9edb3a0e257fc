import type { Kind, Name } from '../facts/entity.ts';
import type { Source, Statement } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';

/** A statement with its source itself: the tables it refers to may change or go. */
export interface SourcedStatement {
  readonly statement: Statement;
  /** Absent where the pack lacks it. */
  readonly source?: Source;
}

/** One thing that an entity has otherwise in the newer pack; without `old` it is new, without `now` it is gone. */
export type EntityDetail =
  | { readonly type: 'statement'; readonly old?: SourcedStatement; readonly now?: SourcedStatement }
  | { readonly type: 'name'; readonly old?: Name; readonly now?: Name }
  | { readonly type: 'description'; readonly lang: string; readonly old?: string; readonly now?: string }
  | {
      readonly type: 'kind' | 'type' | 'within' | 'flag' | 'nativeLang' | 'sameAs' | 'coordinates';
      readonly old?: string;
      readonly now?: string;
    };

/** An entity as a list says it. */
export interface EntityLine {
  readonly id: string;
  readonly kind: Kind;
  /** Key into the pack's types. */
  readonly type: string;
  /** Its labels, or the first of its other names where it has none. */
  readonly labels: readonly Name[];
}

export interface EntityChange extends EntityLine {
  /** Cut short; `total` says how many there are. */
  readonly details: readonly EntityDetail[];
  readonly total: number;
}

/** What a newer pack would change or has changed. Lists are cut short, counts are of all. */
export interface PackDiff {
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly same: number;
  };
  readonly added: readonly EntityLine[];
  readonly removed: readonly EntityLine[];
  readonly changed: readonly EntityChange[];
  /** Properties, units and types that the listed changes speak of, the newer pack's word first. */
  readonly vocabulary: Vocabulary;
}
