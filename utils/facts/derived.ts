import type { PresentedFact, PresentedSource, PresentedStatement, PresentedUnit } from './presented.ts';
import type { AsOfKind, PartialDate } from './statement.ts';
import type { TextIn } from './texts.ts';

/** What follows from an entity's facts and the article's text; computed in utils/claims, drawn by the card. */

/**
 * What an article's figure is to a stored one. `agrees`: the same. `rounds`: the stored one, rounded as the article's
 * words say. `older`: a stored value of another time than the newest. `differs`: none of them.
 */
export type Verdict = 'agrees' | 'rounds' | 'older' | 'differs';

/** A figure of the article beside a name, held against what is stored. */
export interface CheckedFigure {
  readonly verdict: Verdict;
  /** The row that it was held against: property, and what narrows it. */
  readonly property: string;
  readonly label: string;
  readonly narrowedBy?: TextIn;
  /** The article's sentence, and where the figure with its unit stands in it; UTF-16 units. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The stored statement that it was held against. */
  readonly statement: PresentedStatement;
  /** `differs` alone: how far the article's figure is from the stored one, as a share of it: -0.1 is 10 % less. */
  readonly by?: number;
}

/** One operand of a comparison, as it is shown on demand. */
export interface ComparisonPart {
  /** Whose figure it is. */
  readonly name: TextIn;
  readonly amount: number;
  readonly unit?: PresentedUnit;
  /** Of the value itself, unless `asOfKind` says that it is that of its publication. */
  readonly asOf?: PartialDate;
  readonly asOfKind?: AsOfKind;
  readonly source: PresentedSource;
}

/**
 * `ratio`: this entity's figure as a multiple of another's ("≈ 36 % of metropolitan France"). `density`: people a
 * square kilometre. `rank`: its place among its sisters, largest first.
 */
export interface Comparison {
  readonly kind: 'ratio' | 'density' | 'rank';
  /** The property of the row that it stands under. */
  readonly property: string;
  /** The multiple, people a km², or the place from 1. */
  readonly result: number;
  /** Of a rank: among how many. */
  readonly among?: number;
  /** Of a rank: what each of those is, "Region of Kazakhstan". */
  readonly type?: string;
  /** Of a ratio: the other entity. */
  readonly of?: TextIn;
  /** What it was worked out from; of a rank this entity and its neighbours in the order. */
  readonly parts: readonly ComparisonPart[];
}

/** A row as it is shown for an article of another time. */
export interface FactThen extends PresentedFact {
  /** The statement that held when the article was written; shown first, and today's `values` after it. */
  readonly atArticle?: PresentedStatement;
}
