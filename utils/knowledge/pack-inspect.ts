import type { Entity } from '../facts/entity.ts';
import type { KeptStore } from './keep-open.ts';
import { diffOf, liveSide, VIEW_LIMITS, type PackDiff } from './pack-diff.ts';
import { installFailureOf, readContent, readIndex, type PackFiles, type PackReaders } from './pack-files.ts';
import type { Checked, PackInspection } from './pack-filling.ts';
import { entitiesOf } from './pack-names.ts';
import { entitiesAt, PackPages } from './pack-pages.ts';
import type { PackReader } from './pack-queries.ts';
import type { PackContent, PackStore } from './pack-store.ts';
import { TallyBuilder, type PackTally } from './pack-tally.ts';
import { BUNDLED } from './pack-view.ts';

const ENTITIES_SHOWN = 8;

/** What an installed pack is and holds; null where none of this id is whole. */
export async function inspectPack(reader: PackReader, pack: string): Promise<PackInspection | null> {
  const content = await contentOf(reader.store, pack);
  if (!content) return null;
  const { index, root, origin = BUNDLED, vocabulary, sources } = content;
  const tally =
    (await storedTally(reader.store, pack, content)) ?? (await tallyOf(reader.store, pack, content));
  const first = await entitiesOf(reader, { pack, content }).next();
  const sample = first.done ? [] : first.value.slice(0, ENTITIES_SHOWN);
  return { index, root, origin, tally, tables: { vocabulary, sources }, sample };
}

/** The same of files, every one of which is checked. Never rejects. */
export function inspectFiles(files: PackFiles, readers: PackReaders): Promise<Checked<PackInspection>> {
  return checked(async () => {
    const { index, root } = await readIndex(files, readers);
    const { entities, vocabulary, sources } = await readContent(index, files, readers);
    const tally = new TallyBuilder();
    const sample: Entity[] = [];
    for await (const some of entities(0)) {
      for (const entity of some) tally.add(entity);
      sample.push(...some.slice(0, ENTITIES_SHOWN - sample.length));
    }
    return { index, root, tally: tally.tally(), tables: { vocabulary, sources }, sample };
  });
}

/** What files would change in the installed pack of their id; without one, everything in them is added. */
export function diffFiles(
  store: KeptStore<PackStore>,
  files: PackFiles,
  readers: PackReaders,
): Promise<Checked<PackDiff>> {
  return checked(async () => {
    const { index } = await readIndex(files, readers);
    const { entities, ...tables } = await readContent(index, files, readers);
    const content = await contentOf(store, index.id);
    const old = content && liveSide({ store, pages: new PackPages() }, index.id, content);
    return diffOf(old, { tables, entities: () => entities(0) }, VIEW_LIMITS);
  });
}

function contentOf(store: KeptStore<PackStore>, pack: string): Promise<PackContent | undefined> {
  return store.use(async ({ db }) => (await db.packs.get(pack))?.content);
}

async function storedTally(
  store: KeptStore<PackStore>,
  pack: string,
  { root, generation }: PackContent,
): Promise<PackTally | undefined> {
  const row = await store.use(({ db }) => db.index.get(`tally/${pack}`));
  return row && 'tally' in row && row.root === root && row.generation === generation ? row.tally : undefined;
}

async function tallyOf(store: KeptStore<PackStore>, pack: string, content: PackContent): Promise<PackTally> {
  const tally = new TallyBuilder();
  for (let position = 0; position < content.pages; position += 1) {
    const entities = await store.use(({ db }) => entitiesAt(db, { pack, content }, position));
    for (const entity of entities) tally.add(entity);
  }
  return tally.tally();
}

async function checked<T>(work: () => Promise<T>): Promise<Checked<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: installFailureOf(error) };
  }
}
