import type { Entity } from '../facts/entity.ts';
import { directoryPairs, PageDirectory } from './page-directory.ts';
import type { PackContent, PackDatabase } from './pack-store.ts';
import type { Layer } from './pack-view.ts';
import { pageKey } from './page-keys.ts';

/** Answers without waiting, so that a transaction never idles: browsers commit one that does. */
export type FindEntity = (layer: Layer, id: string) => Entity | undefined;

type Page = ReadonlyMap<string, Entity>;

/** Enough for a page's readings with all they refer to; parsed pages are the largest thing kept. */
const PARSED_PAGES_KEPT = 12;

/**
 * Reads pages, and keeps the ones used last, parsed. A page never changes under its pack's root, so none is ever
 * stale. All methods only read, and may run inside a transaction over pages and index.
 */
export class PackPages {
  readonly #parsed = new Map<string, Page>();
  readonly #directories = new Map<string, PageDirectory>();

  /** Reads every page of these packs on which one of these ids may stand. */
  async read(db: PackDatabase, layers: readonly Layer[], ids: readonly string[]): Promise<FindEntity> {
    const pages = new Map<string, Page>();
    const directories = new Map<Layer, PageDirectory>();
    for (const layer of layers) {
      const directory = await this.#directoryOf(db, layer);
      directories.set(layer, directory);
      for (const position of new Set(ids.flatMap((id) => directory.positionsOf(id)))) {
        pages.set(keyOf(layer, position), await this.pageOf(db, layer, position));
      }
    }
    return (layer, id) => {
      for (const position of directories.get(layer)?.positionsOf(id) ?? []) {
        const entity = pages.get(keyOf(layer, position))?.get(id);
        if (entity) return entity;
      }
      return undefined;
    };
  }

  /** The entities of one page, by id; empty where an update has taken the page away. */
  async pageOf(db: PackDatabase, layer: Layer, position: number): Promise<Page> {
    const key = keyOf(layer, position);
    const kept = this.#parsed.get(key);
    if (kept) {
      this.#parsed.delete(key);
      this.#parsed.set(key, kept);
      return kept;
    }
    const row = await db.pages.get([layer.pack, pageKey(layer.content.generation, position)]);
    if (!row) return new Map();
    // Our own installation wrote it, out of entities that were read from unknown there.
    const page = new Map((JSON.parse(row.json) as Entity[]).map((entity) => [entity.id, entity]));
    this.#parsed.set(key, page);
    const oldest = this.#parsed.keys().next();
    if (this.#parsed.size > PARSED_PAGES_KEPT && !oldest.done) this.#parsed.delete(oldest.value);
    return page;
  }

  async #directoryOf(db: PackDatabase, { pack, content }: Layer): Promise<PageDirectory> {
    const key = `${pack} ${content.root}`;
    const kept = this.#directories.get(key);
    if (kept) return kept;
    const stored = await db.index.get(`ids/${pack}`);
    const fits =
      stored && 'ids' in stored && stored.root === content.root && stored.generation === content.generation;
    const directory = new PageDirectory(fits ? stored.ids : await pairsOf(db, pack, content));
    this.#directories.set(key, directory);
    return directory;
  }
}

function keyOf({ pack, content }: Layer, position: number): string {
  return `${pack} ${content.root} ${position}`;
}

/** Stores the directory of a pack's present content, so that no lookup after a start has to read all pages. */
export async function saveDirectory(db: PackDatabase, pack: string): Promise<void> {
  const content = (await db.packs.get(pack))?.content;
  if (!content) return;
  const { root, generation } = content;
  await db.index.put({ k: `ids/${pack}`, root, generation, ids: await pairsOf(db, pack, content) });
}

async function pairsOf(db: PackDatabase, pack: string, content: PackContent): Promise<Uint32Array> {
  const pages: [number, string[]][] = [];
  for (let position = 0; position < content.pages; position += 1) {
    const row = await db.pages.get([pack, pageKey(content.generation, position)]);
    const entities = JSON.parse(row?.json ?? '[]') as { readonly id: string }[];
    pages.push([position, entities.map(({ id }) => id)]);
  }
  return directoryPairs(pages);
}
