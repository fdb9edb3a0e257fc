import type { Entity } from '../facts/entity.ts';
import type { PresentedEntity, PresentedNote } from '../facts/presented.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { OwnLayer } from './own-layer.ts';
import { presentEntity, referencesOf } from './present-entity.ts';
import { readWholes } from './read-whole.ts';
import type { Surroundings } from './surroundings.ts';

export interface PresentNeeds {
  readonly packs: Pick<PackBase, 'entitiesByIds' | 'knownTables'>;
  readonly own: Pick<OwnRows, 'about' | 'keyed' | 'withIdPrefix'>;
  readonly layer: OwnLayer;
  readonly report: (where: string, error: unknown) => void;
}

/** Who reads, and how much of it. */
export type Reader = Pick<Surroundings, 'lang' | 'today' | 'brief'>;

/**
 * Entities of these ids as a card or a list row says them; ids that neither packs nor the reader know, and those that
 * the reader hid, are absent from the map. Of one that the reader says is another, the other.
 */
export async function presentByIds(
  needs: PresentNeeds,
  ids: Iterable<string>,
  reader: Reader,
  view?: PacksView,
): Promise<Map<string, PresentedEntity>> {
  const { entities, notes, tables } = await readAround(needs, ids, view);
  const references = [...entities.values()].flatMap(referencesOf);
  const { entities: others } = await entitiesByIds(needs, references, view);
  return new Map(
    [...entities].map(([id, entity]) => {
      const theirs = notes.get(id);
      const presented = presentEntity(entity, { ...reader, others, tables });
      return [id, theirs ? { ...presented, notes: theirs } : presented];
    }),
  );
}

/** Entities of these ids as the reader has them, with the tables that all of their statements refer to. */
export async function readAround(
  needs: PresentNeeds,
  ids: Iterable<string>,
  view: PacksView | undefined,
): Promise<Omit<Found, 'isOwn'> & { readonly tables: KnownTables }> {
  const [{ isOwn, ...found }, known] = await Promise.all([
    entitiesByIds(needs, ids, view),
    needs.packs.knownTables(view),
  ]);
  return { ...found, tables: isOwn ? await needs.layer.tables(known, needs.own) : known };
}

interface Found {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Latest first; entities without any are absent. */
  readonly notes: ReadonlyMap<string, readonly PresentedNote[]>;
  /** The reader says something of one of them. */
  readonly isOwn: boolean;
}

async function entitiesByIds(
  { layer, ...needs }: PresentNeeds,
  ids: Iterable<string>,
  view: PacksView | undefined,
): Promise<Found> {
  const { found, isOwn } = await readWholes(needs, ids, view);
  if (isOwn) return { entities: layer.lay(found), notes: layer.notes(found), isOwn };
  const entities = new Map([...found].flatMap(([id, { pack }]) => (pack ? [[id, pack] as const] : [])));
  return { entities, notes: new Map(), isOwn };
}
