import type { Kind } from '../../utils/facts/entity.ts';
import type { Mark } from '../../utils/paint/marks.ts';
import type { ArticleMarks } from './article-marks.ts';

/** What is kept with a mark: the text as it stands in the page, and what it may stand for, the likeliest first. */
export interface Named {
  readonly surface: string;
  /** None where notes have it marked. */
  readonly readings: readonly Reading[];
  /** Ids of the notes whose quote this is, or a part of one. */
  readonly notes?: readonly string[];
  /** Other words stand in the place of what was noted. */
  readonly changed?: true;
  /** The first of several readings is a clear winner. */
  readonly clear?: true;
}

export interface Reading {
  readonly id: string;
  readonly kind: Kind;
}

export type NamedMark = Mark<Named>;
export type NamedStore = ArticleMarks;
