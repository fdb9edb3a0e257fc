import type { Language, Texts } from './texts.ts';
import type { Statement } from './statement.ts';

/** What an entity is, coarsely: it decides hue, glyph and word of a mark. */
export const KINDS = ['place', 'person', 'organisation', 'event', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a name is to its entity.
 * `label`: the name shown. `alias`: another name in use. `short`: a form that may need context ("Kostanay" for
 * the region). `former`: no longer official. `demonym`: its people or adjective. `search`: codes and spellings
 * used by search alone, never marked in a text.
 */
export const NAME_ROLES = ['label', 'alias', 'short', 'former', 'demonym', 'search'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** A surface form of an entity in one language. */
export interface Name {
  readonly text: string;
  readonly lang: Language;
  readonly role: NameRole;
  /** Partial ISO dates between which a former name was official. */
  readonly from?: string;
  readonly until?: string;
  /** `exact`: the letters' case must agree (Того, Turkey); otherwise the language's own folding decides. */
  readonly letterCase?: 'exact';
  /**
   * False for a name that in its language is first of all something else (Mary, Manas, Maurice): it is shown and
   * searched, never marked on its own. Absent otherwise.
   */
  readonly marked?: false;
}

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Something with a name that facts are known about. */
export interface Entity {
  /** ISO 3166-1 or -2 code, Wikidata QID, or `kind:slug`. */
  readonly id: string;
  readonly kind: Kind;
  /** Key into the pack's table of types: `region`, `city`, `country`, … */
  readonly type: string;
  /** Entity that this one lies in or belongs to; it may be absent from the base. */
  readonly within?: string;
  /** ISO 3166-1 alpha-2 code of the flag to show. */
  readonly flag?: string;
  readonly sameAs?: readonly string[];
  readonly names: readonly Name[];
  /** The language of the native name, of which the label is shown under the reader's own. */
  readonly nativeLang?: Language;
  readonly descriptions: Texts;
  readonly coordinates?: Coordinates;
  readonly statements: readonly Statement[];
}
