import type { PresentedEntity } from '../facts/presented.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { laidOver, withOwnTables, type OwnLayer } from './own-layer.ts';
import { presentEntity, referencesOf } from './present-entity.ts';
import type { Surroundings } from './surroundings.ts';

export interface PresentNeeds {
  readonly packs: Pick<PackBase, 'entitiesByIds' | 'knownTables'>;
  readonly own: OwnLayer;
}

/**
 * Entities of these ids as a card or a list row says them; ids that neither packs nor the reader know, and those that
 * the reader hid, are absent from the map.
 */
export async function presentByIds(
  { packs, own }: PresentNeeds,
  ids: Iterable<string>,
  reader: Pick<Surroundings, 'lang' | 'today'>,
  view?: PacksView,
): Promise<Map<string, PresentedEntity>> {
  const inPacks = (wanted: Iterable<string>) => packs.entitiesByIds(wanted, view);
  const [{ entities, isOwn }, known] = await Promise.all([
    laidOver(inPacks, [...new Set(ids)], own),
    packs.knownTables(view),
  ]);
  const references = [...new Set([...entities.values()].flatMap(referencesOf))];
  const [{ entities: others }, tables] = await Promise.all([
    laidOver(inPacks, references, own),
    isOwn ? own.tables().then((mine) => withOwnTables(known, mine)) : known,
  ]);
  const { lang, today } = reader;
  return new Map(
    [...entities].map(([id, entity]) => [id, presentEntity(entity, { others, tables, lang, today })]),
  );
}
