import type { Entity } from '../facts/entity.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { OwnLayer } from './own-layer.ts';
import { presentEntity, referencesOf } from './present-entity.ts';
import type { Surroundings } from './surroundings.ts';

export interface PresentNeeds {
  readonly packs: Pick<PackBase, 'entitiesByIds' | 'knownTables'>;
  readonly own: Pick<OwnRows, 'about' | 'withIdPrefix'>;
  readonly layer: OwnLayer;
  readonly report: (where: string, error: unknown) => void;
}

/**
 * Entities of these ids as a card or a list row says them; ids that neither packs nor the reader know, and those that
 * the reader hid, are absent from the map.
 */
export async function presentByIds(
  needs: PresentNeeds,
  ids: Iterable<string>,
  reader: Pick<Surroundings, 'lang' | 'today'>,
  view?: PacksView,
): Promise<Map<string, PresentedEntity>> {
  const [asked, known] = await Promise.all([entitiesByIds(needs, ids, view), needs.packs.knownTables(view)]);
  const { entities } = asked;
  const [{ entities: others }, tables] = await Promise.all([
    entitiesByIds(needs, [...entities.values()].flatMap(referencesOf), view),
    asked.isOwn ? needs.layer.tables(known, needs.own) : known,
  ]);
  const { lang, today } = reader;
  return new Map(
    [...entities].map(([id, entity]) => [id, presentEntity(entity, { others, tables, lang, today })]),
  );
}

/** `isOwn`: the reader says something of one of them. */
async function entitiesByIds(
  { packs, own, layer, report }: PresentNeeds,
  ids: Iterable<string>,
  view: PacksView | undefined,
): Promise<{ readonly entities: ReadonlyMap<string, Entity>; readonly isOwn: boolean }> {
  const wanted = [...new Set(ids)];
  const [entities, rows] = await Promise.all([
    packs.entitiesByIds(wanted, view),
    // Without the reader's own base what packs say is still worth showing.
    own.about(wanted).catch((error: unknown) => {
      report('own base', error);
      return [];
    }),
  ]);
  if (rows.length === 0) return { entities, isOwn: false };
  return { entities: layer.lay(wanted, entities, rows), isOwn: true };
}
