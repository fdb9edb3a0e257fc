import type { Entity } from '../facts/entity.ts';
import type { KeptStore } from './keep-open.ts';
import { saveDirectory } from './pack-pages.ts';
import {
  InstallError,
  installFailureOf,
  readContent,
  readIndex,
  type CheckedIndex,
  type InstallFailure,
  type PackFiles,
  type CheckedContent,
  type PackReaders,
} from './pack-files.ts';
import { pageKey, pagesBetween } from './page-keys.ts';
import type { PackRow, PackStore, PageRow, Staging } from './pack-store.ts';

export type InstallOutcome =
  /** `changed` is false where the very same pack was there already. */
  { readonly ok: true; readonly changed: boolean } | { readonly ok: false; readonly failure: InstallFailure };

const ENTITIES_A_PAGE = 200;
/** A page with long entities ends earlier, so that reading one entity never parses more than a few milliseconds. */
const CHARACTERS_A_PAGE = 200_000;
/** At most 2,000 entities a transaction: small enough to lose little in a kill, large enough to be fast. */
const PAGES_A_TRANSACTION = 10;

/**
 * Installs a pack, or updates it: all of it appears in one step, or nothing does, and until then readers see what was
 * there before. After a kill, calling it again goes on where the last transaction ended. Never rejects for what a
 * pack or the store can do wrong: the failure is resolved to and kept in the pack's row.
 */
export async function installPack(
  store: KeptStore<PackStore>,
  pack: string,
  files: PackFiles,
  readers: PackReaders,
): Promise<InstallOutcome> {
  try {
    const checked = await readIndex(pack, files, readers);
    const begun = await begin(store, pack, checked);
    if (!begun) return { ok: true, changed: false };
    const content = await readContent(checked.index, files, readers);
    const pages = await writePages(store, begun, content.entities());
    await switchTo(store, { ...begun, pages }, checked, content);
    await store.use(({ db }) => saveDirectory(db, pack));
    return { ok: true, changed: true };
  } catch (error) {
    const failure = installFailureOf(error);
    await noteFailure(store, pack, failure);
    return { ok: false, failure };
  }
}

type Work = Staging & { readonly pack: string };

/** Marks the pack as filling and clears what a run for another revision left; null where nothing is to be done. */
function begin(store: KeptStore<PackStore>, pack: string, { root }: CheckedIndex): Promise<Work | null> {
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, async () => {
      const row = await db.packs.get(pack);
      const live = row?.content?.generation ?? 0;
      const begun = row?.staging;
      const isDone = row?.content?.root === root;
      if (!isDone && begun?.root === root) {
        await db.packs.put({ ...kept(row, pack), state: 'filling', staging: begun });
        return { pack, ...begun };
      }
      if (begun) await pagesBetween(db, pack, live + 1, begun.generation + 1).delete();
      if (isDone) {
        await db.packs.put({ ...kept(row, pack), state: 'installed' });
        return null;
      }
      // A number that a run still under way may be using is not used again.
      const generation = Math.max(live, begun?.generation ?? 0) + 1;
      const staging = { generation, root, pages: 0 };
      await db.packs.put({ ...kept(row, pack), state: 'filling', staging });
      return { pack, ...staging };
    }),
  );
}

/** Writes what is not yet written, and resolves to the number of all pages. */
async function writePages(
  store: KeptStore<PackStore>,
  work: Work,
  entities: Iterable<Entity>,
): Promise<number> {
  let written = work.pages;
  let position = 0;
  let chunk: PageRow[] = [];
  for (const json of pagesIn(entities)) {
    position += 1;
    if (position <= work.pages) continue;
    const { pack, generation } = work;
    chunk.push({ pack, page: pageKey(generation, position - 1), generation, json });
    if (chunk.length < PAGES_A_TRANSACTION) continue;
    written = await writeChunk(store, work, written, chunk);
    chunk = [];
  }
  return chunk.length > 0 ? writeChunk(store, work, written, chunk) : written;
}

/** Rows and counter go together, so that after a kill the counter tells the truth. */
function writeChunk(
  store: KeptStore<PackStore>,
  work: Work,
  written: number,
  chunk: readonly PageRow[],
): Promise<number> {
  const pages = written + chunk.length;
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, async () => {
      const row = await db.packs.get(work.pack);
      if (!isOurs(row, work, written)) throw new InstallError({ code: 'superseded' });
      await db.pages.bulkPut(chunk);
      await db.packs.put({ ...row, staging: { ...row.staging, pages } });
      return pages;
    }),
  );
}

function switchTo(
  store: KeptStore<PackStore>,
  work: Work,
  { index, root }: CheckedIndex,
  { vocabulary, sources }: CheckedContent,
): Promise<void> {
  const { pack, generation, pages } = work;
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, async () => {
      const row = await db.packs.get(pack);
      if (!isOurs(row, work, pages)) throw new InstallError({ code: 'superseded' });
      const content = { generation, root, pages, index, vocabulary, sources };
      await db.packs.put({ pack, state: 'installed', content });
      await pagesBetween(db, pack, 0, generation).delete();
    }),
  );
}

/** Keeps what was installed before, drops what was begun, and says why in the pack's row. */
async function noteFailure(store: KeptStore<PackStore>, pack: string, why: InstallFailure): Promise<void> {
  // Another run is at it, and its row is the true one.
  if (why.code === 'superseded') return;
  try {
    await store.use(({ db }) =>
      db.transaction('rw', db.packs, db.pages, async () => {
        const row = await db.packs.get(pack);
        const begun = row?.staging?.generation;
        if (begun !== undefined) await pagesBetween(db, pack, begun, begun + 1).delete();
        await db.packs.put({ ...kept(row, pack), state: 'failed', why });
      }),
    );
  } catch {
    // A store that cannot even note its failure has told its caller already.
  }
}

function kept(row: PackRow | undefined, pack: string): Pick<PackRow, 'pack' | 'content'> {
  return row?.content ? { pack, content: row.content } : { pack };
}

function isOurs(
  row: PackRow | undefined,
  work: Work,
  pages: number,
): row is PackRow & { readonly staging: Staging } {
  const staging = row?.staging;
  return staging?.generation === work.generation && staging.root === work.root && staging.pages === pages;
}

function* pagesIn(entities: Iterable<Entity>): Generator<string> {
  let page: string[] = [];
  let characters = 0;
  for (const entity of entities) {
    const json = JSON.stringify(entity);
    if (
      page.length === ENTITIES_A_PAGE ||
      (page.length > 0 && characters + json.length > CHARACTERS_A_PAGE)
    ) {
      yield `[${page.join(',')}]`;
      page = [];
      characters = 0;
    }
    page.push(json);
    characters += json.length;
  }
  if (page.length > 0) yield `[${page.join(',')}]`;
}
