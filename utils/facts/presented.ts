import type { AsOfKind, PartialDate } from './statement.ts';
import type { Coordinates, Kind } from './entity.ts';
import type { TextIn } from './texts.ts';
import type { PluralForms } from './vocabulary.ts';

/** A source as a row shows it: `name` is short ("stat.gov.kz"), `title` names the publisher in full. */
export interface PresentedSource {
  readonly name: string;
  readonly title: string;
  readonly url?: string;
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
  readonly symbol?: string;
  readonly names: PluralForms;
  readonly understood: boolean;
}

export interface PresentedStatement {
  readonly value: PresentedValue;
  readonly asOfKind: AsOfKind;
  readonly asOf?: PartialDate;
  readonly readOn?: PartialDate;
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
  readonly values: readonly PresentedStatement[];
  /** True where `values` beyond the first come from sources that differ (design/README.md section 5). */
  readonly sourcesDiffer: boolean;
  /** How many differing, or further listed, values are not among `values`. */
  readonly moreValues: number;
  /** Whole years since `asOf`, once they pass the property's shelf life; absent while fresh or undated. */
  readonly yearsOld?: number;
  readonly remark?: TextIn;
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
}
