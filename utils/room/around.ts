import type { Entity } from '../facts/entity.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { layOwn } from '../packs/overlay.ts';
import { ownLayer } from '../reading/own-layer.ts';
import { referencesOf } from '../reading/present-entity.ts';
import { readWholes, type Whole } from '../reading/read-whole.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import type { Settings } from '../settings/settings.ts';
import { report } from '../report/report.ts';
import { own, ownEntities, packs } from './stores.ts';

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

/** What packs and the reader say of entities; of one that goes, of the one that stays in its place. */
export async function wholesNow(ids: Iterable<string>, view: PacksView): Promise<ReadonlyMap<string, Whole>> {
  return (await readWholes({ packs, own, report }, ids, view)).found;
}

/** Entities as the reader has them, hidden ones too: what they are called is needed wherever they are spoken of. */
export async function entitiesNow(ids: readonly string[], view: PacksView): Promise<Map<string, Entity>> {
  const laid = new Map<string, Entity>();
  for (const [id, { pack, own: ofReader }] of await wholesNow(ids, view)) {
    const entity = ofReader ? layOwn(pack, ofReader).entity : pack;
    if (entity) laid.set(id, entity);
  }
  return laid;
}

/** The same, each for itself, also where another stays in its place: for telling what was merged. */
export async function entitiesApart(ids: readonly string[], view: PacksView): Promise<Map<string, Entity>> {
  const [inPacks, edits] = await Promise.all([packs.entitiesByIds(ids, view), ownEntities.ownEdits(ids)]);
  return new Map(
    ids.flatMap((id) => {
      const ofReader = edits.get(id);
      const entity = ofReader ? layOwn(inPacks.get(id), ofReader).entity : inPacks.get(id);
      return entity ? [[id, entity] as const] : [];
    }),
  );
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
