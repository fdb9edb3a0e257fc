import type { Entity } from '../facts/entity.ts';
import type { KeptStore } from './keep-open.ts';
import { diffOf, liveSide, storedSide, VIEW_LIMITS, type DiffLimits, type PackDiff } from './pack-diff.ts';
import type { InstallFailure } from './pack-files.ts';
import type { PackTables, PackWriter } from './pack-filling.ts';
import { keepUpdate, updateOf } from './pack-history.ts';
import { entitiesAt, PackPages, type Pages } from './pack-pages.ts';
import { addPages, begin, drop, ourRow, type Work } from './pack-staging.ts';
import type { PackContent, PackStore, PageRow } from './pack-store.ts';
import { TallyBuilder, type PackTally } from './pack-tally.ts';
import { DirectoryBuilder, PageDirectory, sharedPositions } from './page-directory.ts';
import { pageKey, pagesBetween } from './page-keys.ts';

const ENTITIES_A_PAGE = 200;
/** A page with long entities ends earlier, so that reading one entity never parses more than a few milliseconds. */
const CHARACTERS_A_PAGE = 200_000;
/** At most 2,000 entities a transaction: small enough to lose little in a kill, large enough to be fast. */
const PAGES_A_TRANSACTION = 10;

/** Begins a generation or goes on with one; see `PackFilling.write`. */
export async function openWriter(
  store: KeptStore<PackStore>,
  pack: string,
  root: string,
  now: () => number,
): Promise<GenerationWriter> {
  const work = await begin(store, pack, root);
  const writer = new GenerationWriter(store, work ?? { pack, root, generation: 0, pages: 0, entities: 0 }, {
    isDone: work === null,
    now,
  });
  await writer.takeUp();
  return writer;
}

export class GenerationWriter implements PackWriter {
  readonly isDone: boolean;
  readonly #store: KeptStore<PackStore>;
  readonly #now: () => number;
  readonly #directory = new DirectoryBuilder();
  readonly #tally = new TallyBuilder();
  #work: Work;
  /** The page that is being filled, as JSON of its entities, and the pages that wait for their transaction. */
  #page: string[] = [];
  #characters = 0;
  #waiting: PageRow[] = [];
  #waitingEntities = 0;

  constructor(
    store: KeptStore<PackStore>,
    work: Work,
    { isDone, now }: { readonly isDone: boolean; readonly now: () => number },
  ) {
    this.#store = store;
    this.#work = work;
    this.#now = now;
    this.isDone = isDone;
  }

  get written(): number {
    return this.#work.entities;
  }

  /** Counts what a run before has written. */
  async takeUp(): Promise<void> {
    for (let position = 0; position < this.#work.pages; position += 1) {
      const entities = await this.#store.use(({ db }) => entitiesAt(db, this.#pages, position));
      for (const entity of entities) this.#count(entity, position);
    }
  }

  async addAll(entities: Iterable<Entity> | AsyncIterable<Entity>, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.isDone) return;
    if (Symbol.asyncIterator in entities) {
      for await (const entity of entities) if (this.#isDue(entity)) await this.#save(signal);
    } else {
      for (const entity of entities) if (this.#isDue(entity)) await this.#save(signal);
    }
    this.#endPage();
    await this.#save(signal);
  }

  tally(): PackTally {
    return this.#tally.tally();
  }

  async diff(tables: PackTables): Promise<PackDiff> {
    return this.#diff(tables, await this.#live(), VIEW_LIMITS);
  }

  async finish(content: Parameters<PackWriter['finish']>[0]): Promise<void> {
    if (this.isDone) return;
    const { pack, root, generation, pages } = this.#work;
    const { vocabulary, sources, origin } = content;
    const tally = this.tally();
    const { entities, names, statements } = tally;
    const counts = { entities, names, statements, sources: Object.keys(sources).length };
    const index = { ...content.index, counts };
    const ids = this.#directory.pairs();
    const live = await this.#live();
    const update =
      live && (await updateOf(live, index, this.#now(), (limits) => this.#diff(content, live, limits)));
    await this.#store.use(({ db }) =>
      db.transaction('rw', db.packs, db.pages, db.index, async () => {
        ourRow(await db.packs.get(pack), this.#work);
        const whole = { generation, root, pages, index, vocabulary, sources, origin };
        await db.packs.put({ pack, state: 'installed', content: whole });
        await db.index.put({ k: `ids/${pack}`, root, generation, ids });
        await db.index.put({ k: `tally/${pack}`, root, generation, tally });
        if (update) await keepUpdate(db, pack, update);
        await pagesBetween(db, pack, 0, generation).delete();
      }),
    );
  }

  /** @param why kept in the pack's row, where the reader is to be told of a failure */
  async abort(why?: InstallFailure): Promise<void> {
    if (!this.isDone) await drop(this.#store, this.#work, why);
  }

  /** An id of which several parts were added, if there is one. */
  async repeatedId(): Promise<string | undefined> {
    if (this.tally().entities === this.#tally.parts) return undefined;
    const seen = new Set<string>();
    for (const position of sharedPositions(this.#directory.pairs())) {
      for (const { id } of await this.#store.use(({ db }) => entitiesAt(db, this.#pages, position))) {
        if (seen.has(id)) return id;
        seen.add(id);
      }
    }
    return undefined;
  }

  get #pages(): Pages {
    return { pack: this.#work.pack, content: this.#work };
  }

  #isDue(entity: Entity): boolean {
    const json = JSON.stringify(entity);
    const isFull =
      this.#page.length === ENTITIES_A_PAGE || this.#characters + json.length > CHARACTERS_A_PAGE;
    if (isFull) this.#endPage();
    this.#page.push(json);
    this.#characters += json.length;
    this.#count(entity, this.#work.pages + this.#waiting.length, json);
    return this.#waiting.length === PAGES_A_TRANSACTION;
  }

  #count(entity: Entity, position: number, json?: string): void {
    this.#directory.add(entity.id, position);
    this.#tally.add(entity, json);
  }

  #endPage(): void {
    if (this.#page.length === 0) return;
    const { pack, generation, pages } = this.#work;
    const json = `[${this.#page.join(',')}]`;
    this.#waiting.push({ pack, page: pageKey(generation, pages + this.#waiting.length), generation, json });
    this.#waitingEntities += this.#page.length;
    this.#page = [];
    this.#characters = 0;
  }

  async #save(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (this.#waiting.length === 0) return;
    this.#work = await addPages(this.#store, this.#work, this.#waiting, this.#waitingEntities);
    this.#waiting = [];
    this.#waitingEntities = 0;
  }

  #live(): Promise<PackContent | undefined> {
    return this.#store.use(async ({ db }) => (await db.packs.get(this.#work.pack))?.content);
  }

  async #diff(tables: PackTables, live: PackContent | undefined, limits: DiffLimits): Promise<PackDiff> {
    const reader = { store: this.#store, pages: new PackPages(PARSED_FOR_DIFF) };
    reader.pages.know(this.#pages, new PageDirectory(this.#directory.pairs()));
    const old = live && liveSide(reader, this.#work.pack, live);
    return diffOf(old, storedSide(reader, this.#pages, tables), limits);
  }
}

/** Two generations are read side by side, and what has moved is found again. */
const PARSED_FOR_DIFF = 64;
