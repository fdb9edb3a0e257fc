import type { Kind } from './entity.ts';
import type { Texts } from './texts.ts';

/** Forms of a unit's name by Intl plural category; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Unit {
  /** The sign written after the amount ("km²", "%"); absent where only the name is used. */
  readonly symbol?: Texts;
  readonly names: Readonly<Record<string, PluralForms>>;
  /** True where the label says it already ("Population") and the card's row leaves the unit out. */
  readonly understood?: true;
}

export interface Property {
  readonly labels: Texts;
  readonly unit?: string;
  /** ISO 8601 duration after which a value counts as old: `P3Y`. */
  readonly fresh?: string;
  /** Position among an entity's facts, small first; equal positions keep the pack's order. */
  readonly order: number;
}

/** A finer word than the kind: "region", "city", "customs union". */
export interface EntityType {
  readonly kind: Kind;
  readonly labels: Texts;
  /** The label with its whole: "Region of {within}". */
  readonly labelsWithin?: Texts;
  /** Short word that tells readings apart on a tab: "Region", "City". */
  readonly tabs?: Texts;
}

/** The tables to which entities and statements refer by key. */
export interface Vocabulary {
  readonly properties: Readonly<Record<string, Property>>;
  readonly units: Readonly<Record<string, Unit>>;
  readonly types: Readonly<Record<string, EntityType>>;
}
