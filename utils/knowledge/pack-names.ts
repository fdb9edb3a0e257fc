import type { Entity } from '../facts/entity.ts';
import type { NamedEntity } from '../names/mention.ts';
import { mergeNames } from './merge-entities.ts';
import { wholeOf, type PackPages, type Pages } from './pack-pages.ts';
import { mergeLayers, type LayerPart, type PackReader } from './pack-queries.ts';
import { sharedPositions } from './page-directory.ts';
import { layersOf, type PacksView } from './pack-view.ts';

/**
 * Names of all packs that are on, one page at a time; an entity of several packs comes once, with the names of all.
 * A pack that is updated meanwhile makes the rest of its pages vanish: compare `namesKey` before and after.
 */
export async function* namesForIndex(
  { store, pages }: PackReader,
  view: PacksView,
): AsyncGenerator<NamedEntity[]> {
  for await (const page of mergedPages({ store, pages }, view)) {
    yield page.map((parts) => namedOf(parts[0].entity, parts.slice(1)));
  }
}

/** Every entity of all packs that are on, a page at a time, each once and merged, with the packs that have it. */
export async function* everyEntity(
  reader: PackReader,
  view: PacksView,
): AsyncGenerator<{ readonly entity: Entity; readonly packs: readonly string[] }[]> {
  for await (const page of mergedPages(reader, view)) {
    yield page.map((parts) => ({
      entity: mergeLayers(parts),
      packs: parts.map(({ pack }) => pack),
    }));
  }
}

/** Of each entity what every pack says of it, highest precedence first. */
async function* mergedPages(
  { store, pages }: PackReader,
  view: PacksView,
): AsyncGenerator<(readonly [LayerPart, ...LayerPart[]])[]> {
  const layers = await store.use(({ db }) => layersOf(db, view));
  for (const [level, layer] of layers.entries()) {
    const upper = layers.slice(0, level);
    const lower = layers.slice(level + 1);
    for await (const { entities, find } of pagesWithOthers({ store, pages }, layer, [...upper, ...lower])) {
      yield entities
        .filter(({ id }) => upper.every((one) => find(one, id).length === 0))
        .map((entity) => {
          const others = lower.flatMap((one) => {
            const other = wholeOf(find(one, entity.id));
            return other ? [{ pack: one.pack, entity: other }] : [];
          });
          return [{ pack: layer.pack, entity }, ...others] as const;
        });
    }
  }
}

/** The entities of one generation, a page at a time, each whole and once. */
export async function* entitiesOf(reader: PackReader, of: Pages): AsyncGenerator<Entity[]> {
  for await (const { entities } of pagesWithOthers(reader, of, [])) yield entities;
}

type Found = Awaited<ReturnType<PackPages['read']>>;

/** Page by page, the entities of which the first part stands there, and a way to look into other packs. */
async function* pagesWithOthers(
  { store, pages }: PackReader,
  of: Pages,
  others: readonly Pages[],
): AsyncGenerator<{ readonly entities: Entity[]; readonly find: Found }> {
  const directory = await store.use(({ db }) =>
    db.transaction('r', db.pages, db.index, () => pages.directoryOf(db, of)),
  );
  const shared = sharedPositions(directory.pairs);
  for (let position = 0; position < of.content.pages; position += 1) {
    const isShared = shared.has(position);
    const { page, find } = await store.use(({ db }) =>
      db.transaction('r', db.pages, db.index, async () => {
        const here = await pages.pageOf(db, of, position);
        const packs = isShared ? [of, ...others] : others;
        return { page: here, find: await pages.read(db, packs, [...here.keys()]) };
      }),
    );
    const entities = isShared
      ? [...page.keys()].flatMap((id) => {
          const parts = find(of, id);
          return parts[0]?.position === position ? (wholeOf(parts) ?? []) : [];
        })
      : [...page.values()];
    yield { entities, find };
  }
}

function namedOf({ id, kind, type, within, names }: Entity, others: readonly LayerPart[]): NamedEntity {
  const all = mergeNames([names, ...others.map(({ entity }) => entity.names)]);
  return { id, kind, type, ...(within !== undefined && { within }), names: all };
}
