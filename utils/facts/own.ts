import type { Coordinates, Kind, Name } from './entity.ts';
import type { Property } from './vocabulary.ts';
import type { Source, Statement } from './statement.ts';
import type { Language, Texts } from './texts.ts';

/**
 * What the reader made or changed of one entity: of one in a pack, of which all this is laid on top and nothing
 * written into it, or of one that is the reader's own. Ids are those of the reader's rows.
 */
export interface OwnEdits {
  /** The entity's. */
  readonly id: string;
  /** There for an entity that the reader made. */
  readonly entity?: OwnEntity;
  /** It is neither found nor shown. */
  readonly hidden: boolean;
  /** What it is, in place of what its pack says; absent where the reader says nothing, or made it. */
  readonly kind?: Kind;
  readonly type?: string;
  /** In place of the pack's in these languages; an empty text shows none at all. */
  readonly descriptions: Texts;
  readonly names: readonly OwnName[];
  readonly facts: readonly OwnFact[];
  readonly notes: readonly OwnNote[];
  /** Names of the pack that are neither found nor shown. */
  readonly hiddenNames: readonly Pick<Name, 'lang' | 'text'>[];
  /** Statements of the pack that are not shown, by `factHash`. */
  readonly hiddenFacts: ReadonlySet<string>;
  /** What the reader files it under, in the order of their letters. */
  readonly tags: readonly string[];
  /** The entity that the reader says it is, which stays in its place; it may be one that nobody knows any more. */
  readonly sameAs?: string;
}

/** An entity that the reader made: all that is not a row of its own. */
export interface OwnEntity {
  readonly kind: Kind;
  readonly type: string;
  readonly within?: string;
  readonly flag?: string;
  readonly nativeLang?: Language;
  readonly coordinates?: Coordinates;
}

export interface OwnName extends Name {
  readonly id: string;
}

export interface OwnFact {
  readonly id: string;
  /** Its source is a key of the known tables: see `ownSourceKey`. */
  readonly statement: Statement;
  /** The pack's statement that this one stands in for, as it was then. */
  readonly basedOn?: BasedOn;
}

/** A snapshot of a pack's statement. */
export interface BasedOn {
  readonly statement: Statement;
  /** The title of its source, which its key will not tell for ever. */
  readonly sourceTitle: string;
}

export interface OwnNote {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

export interface OwnSource extends Source {
  readonly id: string;
  /** The day on which the reader read it, ISO. */
  readonly read?: string;
}

export interface OwnProperty extends Property {
  /** Also its key: what the statements of this property name. */
  readonly id: string;
}

/** What the reader's statements refer to, beside the tables of packs. */
export interface OwnTables {
  readonly sources: readonly OwnSource[];
  readonly properties: readonly OwnProperty[];
}

/** No pack's id begins so, and with a pack's id all other keys of known sources begin. */
const OWN = '@me/';

/** The key in the known tables of one of the reader's sources; without an id that of the reader's own word. */
export function ownSourceKey(id = ''): string {
  return OWN + id;
}

/** Whether a statement with this source is the reader's. */
export function isOwnSourceKey(key: string): boolean {
  return key.startsWith(OWN);
}

/** What an id of an entity begins with that the reader made. */
const OWN_ENTITY = 'entity:';

export function isOwnEntityId(id: string): boolean {
  return id.startsWith(OWN_ENTITY);
}

/** The id of the row with what the reader changed of an entity itself: the same on every device. */
export function overlayId(entity: string): string {
  return `overlay:${entity}`;
}
