import type { NameRole } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';

/** What the index is built from; a `NamedEntity` of utils/names is one. */
export interface SearchedEntity {
  readonly id: string;
  readonly names: readonly SearchedName[];
}

export interface SearchedName {
  readonly text: string;
  readonly lang: Language;
  readonly role: NameRole;
}

/** A note of the reader's: its words are searched. */
export interface SearchedNote {
  readonly id: string;
  readonly text: string;
  readonly lang?: Language;
}

/** What the reader made, which changes often: searched beside the index, and built anew in milliseconds. */
export interface SearchExtra {
  /** The reader's own entities, and under the id of a pack's entity the names that the reader gave it. */
  readonly entities?: readonly SearchedEntity[];
  readonly notes?: readonly SearchedNote[];
  /** Ids of what the reader hid: never found. */
  readonly hidden?: ReadonlySet<string>;
  /** Entities that are found as others, in whose place these stay. */
  readonly same?: ReadonlyMap<string, string>;
}

export interface SearchOptions {
  /** How many hits at most; 20 where nothing is said. */
  readonly limit?: number;
  /** The reader's language: of names equally near, the one in it is shown. */
  readonly lang?: Language;
}

/** Which of an entity's names led to it, or that a note did. */
export type HitReason = 'label' | 'alias' | 'former' | 'search' | 'note';

/** Start and end in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** One entity or note that was found, with the name or the passage that led to it. */
export interface SearchHit {
  /** Of the entity; where `why` is `note`, of the note. */
  readonly id: string;
  /** The name as written, or the passage of the note around what was found. */
  readonly matched: {
    readonly text: string;
    readonly lang: Language;
    readonly role: NameRole | 'note';
  };
  readonly why: HitReason;
  /** What of `matched.text` answers to the query: in order, apart from each other, none empty. */
  readonly ranges: readonly Range[];
  /** The query was typed on the wrong keyboard layout. */
  readonly viaKeyboard?: true;
  /** The name is written in another script than the query. */
  readonly viaScript?: true;
  /** 0 to 1; only differences within one answer mean anything. */
  readonly score: number;
}

/** The index together with what the reader made, opened for searching. */
export interface Search {
  /**
   * What the query may mean, likeliest first; each entity and note once. The same query always has the same answer.
   * @param query anything at all; fewer than two letters or digits find nothing
   */
  find(query: string, options?: SearchOptions): readonly SearchHit[];
  /** How many entities the index holds, the reader's own left out. */
  readonly entityCount: number;
  /** How many names it was given. */
  readonly nameCount: number;
}
