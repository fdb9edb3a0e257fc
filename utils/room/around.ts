import type { Entity } from '../facts/entity.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { layOwn } from '../packs/overlay.ts';
import { ownLayer } from '../reading/own-layer.ts';
import { referencesOf } from '../reading/present-entity.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import type { Settings } from '../settings/settings.ts';
import { own, packs } from './stores.ts';

const layer = ownLayer(layOwn);

/** The packs as the reader set them. */
export function viewOf(settings: Settings): PacksView {
  return { off: new Set(Object.keys(settings.packsOff)), order: settings.packOrder };
}

/** Equal keys mean that the same is read. */
export function viewKey(settings: Settings, ...more: readonly string[]): string {
  return JSON.stringify([Object.keys(settings.packsOff), settings.packOrder, ...more]);
}

/** Tables of packs with what the reader's own statements refer to. */
export async function tablesNow(view: PacksView): Promise<KnownTables> {
  return layer.tables(await packs.knownTables(view), own);
}

/** Entities as the reader has them, hidden ones too: what they are called is needed wherever they are spoken of. */
export async function entitiesNow(ids: readonly string[], view: PacksView): Promise<Map<string, Entity>> {
  const [inPacks, rows] = await Promise.all([packs.entitiesByIds(ids, view), own.about(ids)]);
  const laid = layer.lay(ids, inPacks, rows);
  for (const id of ids) {
    const left = inPacks.get(id);
    if (left && !laid.has(id)) laid.set(id, left);
  }
  return laid;
}

/** All that it takes to say these entities in the reader's language. */
export async function aroundOf(
  entities: Iterable<Entity>,
  tables: KnownTables,
  view: PacksView,
  lang: string,
): Promise<Surroundings> {
  const ids = [...new Set([...entities].flatMap(referencesOf))];
  const today = new Date().toISOString().slice(0, 10);
  return { others: await entitiesNow(ids, view), tables, lang, today };
}
