import type { CheckedFigure, Comparison, FactThen } from '../../utils/facts/derived.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { PartialDate } from '../../utils/facts/statement.ts';

/** One name as one frame of the page has it. */
export interface PanelName {
  readonly entity: PresentedEntity;
  /** From 0 (top of the page) to 1 (its end), ascending. */
  readonly positions: readonly number[];
  /** Further mentions, whose places are not known: of a page that has very many. */
  readonly more?: number | undefined;
  /** 0 is the page itself; others stand somewhere within it. */
  readonly frame: number;
}

/** A note of the reader's that is marked in the page. */
export interface PanelNote {
  /** Of its row. */
  readonly id: string;
  /** Where its quote begins: from 0 (top of the page) to 1 (its end). */
  readonly position: number;
  /** The reader's words, or the quote where there are none; empty until they are read. */
  readonly text: string;
}

/** The part of the page that is on screen, from 0 to 1. */
export interface PanelView {
  readonly from: number;
  readonly to: number;
}

/** All that is shown of a name once it is opened. */
export interface NameDetails {
  readonly entity: PresentedEntity;
  /** As the article's time has them. */
  readonly facts: readonly FactThen[];
  readonly comparisons: readonly Comparison[];
  /** Figures that the page gives beside the name, in reading order. */
  readonly checks: readonly CheckedFigure[];
  /** Of the text that `checks` are from. */
  readonly textLang: string;
  /** The name has more mentions than were looked at for `checks`. */
  readonly cut: boolean;
  /** There where a row has another value of the article's time. */
  readonly articleDate?: PartialDate;
}

/** `gone`: the base no longer has it. `base`: it did not answer. */
export type DetailsFailure = 'gone' | 'base';

/** What is true of the page. */
export type PanelStatus =
  | 'done'
  | 'reading'
  | 'off'
  | 'page-off'
  | 'paused'
  | 'impossible'
  | 'filling'
  | 'failed'
  /** It may be read and is not: it is no article, or has too little text. */
  | 'unread'
  /** As `unread`, and nothing can be done about it: it is no text, or for writing. */
  | 'left-alone';

/** The same for a row wherever it stands. */
export function keyOf({ entity, frame }: Pick<PanelName, 'entity' | 'frame'>): string {
  return `${String(frame)} ${entity.id}`;
}

/** How often the page has the name. */
export function countOf({ positions, more = 0 }: Pick<PanelName, 'positions' | 'more'>): number {
  return positions.length + more;
}
