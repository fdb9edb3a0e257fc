import type { Entity } from '../facts/entity.ts';
import { mergeParts } from './merge-entities.ts';
import type { Generation, PackDatabase } from './pack-store.ts';
import { DirectoryBuilder, PageDirectory } from './page-directory.ts';
import { pageKey } from './page-keys.ts';

/** A pack's pages of one generation. */
export interface Pages {
  readonly pack: string;
  readonly content: Generation;
}

/** What one page holds of an entity. */
export interface Part {
  readonly position: number;
  readonly entity: Entity;
}

/**
 * The parts of an entity, in the order of their pages. Answers without waiting, so that a transaction never idles:
 * browsers commit one that does.
 */
export type FindParts = (pages: Pages, id: string) => readonly Part[];

type Page = ReadonlyMap<string, Entity>;

/** Enough for a page's readings with all they refer to; parsed pages are the largest thing kept. */
const PARSED_PAGES_KEPT = 12;

/**
 * Reads pages, and keeps the ones used last, parsed. A page never changes within its generation, so none is ever
 * stale. All methods only read, and may run inside a transaction over pages and index.
 */
export class PackPages {
  readonly #kept: number;
  readonly #parsed = new Map<string, Page>();
  readonly #directories = new Map<string, PageDirectory>();

  /** @param kept how many parsed pages are kept */
  constructor(kept = PARSED_PAGES_KEPT) {
    this.#kept = kept;
  }

  /** Takes the directory of a generation that is not yet stored with one. */
  know(pages: Pages, directory: PageDirectory): void {
    this.#directories.set(keyOf(pages), directory);
  }

  /** Reads every page of these packs on which one of these ids may stand. */
  async read(db: PackDatabase, packs: readonly Pages[], ids: readonly string[]): Promise<FindParts> {
    const read = new Map<string, Page>();
    const directories = new Map<Pages, PageDirectory>();
    for (const pages of packs) {
      const directory = await this.directoryOf(db, pages);
      directories.set(pages, directory);
      for (const position of new Set(ids.flatMap((id) => directory.positionsOf(id)))) {
        read.set(keyOf(pages, position), await this.pageOf(db, pages, position));
      }
    }
    return (pages, id) =>
      (directories.get(pages)?.positionsOf(id) ?? []).flatMap((position) => {
        const entity = read.get(keyOf(pages, position))?.get(id);
        return entity ? [{ position, entity }] : [];
      });
  }

  /** What one page holds, by id; nothing where an update has taken the page away. */
  async pageOf(db: PackDatabase, pages: Pages, position: number): Promise<Page> {
    const key = keyOf(pages, position);
    const kept = this.#parsed.get(key);
    if (kept) {
      this.#parsed.delete(key);
      this.#parsed.set(key, kept);
      return kept;
    }
    const page = new Map<string, Entity>();
    for (const entity of await entitiesAt(db, pages, position)) {
      const before = page.get(entity.id);
      page.set(entity.id, before ? mergeParts([before, entity]) : entity);
    }
    this.#parsed.set(key, page);
    const oldest = this.#parsed.keys().next();
    if (this.#parsed.size > this.#kept && !oldest.done) this.#parsed.delete(oldest.value);
    return page;
  }

  /** Where the entities of a generation stand: as stored, or made anew. */
  async directoryOf(db: PackDatabase, pages: Pages): Promise<PageDirectory> {
    const { pack, content } = pages;
    const key = keyOf(pages);
    const kept = this.#directories.get(key);
    if (kept) return kept;
    const stored = await db.index.get(`ids/${pack}`);
    const fits =
      stored && 'ids' in stored && stored.root === content.root && stored.generation === content.generation;
    const directory = new PageDirectory(fits ? stored.ids : await pairsOf(db, pages));
    this.#directories.set(key, directory);
    return directory;
  }
}

/** An entity whose parts one pack holds; undefined where there are none. */
export function wholeOf(parts: readonly Part[]): Entity | undefined {
  const [first, ...rest] = parts.map(({ entity }) => entity);
  return first && mergeParts([first, ...rest]);
}

/** All entities of one page as they were written; none where the page is gone. */
export async function entitiesAt(
  db: PackDatabase,
  { pack, content }: Pages,
  position: number,
): Promise<readonly Entity[]> {
  const row = await db.pages.get([pack, pageKey(content.generation, position)]);
  // Our own writer wrote it, out of entities that were read from unknown before.
  return JSON.parse(row?.json ?? '[]') as Entity[];
}

/** The directory of a generation, made anew from its pages. */
async function pairsOf(db: PackDatabase, pages: Pages): Promise<Uint32Array> {
  const directory = new DirectoryBuilder();
  for (let position = 0; position < pages.content.pages; position += 1) {
    for (const { id } of await entitiesAt(db, pages, position)) directory.add(id, position);
  }
  return directory.pairs();
}

function keyOf({ pack, content }: Pages, position?: number): string {
  return `${pack} ${content.root} ${content.generation} ${position}`;
}
