import { v7 } from 'uuid';
import type { Name } from '../facts/entity.ts';
import type { BasedOn, OwnEdits, OwnEntity, OwnProperty, OwnSource, OwnTables } from '../facts/own.ts';
import { isOwnEntityId, overlayId } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';
import type { Language, Texts } from '../facts/texts.ts';
import { readLinks, type Links } from './links.ts';
import { binChanges, binnedRows, erase, type BinnedRow } from './own-bin.ts';
import type { OwnRows } from './own-rows.ts';
import { noteRowOf } from './note-id.ts';
import { apartChanges, apartPairs, mergeChanges, splitChanges, takeBackChanges } from './own-same.ts';
import { tagChanges } from './own-tags.ts';
import {
  DESCRIPTION,
  editsIn,
  entityOf,
  HIDE_FACT,
  HIDE_NAME,
  isBinned,
  LABEL,
  ownTables,
  REMARK,
  TAG,
} from './own-edits.ts';
import {
  byLanguage,
  changesOf,
  isSavedKind,
  sourceId,
  type SavedFields,
  type SavedKind,
} from './own-shapes.ts';
import { editChanges, placeChanges, writeChanges } from './write-note.ts';
import type { NewNote, NoteEdit, NoteToPlace, NoteToWrite } from './write-note.ts';
import { MOST_CHANGES, type RowChange } from './row-change.ts';
import type { Json } from './row.ts';

/** Fields that change; null takes one away, and one that is absent stays as it is. */
export type Patch<T> = { readonly [Key in keyof T]?: T[Key] | null };

/** The part of a statement that the reader gives: `source` is the id of one of theirs, absent for their own word. */
export type OwnStatement = Omit<Statement, 'source' | 'overrides' | 'remark'> & {
  readonly source?: string;
  /** A text for each language; null takes that language's away. */
  readonly remark?: Patch<Texts>;
  readonly basedOn?: BasedOn;
};

export type OwnPropertyFields = Omit<OwnProperty, 'id' | 'labels'> & { readonly labels: Patch<Texts> };

/** What a row is to hold: as it was read from it, or from what was noted of it. */
export interface RowFields {
  readonly id: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, Json>> | null;
}

/** One id, or many of which all that is written goes into one write. */
export type Ids = string | readonly string[];

/**
 * Typed reads and writes of what the reader made. Writes resolve to the row's id once base and journal have it, and
 * reject with StoreError where the store fails, with TypeError for a field that could not be read back.
 */
export interface OwnEntities {
  /** Of those of these entities that the reader made or changed. */
  ownEdits(ids: Iterable<string>): Promise<Map<string, OwnEdits>>;
  /** All entities that the reader made or changed, hidden ones too; none of those in the bin. */
  ownEntityIds(): Promise<Set<string>>;
  ownTables(): Promise<OwnTables>;

  /** Makes an entity (kind and type are needed then), or changes one; of a pack's entity kind and type alone. */
  saveEntity(patch: Patch<OwnEntity>, id?: string): Promise<string>;
  saveName(entity: string, patch: Patch<Name>, id?: string): Promise<string>;
  saveFact(entity: string, patch: Patch<OwnStatement>, id?: string): Promise<string>;
  /**
   * Keeps a note, under an id that its writer chose where it may be sent again: see `writeChanges`. Resolves to its id.
   */
  writeNote(note: NewNote, id?: string): Promise<string>;
  writeNotes(notes: readonly NoteToWrite[]): Promise<void>;
  /** Changes text or tags of notes. Rejects with TypeError for a note that is not there, and for what says nothing. */
  editNote(note: Ids, edit: NoteEdit): Promise<void>;
  /** Says where quotes of notes stand now; writes only what is something else. No change of the reader's. */
  placeNotes(places: readonly NoteToPlace[]): Promise<void>;
  /** One with an address has the same id on every device. */
  saveSource(patch: Patch<Omit<OwnSource, 'id'>>, id?: string): Promise<string>;
  saveProperty(patch: Patch<OwnPropertyFields>, id?: string): Promise<string>;
  /** Null takes the reader's own back; an empty text shows none, not even the pack's. */
  setDescription(entity: string, lang: Language, text: string | null): Promise<void>;

