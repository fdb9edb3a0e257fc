import type { PartialDate } from './statement.ts';
import type { Language, TextIn } from './texts.ts';

/**
 * A note of the reader's: about an entity, about a fact of one, about words of a page, about a page, or about nothing
 * else. What it holds besides text and tags was kept when it was taken, and stays as it was then.
 */
export interface Note {
  /** Of its row: `note:` and a UUID. */
  readonly id: string;
  /** Markdown, as the reader wrote it. */
  readonly text: string;
  /** In the order of their letters. */
  readonly tags: readonly string[];
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly changed: number;
  readonly entity?: string;
  /** What the entity was called, for a time in which its pack is gone. */
  readonly about?: TextIn;
  /** The fact that it is about. */
  readonly fact?: NotedFact;
  readonly quote?: Quote;
  readonly page?: NotedPage;
  /** What was shown beside it when it was taken. */
  readonly facts: readonly NotedFact[];
  /** Where its quote was when the page was last read; absent until that was after it was taken. */
  readonly place?: NotedPlace;
}

/** Words of a page, as W3C Web Annotation selects them: TextQuoteSelector and TextPositionSelector. */
export interface Quote {
  /** White space of one kind and length, as the page shows it; not empty. */
  readonly exact: string;
  /** What stands before and behind it, across paragraphs; empty where nothing does. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood in the text that was read of the page, in UTF-16 units: blocks joined by line feeds. */
  readonly start?: number;
  readonly end?: number;
}

export interface NotedPage {
  /** Canonical where the page says one of its own site, without what follows readers around; http or https. */
  readonly address: string;
  readonly title: string;
  /** Who publishes it: a name, or the site's host. */
  readonly outlet?: string;
  readonly published?: PartialDate;
  readonly lang?: Language;
  /** The reader's day, ISO. */
  readonly read: PartialDate;
}

/** A fact as it was shown: in words, so that it can be read without its pack. */
export interface NotedFact {
  /** What the entity is called, where it is not the note's own. */
  readonly of?: string;
  readonly property: string;
  readonly label: string;
  readonly value: string;
  readonly asOf?: PartialDate;
  readonly readOn?: PartialDate;
  readonly source: NotedSource;
  /** Other sources say otherwise. */
  readonly differs?: true;
}

export interface NotedSource {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly licence?: string;
}

/**
 * `unchanged`: the page has the quote. `changed`: it has other words in its place, which are `text`. `gone`: it has
 * neither, and the note has lost its place.
 */
export const PLACE_STATES = ['unchanged', 'changed', 'gone'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

export interface NotedPlace {
  readonly state: PlaceState;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What stands in its place now, where that is other than the quote. */
  readonly text?: string;
}
