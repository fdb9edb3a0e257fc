import type { Kind } from '../../utils/facts/entity.ts';
import type { PresentedStatement } from '../../utils/facts/presented.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import type { PacksCatalogue } from '../../utils/wording/packs.ts';

/** What the screens of packs show: narrowed, put into the reader's language, and counted elsewhere. */

type After<Prefix extends string> = keyof PacksCatalogue extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** Why something came to nothing; each has its sentence. */
export type Trouble = After<'trouble.'>;
/** Why a row of a file was left out. */
export type RowReason = After<'reason.'>;
/** What is said of a row that was taken all the same. */
export type RowRemark = After<'remark.'>;
/** What a file can be. */
export type FileFormat = After<'format.'>;

/** Where a pack came from. */
export type PackOrigin =
  | { readonly type: 'bundled' }
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'address'; readonly url: string }
  | { readonly type: 'import'; readonly name: string; readonly format: FileFormat };

/**
 * How a pack stands. `current`: its publisher has nothing newer. `still`: nobody is asked for newer versions.
 * `update`: one waits for the reader. `refused`: one was offered and not taken. `failed`: nobody could be asked.
 * `broken`: it never came into the base. `lost`: the browser lost it, and it can be installed again.
 */
export type Standing =
  | { readonly kind: 'current'; readonly checked?: string }
  | { readonly kind: 'still' | 'working' | 'filling' | 'lost' }
  | { readonly kind: 'update'; readonly revision: string; readonly changes?: number }
  | { readonly kind: 'refused'; readonly why: Trouble; readonly offered?: Offered }
  | { readonly kind: 'failed' | 'broken'; readonly why: Trouble };

/** An unusual version that the reader may take nonetheless. */
export interface Offered {
  readonly why: 'older' | 'shrunk';
  readonly revision: string;
  readonly entities: number;
}

/** An installed pack, or one that should be. */
export interface PackView {
  readonly id: string;
  readonly title: TextIn;
  /** What is counted and said of it; absent of one that is not there. */
  readonly about?: PackFigures | undefined;
  /** Publishers of its sources, those of the most facts first; empty until they are counted. */
  readonly publishers: readonly string[];
  readonly origin: PackOrigin;
  readonly on: boolean;
  readonly standing: Standing;
  /** How many of its entities the reader changed. */
  readonly edited: number;
  /** Packs that come with the extension are switched off and never taken away. */
  readonly removable: boolean;
}

export interface PackFigures {
  readonly entities: number;
  /** Partial ISO date. */
  readonly revision: string;
  readonly licence: string;
}

/** A pack that came with the extension, or with its release, and is not installed. */
export interface AvailablePack {
  readonly id: string;
  readonly title: TextIn;
  readonly description: TextIn | undefined;
  readonly entities: number;
  readonly bytes: number;
  /** Name of the release's file that holds it: the reader adds it as any other file. */
  readonly file?: string;
}

/** How far a file is on its way into the base. */
export type JobStanding =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'running';
      /** From 0 to 1; undefined until something is known. */
      readonly share: number | undefined;
      readonly entities: number;
      /** Where it is known beforehand. */
      readonly total?: number;
      readonly secondsLeft?: number;
    }
  | {
      readonly kind: 'review';
      readonly entities: number;
      readonly bad: number;
      readonly rows: readonly BadRow[];
    }
  | { readonly kind: 'done'; readonly entities: number; readonly bad: number; readonly pack: string }
  | { readonly kind: 'failed'; readonly why: Trouble };

/** A row that was taken, and what is to be said of it. */
export interface RemarkedRow extends Omit<BadRow, 'reason'> {
  readonly reason: RowRemark;
}

/** A row that became nothing. */
export interface BadRow {
  readonly line: number;
  readonly field: string;
  readonly reason: RowReason;
  readonly text: string;
}

export interface JobView {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  readonly bytes: number;
  readonly format: FileFormat;
  readonly standing: JobStanding;
  /** Rows that were taken all the same, the first of them listed. */
  readonly remarks: { readonly count: number; readonly rows: readonly RemarkedRow[] };
  /** What a pack in one file says of itself; shown before it is installed. */
  readonly inside?: PackInside | undefined;
}

/** What a pack says of itself before it is installed. */
export interface PackInside {
  readonly title: TextIn;
  readonly description: TextIn | undefined;
  readonly revision: string;
  readonly entities: number;
  readonly names: number;
  readonly facts: number;
  readonly sources: number;
  readonly languages: readonly string[];
  readonly licence: string;
  readonly attribution: readonly string[];
}

/** A pack's content, counted. */
export interface PackContents {
  readonly description: TextIn | undefined;
  readonly names: number;
  readonly facts: number;
  /** Bytes of text in the base. */
  readonly bytes: number;
  readonly languages: readonly { readonly lang: string; readonly names: number }[];
  readonly kinds: readonly { readonly kind: Kind; readonly entities: number }[];
  readonly attribution: readonly string[];
  /** Those of the most facts first. */
  readonly sources: readonly PackSource[];
  readonly sample: readonly SampleEntity[];
}

export interface PackSource {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string | undefined;
  readonly licence: string;
  readonly facts: number;
}

export interface SampleEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: TextIn;
  readonly description?: TextIn | undefined;
}

/** One thing that an entity has otherwise; without `before` it is new, without `now` it is gone. */
export type Change =
  | {
      readonly type: 'fact';
      readonly label: string;
      readonly before?: PresentedStatement | undefined;
      readonly now?: PresentedStatement | undefined;
    }
  | {
      readonly type: DetailType;
      readonly before?: TextIn | undefined;
      readonly now?: TextIn | undefined;
    };

type DetailType =
  | 'name'
  | 'description'
  | 'kind'
  | 'type'
  | 'within'
  | 'flag'
  | 'nativeLang'
  | 'sameAs'
  | 'coordinates';

export interface ChangedEntity extends SampleEntity {
  readonly changes: readonly Change[];
  /** Changes beyond those that are listed. */
  readonly more: number;
}

/** What a newer version changes; lists are cut short, counts are of all. */
export interface ChangesView {
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly added: readonly SampleEntity[];
  readonly changed: readonly ChangedEntity[];
  readonly removed: readonly SampleEntity[];
}

/** An update that was taken. */
export interface PastUpdate {
  /** ISO instant. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly changes: ChangesView;
}

/** A value that the reader changed and the publisher changed since. */
export interface ConflictView {
  readonly id: string;
  readonly entity: SampleEntity;
  readonly label: string;
  readonly mine: PresentedStatement;
  readonly before: PresentedStatement | undefined;
  /** What the pack says now; several where it lists several, none where it took the value out. */
  readonly theirs: readonly PresentedStatement[];
}
