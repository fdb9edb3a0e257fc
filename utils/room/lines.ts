import type { PresentedEntity } from '../facts/presented.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { presentEntity } from '../reading/present-entity.ts';
import { aroundOf, entitiesNow, tablesNow } from './around.ts';

/** Entities as rows of a list say them, with their first facts; those of these ids that there are. */
export async function presentedNow(
  ids: readonly string[],
  view: PacksView,
  lang: string,
): Promise<Map<string, PresentedEntity>> {
  const [entities, tables] = await Promise.all([entitiesNow(ids, view), tablesNow(view)]);
  const around = await aroundOf(entities.values(), tables, view, lang);
  return new Map([...entities].map(([id, entity]) => [id, presentEntity(entity, around)]));
}