  /** What hides a name or a fact is taken back, and so is a tag, wherever it was said of what is the same. */
  hideName(entity: string, name: Pick<Name, 'lang' | 'text'>): Promise<void>;
  showName(entity: string, name: Pick<Name, 'lang' | 'text'>): Promise<void>;
  /** @param hash by `factHash` */
  hideFact(entity: string, hash: string): Promise<void>;
  showFact(entity: string, hash: string): Promise<void>;
  hideEntity(entity: Ids): Promise<void>;
  showEntity(entity: Ids): Promise<void>;

  /** Files entities under a word or two, at most 100 characters on a line. */
  tag(entity: Ids, tag: string): Promise<void>;
  untag(entity: Ids, tag: string): Promise<void>;

  /**
   * Puts rows of the reader's into the bin, where nobody finds them, and from which they go after 30 days. Of an
   * entity that they made all that is about it goes along. A pack's entity is hidden instead.
   */
  bin(row: Ids): Promise<void>;
  restore(row: Ids): Promise<void>;
  binned(): Promise<readonly BinnedRow[]>;

  /** Says that these entities are one: the first stays in the place of the others, with all that is known of them. */
  mergeInto(keep: string, gone: readonly string[]): Promise<void>;
  /** Takes that back: the entity stands for itself again. */
  split(gone: string): Promise<void>;
  /** What is said to be the same. */
  links(): Promise<Links>;
  /** Says that no two of these entities are one, though they may be called the same. */
  tellApart(entities: readonly string[]): Promise<void>;
  /** All pairs that were told apart. */
  apart(): Promise<readonly (readonly [one: string, other: string])[]>;

  /** The pack changed under one of the reader's facts, and the fact stays; it now stands in for this, or for nothing. */
  keepMine(fact: string, nowInPack: BasedOn | null): Promise<void>;
  /** The pack changed under one of the reader's facts, and the fact goes. */
  takeTheirs(fact: string): Promise<void>;
  /** Gives rows these fields, null for none; a row that is to have no fields goes. */
  rewrite(rows: readonly RowFields[]): Promise<void>;
  /**
   * Any row of the reader's, for good and with its content. Of an entity that they made its names, facts and notes go
   * too, and of both what was noted of their changes. Nothing but a deed of the same page brings it back: see `bin`.
   */
  remove(id: string): Promise<void>;
}

/** The rows as far as what is typed needs them: those of the store, or some that are kept back until all are known. */
export type EntityRows = Pick<
  OwnRows,
  'about' | 'del' | 'get' | 'keyed' | 'put' | 'putAll' | 'rows' | 'withIdPrefix'
>;

