import type { Kind, Name, NameRole } from '../facts/entity.ts';
import type { Language } from '../facts/texts.ts';
import type { GrammarTerm } from './language-data.ts';

/** How the text's letters led to the name. */
export type MatchedBy = 'exact' | 'folded' | 'inflected';

/**
 * What speaks for a reading: a word beside it ("region", "in"), other names of the same page, the country that the
 * page speaks of most, or the reader's own choice. Bits of `Reading.evidence` in this order.
 */
export const EVIDENCE = ['neighbour', 'page', 'country', 'choice'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Why a span of text was taken for an entity: shown to the reader on demand. */
export interface Reason {
  readonly name: string;
  readonly lang: Language;
  readonly role: NameRole;
  readonly by: MatchedBy;
  /** What the endings do, from the stem on; each step with all that its letters may mean. */
  readonly steps: readonly (readonly GrammarTerm[])[];
}

/** One entity that a mention may stand for. */
export interface Reading {
  readonly entity: string;
  readonly kind: Kind;
  /** How likely it is beside the others of its mention; only differences mean anything. */
  readonly score: number;
  /** Bits by `EVIDENCE`. */
  readonly evidence: number;
  /** Entities that it lies in, itself first: what the page's other names are compared with. */
  readonly family: readonly string[];
  /** The reader alone calls it so, no pack: no page may learn of it. */
  readonly own: boolean;
  /** Worked out when asked for. */
  reason(): Reason;
}

/**
 * What must be on the same page for a mention to count. `relative`: it is spelled like a common word, so the entity
 * or a near one must be named surely. `other-name`: the text speaks of something else of that name, so the entity
 * must have been called otherwise too. `person`: it is part of a person's name, never counts, and says of the same form
 * elsewhere that it is the person's.
 */
export type Needs = 'nothing' | 'relative' | 'other-name' | 'person';

/** A span of text with all its readings, the likeliest first. Offsets are UTF-16 code units of the searched text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Its people or its adjective, not its name. */
  readonly demonym: boolean;
  readonly needs: Needs;
  /** A word beside it says that it is a place. */
  readonly placed: boolean;
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
   * Mentions in reading order; no two overlap, the longest wins. Demonyms are among them, and so are mentions that
   * are not sure: `settle` decides with what the whole page says.
   * @param text any length; what it holds is untrusted
   * @param languages the text's likely languages, likeliest first; empty when unknown
   */
  find(text: string, languages: readonly Language[]): Mention[];
  /** Likely languages of a text, likeliest first: see guess-language.ts. */
  guessLanguages(text: string, declared?: string): Language[];
  /** The entity as which one is told that may have been found before; absent where each is told as itself. */
  readonly stays?: (entity: string) => string;
  readonly nameCount: number;
  readonly entityCount: number;
}
