import type { Name } from '../facts/entity.ts';
import type { BasedOn, OwnEdits, OwnEntity, OwnProperty, OwnSource, OwnTables } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';
import type { Language } from '../facts/texts.ts';
import type { OwnBase } from './own-base.ts';

/** Fields that change; null takes one away, and one that is absent stays as it is. */
export type Patch<T> = { readonly [Key in keyof T]?: T[Key] | null };

/** The part of a statement that the reader gives: `source` is the id of one of the reader's, absent for their own word. */
export type OwnStatement = Omit<Statement, 'source' | 'overrides'> & { readonly source?: string };

/**
 * Typed reads and writes of what the reader made. Writes resolve to the row's id once base and journal have it, and
 * reject with StoreError where the store fails, with TypeError for a field that could not be read back.
 */
export interface OwnEntities {
  /** Of those of these entities that the reader made or changed. */
  ownEdits(ids: Iterable<string>): Promise<Map<string, OwnEdits>>;
  /** All entities that the reader made or changed, hidden ones too. */
  ownEntityIds(): Promise<Set<string>>;
  ownTables(): Promise<OwnTables>;

  /** Makes an entity (kind and type are needed then), or changes one; of a pack's entity kind and type alone. */
  saveEntity(patch: Patch<OwnEntity>, id?: string): Promise<string>;
  saveName(entity: string, patch: Patch<Name>, id?: string): Promise<string>;
  saveFact(entity: string, patch: Patch<OwnStatement & { basedOn: BasedOn }>, id?: string): Promise<string>;
  saveNote(entity: string, text: string, id?: string): Promise<string>;
  /** One with an address has the same id on every device. */
  saveSource(patch: Patch<Omit<OwnSource, 'id'>>, id?: string): Promise<string>;
  saveProperty(patch: Patch<Omit<OwnProperty, 'id'>>, id?: string): Promise<string>;
  /** Null takes the reader's own back; an empty text shows none, not even the pack's. */
  setDescription(entity: string, lang: Language, text: string | null): Promise<void>;

  hideName(entity: string, name: Pick<Name, 'lang' | 'text'>): Promise<void>;
  showName(entity: string, name: Pick<Name, 'lang' | 'text'>): Promise<void>;
  /** @param hash by `factHash` */
  hideFact(entity: string, hash: string): Promise<void>;
  showFact(entity: string, hash: string): Promise<void>;
  hideEntity(entity: string): Promise<void>;
  showEntity(entity: string): Promise<void>;

  /** The pack changed under one of the reader's facts, and the fact stays: it now stands in for this statement. */
  keepMine(fact: string, nowInPack: BasedOn | null): Promise<void>;
  /** The pack changed under one of the reader's facts, and the fact goes. */
  takeTheirs(fact: string): Promise<void>;
  /** Any row of the reader's. Of an entity its names, facts and notes go too. */
  remove(id: string): Promise<void>;
}

export declare function openOwnEntities(own: OwnBase): OwnEntities;