/** @param now milliseconds since 1970 */
export function openOwnEntities(own: EntityRows, now: () => number = Date.now): OwnEntities {
  /** Writes what changes of a row, if all of it can be read back. */
  const save = async (kind: SavedKind, id: string | undefined, given: SavedFields): Promise<string> => {
    const row = id ?? `${kind}:${v7()}`;
    const before = id === undefined ? undefined : await own.get(row);
    // An entity may be shown in the place of the one that a row is about: who edits the row does not move it.
    const { entity, ...fields } = given;
    const patch = changesOf(kind, before && entity !== undefined ? fields : given, before === undefined);
    // What is written again is wanted again.
    await own.put('me', kind, row, before && isBinned(before) ? { ...patch, binned: null } : patch);
    return row;
  };
  const change = async (entity: Ids, field: string, value: Json): Promise<void> => {
    const patch = changesOf('overlay', { [field]: value }, false);
    await putAll(listOf(entity).map((id) => ({ kind: 'overlay', id: overlayId(id), patch })));
  };
  const takeBack = async (entity: Ids, field: string): Promise<void> =>
    putAll(await takeBackChanges(own, listOf(entity), field));
  /** Of what more than one write holds, each is whole. */
  const putAll = async (changes: readonly RowChange[]): Promise<void> => {
    for (let at = 0; at < changes.length; at += MOST_CHANGES) {
      await own.putAll(changes.slice(at, at + MOST_CHANGES));
    }
  };
  const nameField = ({ lang, text }: Pick<Name, 'lang' | 'text'>): string => `${HIDE_NAME}${lang} ${text}`;

  return {
    ownEdits: async (ids) => editsIn(await own.about(ids)),
    ownTables: () => ownTables(own),
    async ownEntityIds() {
      const all = await Promise.all(KINDS_ABOUT.map((kind) => own.withIdPrefix(`${kind}:`)));
      const rows = all.flat();
      const binned = new Set(rows.filter(isBinned).map(({ id }) => id));
      const ids = rows.flatMap((row) => (binned.has(row.id) ? [] : (entityOf(row) ?? [])));
      return new Set(ids.filter((id) => !binned.has(id)));
    },

    async saveEntity(patch, id) {
      if (id === undefined || isOwnEntityId(id)) return save('entity', id, patch);
      await save('overlay', overlayId(id), patch);
      return id;
    },
    saveName: (entity, patch, id) => save('name', id, { entity, ...patch }),
    saveFact: (entity, { remark, ...patch }, id) =>
      save('fact', id, { entity, ...patch, ...byLanguage(REMARK, remark) }),
    async writeNote(note, id = noteRowOf(v7())) {
      await putAll(await writeChanges(own, [{ id, note }], now()));
      return id;
    },
    writeNotes: async (notes) => putAll(await writeChanges(own, notes, now())),
    editNote: async (note, edit) => putAll(await editChanges(own, listOf(note), edit)),
    placeNotes: async (places) => putAll(await placeChanges(own, places)),
    saveSource: (patch, id) => save('source', id ?? sourceId(patch.url), patch),
    saveProperty: ({ labels, ...patch }, id) =>
      save('property', id, { ...patch, ...byLanguage(LABEL, labels) }),
    setDescription: (entity, lang, text) =>
      text === null ? takeBack(entity, DESCRIPTION + lang) : change(entity, DESCRIPTION + lang, text),

    hideName: (entity, name) => change(entity, nameField(name), true),
    showName: (entity, name) => takeBack(entity, nameField(name)),
    hideFact: (entity, hash) => change(entity, HIDE_FACT + hash, true),
    showFact: (entity, hash) => takeBack(entity, HIDE_FACT + hash),
    hideEntity: (entity) => change(entity, 'hidden', true),
    showEntity: (entity) => change(entity, 'hidden', null),

    tag: async (entity, tag) => putAll(await tagChanges(own, listOf(entity), tag)),
    untag: (entity, tag) => takeBack(entity, TAG + tag),

    bin: async (row) => putAll(await binChanges(own, listOf(row), new Date(now()).toISOString())),
    restore: async (row) => putAll(await binChanges(own, listOf(row), null)),
    binned: () => binnedRows(own, now()),

    mergeInto: async (keep, gone) => putAll(await mergeChanges(own, keep, gone)),
    split: async (gone) => putAll(await splitChanges(own, gone)),
    links: () => readLinks(own),
    tellApart: (entities) => putAll(apartChanges(entities)),
    apart: () => apartPairs(own),

    async keepMine(fact, nowInPack) {
      await save('fact', fact, { basedOn: nowInPack });
    },
    takeTheirs: (fact) => own.del(fact),
    async rewrite(rows) {
      for (const { id, kind, fields } of rows) {
        if (!fields) await own.del(id);
        else if (isSavedKind(kind))
          await own.put('me', kind, id, changesOf(kind, fields, !(await own.get(id))));
        else throw new TypeError(`${kind} is no row of an entity`);
      }
    },
    remove: (id) => erase(own, id),
  };
}

const KINDS_ABOUT = ['entity', 'overlay', 'name', 'fact', 'note'];

function listOf(ids: Ids): readonly string[] {
  return typeof ids === 'string' ? [ids] : [...new Set(ids)];
}
