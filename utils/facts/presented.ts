import type { NotedFact } from './note.ts';
import type { AsOfKind, PartialDate } from './statement.ts';
import type { Coordinates, Kind } from './entity.ts';
import type { Texts, TextIn } from './texts.ts';
import type { PluralForms } from './vocabulary.ts';

/** A source as a row shows it: `name` is short ("stat.gov.kz"), `title` is what it calls itself. */
export interface PresentedSource {
  readonly name: string;
  readonly title: string;
  readonly url?: string;
  /** In full, where `name` stands for it. */
  readonly publisher?: string;
  readonly published?: PartialDate;
  /** As the pack names it: `CC BY 4.0`. */
  readonly licence?: string;
}

/** A value with its references and unit resolved; numbers and dates are left for Intl at the rim. */
export type PresentedValue =
  | {
      readonly type: 'quantity';
      readonly amount: number;
      readonly unit?: PresentedUnit;
      readonly atLeast?: true;
    }
  | { readonly type: 'text'; readonly text: TextIn }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'entity'; readonly entity: string; readonly name: TextIn }
  | ({ readonly type: 'coordinates' } & Coordinates)
  | { readonly type: 'link'; readonly url: string };

export interface PresentedUnit {
  /** Of the vocabulary's table: `km2`, `people`. */
  readonly key: string;
  readonly symbol?: string;
  readonly names: PluralForms;
  readonly understood: boolean;
}

export interface PresentedStatement {
  readonly value: PresentedValue;
  readonly asOfKind: AsOfKind;
  readonly asOf?: PartialDate;
  readonly readOn?: PartialDate;
  /** Between which days it held: of offices and memberships. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  /** Its name is empty where the reader says it on their own word. */
  readonly source: PresentedSource;
  /** There where the reader says so, not a pack. */
  readonly saidBy?: 'you';
}

/**
 * One row of the card: a property (and what narrows it) with the values to show, preferred first. Several values
 * whose sources do not differ are a list: memberships, languages.
 */
export interface PresentedFact {
  readonly property: string;
  readonly label: string;
  /** What narrows the property, said in words: "Russians", "with Russia". */
  readonly narrowedBy?: TextIn;
  /** The same for the number check, which reads it in the article's language; in the statement's order. */
  readonly narrowing?: readonly PresentedNarrowing[];
  readonly values: readonly PresentedStatement[];
  /** True where `values` beyond the first come from sources that differ (design/README.md section 5). */
  readonly sourcesDiffer: boolean;
  /** How many differing, or further listed, values are not among `values`. */
  readonly moreValues: number;
  /** Whole years since `asOf`, once they pass the property's shelf life; absent while fresh or undated. */
  readonly yearsOld?: number;
  /** The property's shelf life in months; absent where its values do not age. */
  readonly freshMonths?: number;
  readonly remark?: TextIn;
  /**
   * All dated quantities of the row, also those of other times, and all that held for a time (offices), oldest first
   * and of one date the best first; absent where there are fewer than two. What was withdrawn is not among them.
   */
  readonly history?: readonly PresentedStatement[];
}

/** A qualifier's value in every language that the base has it in. */
export interface PresentedNarrowing {
  /** The qualifier's key: `group`, `neighbour`. */
  readonly by: string;
  readonly texts: Texts;
}

/** A figure of another entity that one may be held against, as its preferred statement has it. */
export interface PresentedFigure {
  readonly property: string;
  readonly amount: number;
  /** Key of the unit. */
  readonly unit?: string;
  readonly asOfKind: AsOfKind;
  readonly asOf?: PartialDate;
  readonly source: PresentedSource;
}

/**
 * `sister`: another first-level unit of the same whole. `whole`: what it lies in. `yardstick`: known to the reader.
 * What is in dispute, or only known to be at least so much, is not among the figures.
 */
export interface PresentedPeer {
  readonly id: string;
  readonly relation: 'sister' | 'whole' | 'yardstick';
  /** Of a sister: it has the entity's own type, as one region to another and not to a city of that rank. */
  readonly alike?: true;
  readonly name: TextIn;
  readonly figures: readonly PresentedFigure[];
}

/** A name that was official once. */
export interface PresentedFormerName {
  readonly name: TextIn;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}

/** A note of the reader's about an entity. */
export interface PresentedNote {
  /** As its writer gave it: a UUID. */
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A note about an entity that was begun and left. */
export interface PresentedDraft {
  /** Of the note that it becomes, or that it changes: a UUID. */
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly fact?: NotedFact;
  /** It changes a note that is there. */
  readonly isChange?: true;
}

/** All that a card or a list row says of one entity, in the reader's language. */
export interface PresentedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly flag?: string;
  readonly name: TextIn;
  /** Absent where it equals `name`. */
  readonly nativeName?: TextIn;
  /** "Region of Kazakhstan". */
  readonly typeLabel: string;
  /** Short word that tells readings apart: "Region". */
  readonly tabLabel: string;
  readonly description?: TextIn;
  readonly coordinates?: Coordinates;
  readonly facts: readonly PresentedFact[];
  /** Latest first. */
  readonly formerNames?: readonly PresentedFormerName[];
  /** Latest first; only a card and a room are told of them. */
  readonly notes?: readonly PresentedNote[];
  /** Latest first; told to a card alone, as are those that follow. */
  readonly drafts?: readonly PresentedDraft[];
  readonly peers?: readonly PresentedPeer[];
}
