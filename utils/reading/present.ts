import type { PresentedEntity } from '../facts/presented.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { presentEntity, referencesOf } from './present-entity.ts';
import type { Surroundings } from './surroundings.ts';

/** Entities of these ids as a card or a list row says them; ids that the base lacks are absent from the map. */
export async function presentByIds(
  base: Pick<PackBase, 'entitiesByIds' | 'knownTables'>,
  ids: Iterable<string>,
  reader: Pick<Surroundings, 'lang' | 'today'>,
  view?: PacksView,
): Promise<Map<string, PresentedEntity>> {
  const [entities, tables] = await Promise.all([base.entitiesByIds(ids, view), base.knownTables(view)]);
  const others = await base.entitiesByIds([...entities.values()].flatMap(referencesOf), view);
  const { lang, today } = reader;
  return new Map(
    [...entities].map(([id, entity]) => [id, presentEntity(entity, { others, tables, lang, today })]),
  );
}
