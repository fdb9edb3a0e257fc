import type { Kind, Name, NameRole } from '../../utils/facts/entity.ts';
import type { PresentedEntity, PresentedStatement } from '../../utils/facts/presented.ts';
import type { AsOfKind, PartialDate, Rank, Value } from '../../utils/facts/statement.ts';
import type { Language, TextIn } from '../../utils/facts/texts.ts';

/** Start and end in UTF-16 code units. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** One row of what a search found, or of what the reader made. */
export interface FoundView {
  /** Apart from all other rows: an entity may be found by its name and by a note. */
  readonly key: string;
  readonly entity: PresentedEntity;
  /** Absent where nothing was searched for. */
  readonly why?: WhyFound;
  readonly isHidden?: boolean;
}

/** A note that a search found for itself: it leads to its own page. */
export interface FoundNoteView {
  /** Id of its row. */
  readonly key: string;
  /** Its first line, or what stands around what was found, on one line. */
  readonly passage: TextIn & { readonly ranges: Ranges };
  /** What it is about, else the title of its page; absent where it has neither. */
  readonly under?: TextIn;
}

/** The name or the passage of a note that led to it, and what of it answers to the query. */
export interface WhyFound extends TextIn {
  readonly reason: 'label' | 'alias' | 'former' | 'search' | 'note';
  readonly ranges: Ranges;
  /** The keyboard on which the query was typed by mistake. */
  readonly keyboard?: 'latin' | 'cyrillic';
}

/** What something new can be: a type of the packs, or a kind by itself. */
export interface TypeChoice {
  readonly kind: Kind;
  readonly type: string;
  readonly label: TextIn;
}

/** All of one entity, packs and the reader's own together. */
export interface EntityView {
  readonly presented: PresentedEntity;
  /** Key of its type; that of its kind where it is nothing finer. */
  readonly type: string;
  /** The reader made it. */
  readonly isOwn: boolean;
  readonly isHidden: boolean;
  readonly tags: readonly string[];
  readonly facts: readonly FactGroup[];
  readonly hiddenFacts: readonly FactLine[];
  readonly names: readonly NameLine[];
  readonly hiddenNames: readonly Pick<Name, 'text' | 'lang'>[];
  /** Where forms of its names are not marked. */
  readonly hiddenOn: readonly HiddenPlace[];
  readonly descriptions: readonly DescriptionLine[];
  readonly notes: readonly NoteLine[];
  /** Entries that were merged into this one. */
  readonly merged: readonly { readonly id: string; readonly name: TextIn }[];
  /** Titles of the packs that have it. */
  readonly packs: readonly TextIn[];
  /** The reader changed something of a pack's. */
  readonly isEdited: boolean;
  /** When the reader last changed it, in milliseconds since 1970; absent where they never did. */
  readonly changed?: number;
}

/** What is said of one property, and of what narrows it. */
export interface FactGroup {
  readonly key: string;
  readonly label: string;
  readonly sourcesDiffer: boolean;
  readonly yearsOld?: number;
  readonly lines: readonly FactLine[];
}

export interface FactLine {
  /** Id of the reader's row, or the hash of a pack's statement. */
  readonly key: string;
  /** The line's place in the table: the same before and after the reader changes a pack's value. */
  readonly slot: string;
  readonly label: string;
  readonly said: PresentedStatement;
  /** What its fields begin with. */
  readonly draft: WholeDraft;
  /** It is the reader's. */
  readonly isOwn: boolean;
  /** What the pack says, where the reader's stands in for it. */
  readonly over?: PresentedStatement;
  /** The reader's stands in for something that its pack no longer says. */
  readonly conflict?: {
    readonly before?: PresentedStatement;
    readonly theirs: readonly PresentedStatement[];
  };
}

export interface NameLine extends TextIn {
  readonly key: string;
  readonly role: NameRole;
  readonly isOwn: boolean;
  /** Pages have it marked, unless the reader says otherwise. */
  readonly isMarked: boolean;
}

/** A place in which a form is not marked. */
export interface HiddenPlace {
  /** Of the reader's row. */
  readonly id: string;
  readonly form: string;
  /** The host of a site, or the address of a page. */
  readonly place: string;
}

export interface DescriptionLine extends TextIn {
  readonly isOwn: boolean;
}

export interface NoteLine {
  readonly id: string;
  readonly text: string;
  /** The words of a page that it is about. */
  readonly quote?: TextIn;
  /** Title of the page that it was taken on. */
  readonly page?: TextIn;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Fields as texts, by name. */
export type Fields = Readonly<Record<string, string>>;

/** What came of storing some fields. */
export type Outcome =
  /** As texts of what is stored now. */
  | { readonly kind: 'saved'; readonly stored: Fields }
  /** Something else was stored meanwhile, and still is: nothing was written. */
  | { readonly kind: 'clash'; readonly theirs: Fields }
  /** Nothing was written. */
  | { readonly kind: 'failed' };

/** Fields that were written in place, and what stood there when the writing began. */
export interface FieldsEdit {
  readonly change: Fields;
  readonly began: Fields;
}

export const VALUE_TYPES = ['quantity', 'text', 'date', 'entity', 'link', 'coordinates'] as const;

/** A fact as it is being written: every field as text. */
export interface FactDraft {
  /** Key of a property, or NEW_PROPERTY. */
  readonly property: string;
  readonly newProperty: string;
  readonly type: Value['type'];
  readonly amount: string;
  readonly unit: string;
  readonly text: string;
  readonly lang: Language;
  readonly date: string;
  readonly url: string;
  readonly lat: string;
  readonly lon: string;
  readonly entity: string;
  readonly entityName: string;
  readonly asOf: string;
  readonly asOfKind: AsOfKind;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly sourcePublisher: string;
  readonly sourcePublished: string;
}

export const NEW_PROPERTY = 'new';

/** All that can be written of a fact, every field as text. */
export interface WholeDraft extends FactDraft {
  readonly rank: Rank;
  readonly from: string;
  readonly until: string;
  readonly remark: string;
  readonly remarkLang: Language;
  /** The day on which the source was read. */
  readonly sourceRead: string;
  /** What narrows the fact: a list of `QualifierDraft`, as JSON. */
  readonly qualifiers: string;
}

/** What narrows a fact: a property and its value. */
export type QualifierDraft = Pick<
  FactDraft,
  | 'property'
  | 'type'
  | 'amount'
  | 'unit'
  | 'text'
  | 'lang'
  | 'date'
  | 'url'
  | 'lat'
  | 'lon'
  | 'entity'
  | 'entityName'
>;

/** A whole fact that can be stored. */
export interface WholeInput extends FactInput {
  readonly rank: Rank;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly remark?: TextIn;
  readonly qualifiers?: Readonly<Record<string, Value>>;
  readonly sourceRead?: PartialDate;
}

/** A fact that was written and can be stored. */
export interface FactInput {
  readonly property: { readonly key: string } | { readonly label: string };
  readonly value: Value;
  readonly asOfKind: AsOfKind;
  readonly asOf?: PartialDate;
  readonly source?: {
    readonly title: string;
    readonly url?: string;
    readonly publisher?: string;
    readonly published?: PartialDate;
  };
}

/** Tables from which a fact is written. */
export interface FactTables {
  readonly properties: readonly {
    readonly key: string;
    readonly label: TextIn;
    readonly type: Value['type'];
    readonly unit?: string;
  }[];
  readonly units: readonly { readonly key: string; readonly label: TextIn }[];
}

/** What was done, for as long as it can be taken back. */
export interface ToastView {
  /** Another number is another toast. */
  readonly nth: number;
  readonly text: string;
}
