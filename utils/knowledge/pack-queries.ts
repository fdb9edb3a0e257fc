import type { Entity } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Texts } from '../facts/texts.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { KeptStore } from './keep-open.ts';
import { mergeEntities } from './merge-entities.ts';
import type { InstallFailure } from './pack-files.ts';
import { wholeOf, type PackPages } from './pack-pages.ts';
import type { PackContent, PackOrigin, PackRow, PackStore } from './pack-store.ts';
import { inOrder, layersOf, type PacksView } from './pack-view.ts';

export interface PackSummary {
  readonly pack: string;
  readonly state: PackRow['state'];
  readonly why?: InstallFailure;
  /** Absent where the pack came with the extension's first version. */
  readonly origin?: PackOrigin;
  /** What readers see now; absent until a first generation is whole. */
  readonly content?: {
    readonly title: Texts;
    readonly revision: string;
    readonly entities: number;
    readonly names: number;
    readonly statements: number;
    readonly licence: string;
    readonly attribution: readonly string[];
  };
}

/** What statements refer to, of all packs that are on: tables without prototype. */
export interface KnownTables {
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The store, and what is kept of it in memory. */
export interface PackReader {
  readonly store: KeptStore<PackStore>;
  readonly pages: PackPages;
}

/** All packs ever begun, highest precedence first; of those that no order names, the ones never whole come last. */
export async function packSummaries(
  store: KeptStore<PackStore>,
  { order }: Pick<PacksView, 'order'>,
): Promise<PackSummary[]> {
  const rows = await store.use(({ db }) => db.packs.toArray());
  return inOrder(rows, order).map(({ pack, state, why, content }) => ({
    pack,
    state,
    ...(why && { why }),
    ...(content?.origin && { origin: content.origin }),
    ...(content && { content: summaryOf(content) }),
  }));
}

/**
 * The entities of these ids that the base holds, merged over all packs that are on. The statements' sources are keys
 * of `knownTables`' sources, not of one pack's own table.
 */
export async function entitiesByIds(
  { store, pages }: PackReader,
  ids: Iterable<string>,
  view: PacksView,
): Promise<Map<string, Entity>> {
  const wanted = [...new Set(ids)];
  const { layers, find } = await store.use(({ db }) =>
    db.transaction('r', db.packs, db.pages, db.index, async () => {
      const on = await layersOf(db, view);
      return { layers: on, find: await pages.read(db, on, wanted) };
    }),
  );
  const found = new Map<string, Entity>();
  for (const id of wanted) {
    const [first, ...rest] = layers.flatMap((layer): LayerPart[] => {
      const entity = wholeOf(find(layer, id));
      return entity ? [{ pack: layer.pack, entity }] : [];
    });
    if (first) found.set(id, mergeLayers([first, ...rest]));
  }
  return found;
}

/** Vocabulary and sources of all packs that are on; of one key in two packs the higher precedence decides. */
export function knownTables(store: KeptStore<PackStore>, view: PacksView): Promise<KnownTables> {
  return store.use(async ({ db }) => {
    const tables = { properties: table(), units: table(), types: table(), sources: table() };
    for (const { pack, content } of (await layersOf(db, view)).reverse()) {
      Object.assign(tables.properties, content.vocabulary.properties);
      Object.assign(tables.units, content.vocabulary.units);
      Object.assign(tables.types, content.vocabulary.types);
      for (const [key, source] of Object.entries(content.sources))
        tables.sources[globalSource(pack, key)] = source;
    }
    const { sources, ...vocabulary } = tables;
    return { vocabulary, sources } as KnownTables;
  });
}

/** What the name index is built from: equal keys mean equal names. */
export async function namesKey(store: KeptStore<PackStore>, view: PacksView): Promise<string> {
  const layers = await store.use(({ db }) => layersOf(db, view));
  return layers.map(({ pack, content }) => `${pack}@${content.root}`).join(' ');
}

/** What one pack says of an entity, in its own keys of sources. */
export interface LayerPart {
  readonly pack: string;
  readonly entity: Entity;
}

/** One entity out of what packs say of it, highest precedence first; its sources are keys of `knownTables`. */
export function mergeLayers([first, ...rest]: readonly [LayerPart, ...LayerPart[]]): Entity {
  return mergeEntities([withGlobalSources(first), ...rest.map(withGlobalSources)]);
}

function withGlobalSources({ pack, entity }: LayerPart): Entity {
  const statements = entity.statements.map((one) => ({ ...one, source: globalSource(pack, one.source) }));
  return { ...entity, statements };
}

function globalSource(pack: string, key: string): string {
  return `${pack}/${key}`;
}

/** Keys come from data: without a prototype, looking up `toString` finds nothing. */
function table(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function summaryOf({ index }: PackContent): NonNullable<PackSummary['content']> {
  const { title, revision, counts, licence, attribution } = index;
  const { entities, names, statements } = counts;
  return { title, revision, entities, names, statements, licence, attribution };
}
