import type { TextIn } from '../../utils/facts/texts.ts';
import type { BaseCatalogue } from '../../utils/wording/base.ts';

/** Ends of the catalogue's keys that begin so. */
type Ends<Start extends string> = {
  [Key in keyof BaseCatalogue]: Key extends `${Start}${infer Rest}` ? Rest : never;
}[keyof BaseCatalogue];

/** What went wrong, as far as it can be said. */
export type CareTrouble = Ends<'trouble.'>;

/** A file as it is kept: `name` and the moment it was written, ISO. */
export interface CopyView {
  readonly name: string;
  readonly bytes: number;
  readonly kept: string;
}

/** What restoring would do to the rows of one kind. */
export interface KindPlanView {
  readonly kind: string;
  readonly added: number;
  readonly newerThere: number;
  readonly newerHere: number;
  readonly mixed: number;
  readonly same: number;
  readonly deletes: number;
  readonly gone: number;
}

export interface PackPlanView {
  readonly id: string;
  readonly title: TextIn;
  readonly state: 'same' | 'other' | 'missing';
  readonly from: 'backup' | 'address' | 'file';
  readonly url?: string;
}

/** What a file would do, told before anything is done. */
export interface PlanView {
  /** ISO; absent where the file does not tell. */
  readonly made?: string;
  readonly state: Ends<'restore.state.'>;
  /** Rows known to have been in the file. */
  readonly missing: number;
  readonly kinds: readonly KindPlanView[];
  /** How many settings differ; absent where the file holds none. */
  readonly settings?: number;
  readonly packs: readonly PackPlanView[];
  readonly problems: readonly { readonly line: number; readonly problem: Exclude<Ends<'line.'>, 'at'> }[];
  readonly problemCount: number;
}

export interface OutcomeView {
  readonly rows: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly refused: number;
  };
  readonly settings: boolean;
  readonly packs: readonly { readonly name: TextIn; readonly failed: boolean }[];
  readonly problems: number;
}

/** Where restoring a file stands. */
export type RestoreStep =
  | { readonly kind: 'ask' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'plan'; readonly name: string; readonly plan: PlanView }
  | { readonly kind: 'restoring'; readonly rows: number }
  | { readonly kind: 'done'; readonly outcome: OutcomeView }
  | { readonly kind: 'failed'; readonly why: CareTrouble };

export interface StoredPart {
  readonly part: 'yours' | 'packs' | 'kept' | 'local';
  readonly said: string;
  readonly bytes?: number;
  readonly trouble?: CareTrouble;
}

export interface PlaceView {
  readonly place: Ends<'place.'>;
  readonly usage?: number;
  readonly quota?: number;
  readonly isPersisted?: boolean;
}

export interface FindingView {
  readonly key: string;
  readonly code: Ends<'finding.'>;
  readonly count: number;
  readonly name: string;
  readonly canRepair: boolean;
  readonly state: 'open' | 'working' | 'done' | CareTrouble;
}

export type CheckStep =
  | { readonly kind: 'ask' }
  | { readonly kind: 'checking'; readonly step: Ends<'check.step.'>; readonly share: number }
  | { readonly kind: 'found'; readonly findings: readonly FindingView[] }
  | { readonly kind: 'failed'; readonly why: CareTrouble };

export interface RequestView {
  readonly at: string;
  readonly address: string;
  readonly outcome?: string;
  readonly bytes?: number;
}
