import type { Kind, Name, NameRole } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';

/** How the text's letters led to the name. */
export type MatchedBy = 'exact' | 'folded' | 'inflected';

/** Why a span of text was taken for an entity: shown to the reader on demand. */
export interface Reason {
  readonly name: string;
  readonly lang: Language;
  readonly role: NameRole;
  readonly by: MatchedBy;
}

/** One entity that a mention may stand for. */
export interface Reading {
  readonly entity: string;
  readonly kind: Kind;
  readonly reason: Reason;
}

/** A span of text with all its readings, the likeliest first. Offsets are UTF-16 code units of the searched text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly [Reading, ...Reading[]];
}

/** What the index is built from: an entity's id, kind, whole, and names. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly type: string;
  readonly within?: string;
  readonly names: readonly Name[];
}

/** A built index, opened for reading. */
export interface NameFinder {
  /**
   * Mentions in reading order; no two overlap, the longest wins.
   * @param text any length; what it holds is untrusted
   * @param languages the text's likely languages, likeliest first; empty when unknown
   */
  find(text: string, languages: readonly Language[]): Mention[];
  /** Likely languages of a text, likeliest first: see guess-language.ts. */
  guessLanguages(text: string, declared?: string): Language[];
  /** All entities of a form, compared as `find` would: for tests and for search. */
  readonly nameCount: number;
  readonly entityCount: number;
}
