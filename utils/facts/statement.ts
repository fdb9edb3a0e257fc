import type { Texts } from './texts.ts';
import type { Coordinates } from './entity.ts';

/** A partial ISO 8601 date: `2021`, `2021-03` or `2021-03-25`. Never widened, never narrowed. */
export type PartialDate = string;

export type Value =
  | { readonly type: 'quantity'; readonly amount: number; readonly unit?: string; readonly atLeast?: true }
  | { readonly type: 'text'; readonly texts: Texts }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'entity'; readonly entity: string }
  | ({ readonly type: 'coordinates' } & Coordinates)
  | { readonly type: 'link'; readonly url: string };

/** `reference`: the value held then. `publication`: only the source's own date is known. `undated`: neither is. */
export const AS_OF_KINDS = ['reference', 'publication', 'undated'] as const;
export type AsOfKind = (typeof AS_OF_KINDS)[number];

export const RANKS = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof RANKS)[number];

/** A value of one property, with what makes it checkable. */
export interface Statement {
  /** Key into the pack's table of properties. */
  readonly property: string;
  readonly value: Value;
  readonly asOfKind: AsOfKind;
  readonly asOf?: PartialDate;
  /** For undated values: the day on which the source was read. */
  readonly readOn?: PartialDate;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly rank: Rank;
  /** What narrows the property: the ethnic group of a share, the neighbour of a border length. */
  readonly qualifiers?: Readonly<Record<string, Value>>;
  /** Key into the pack's table of sources. */
  readonly source: string;
  /** A remark for readers, written by us. */
  readonly remark?: Texts;
  /** Of a statement of the reader's: claims of packs that it stands in for, by `claimKey`; they are shown beside it. */
  readonly overrides?: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** The source's own address, http or https; some sources have none. */
  readonly url?: string;
  readonly published?: PartialDate;
  readonly licence: string;
}
