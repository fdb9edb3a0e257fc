import type { Entity } from '../facts/entity.ts';
import { ownSourceKey, type OwnEdits, type OwnTables } from '../facts/own.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { Laid } from '../packs/overlay.ts';

/** What the reader made and changed, and how it is laid over what packs say: utils/packs does that. */
export interface OwnLayer {
  readonly edits: (ids: Iterable<string>) => Promise<ReadonlyMap<string, OwnEdits>>;
  readonly tables: () => Promise<OwnTables>;
  readonly lay: (pack: Entity | undefined, own: OwnEdits) => Laid;
}

/** Entities as the reader has them, those left out that they hid. */
export async function laidOver(
  entitiesByIds: (ids: Iterable<string>) => Promise<ReadonlyMap<string, Entity>>,
  ids: readonly string[],
  { edits, lay }: Pick<OwnLayer, 'edits' | 'lay'>,
): Promise<{ readonly entities: Map<string, Entity>; readonly isOwn: boolean }> {
  const [packs, own] = await Promise.all([entitiesByIds(ids), edits(ids)]);
  const entities = new Map<string, Entity>();
  for (const id of ids) {
    const edit = own.get(id);
    const laid = edit ? lay(packs.get(id), edit) : { entity: packs.get(id), hidden: false };
    if (laid.entity && !laid.hidden) entities.set(id, laid.entity);
  }
  return { entities, isOwn: own.size > 0 };
}

/** The tables of packs with what the reader's own statements refer to. */
export function withOwnTables({ vocabulary, sources }: KnownTables, own: OwnTables): KnownTables {
  return {
    vocabulary: {
      ...vocabulary,
      properties: joined(
        vocabulary.properties,
        own.properties.map(({ id, ...property }) => [id, property]),
      ),
    },
    sources: joined(
      sources,
      own.sources.map(({ id, ...source }) => [ownSourceKey(id), source]),
    ),
  };
}

function joined<T>(
  table: Readonly<Record<string, T>>,
  own: readonly (readonly [string, T])[],
): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, table, Object.fromEntries(own));
}
