import * as v from 'valibot';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PackReaders } from '../knowledge/pack-files.ts';
import type { PackFilling } from '../knowledge/pack-filling.ts';
import type { PackOrigin } from '../knowledge/pack-store.ts';
import type { Entity } from '../facts/entity.ts';
import type { PackReading } from '../packs/pack-reading.ts';
import type { BackupPack } from './lines.ts';
import { IncompletePackError } from './restore-backup.ts';
import type { PackToKeep } from './write-backup.ts';

type Packs = Pick<PackBase, 'packSummaries'> & Pick<PackFilling, 'inspect' | 'entitiesOf'>;

/** A pack as a backup can hold it, with what it adds to the file before compression. */
export type KeepablePack = PackToKeep & { readonly bytes: number };

/** The installed packs that cannot be had again from a package or an address. */
export async function packsToKeep(packs: Packs): Promise<KeepablePack[]> {
  const kept: KeepablePack[] = [];
  for (const { pack: id, content } of await packs.packSummaries()) {
    const inspected = content && (await packs.inspect(id));
    if (!inspected?.origin || !ONLY_HERE.has(inspected.origin.type)) continue;
    const { index, root, origin, tally, tables } = inspected;
    const { vocabulary, sources } = tables;
    const pack = { id, root, origin, index, vocabulary, sources, entities: tally.entities };
    const bytes = tally.bytes + JSON.stringify(tables).length;
    kept.push({ pack, bytes, entities: () => oneByOne(packs.entitiesOf(id)) });
  }
  return kept;
}

const ONLY_HERE: ReadonlySet<PackOrigin['type']> = new Set(['file', 'import']);

/**
 * Installs a pack out of a backup's lines: all of it or nothing. A restore that was cut off goes on where it stopped.
 * Rejects with StoreError, with IncompletePackError, and with the signal's reason.
 */
export async function restorePack(
  pack: BackupPack,
  entities: AsyncIterable<unknown>,
  {
    packs,
    readers,
    signal,
  }: { packs: Pick<PackFilling, 'write'>; readers: PackReaders; signal?: AbortSignal },
): Promise<void> {
  const index = read(readers.readPackIndex(pack.index));
  const vocabulary = read(readers.readVocabulary(pack.vocabulary));
  const sources = read(readers.readSources(pack.sources));
  const origin = v.safeParse(originShape, pack.origin);
  if (!origin.success || index.id !== pack.id) throw new IncompletePackError('another pack’s index');
  const writer = await packs.write(pack.id, pack.root);
  if (writer.isDone) return;
  try {
    await writer.addAll(readAll(entities, readers, writer.written), signal);
    await writer.finish({ index, vocabulary, sources, origin: origin.output });
  } catch (error) {
    // What went wrong is told, whether or not the traces can be removed: the next run of the same pack does that.
    await writer.abort().catch(() => undefined);
    throw error;
  }
}

const originShape = v.variant('type', [
  v.object({ type: v.literal('file'), name: v.string() }),
  v.object({ type: v.literal('import'), name: v.string(), format: v.string() }),
]);

async function* readAll(
  entities: AsyncIterable<unknown>,
  { readEntityLine }: PackReaders,
  skip: number,
): AsyncGenerator<Entity> {
  let line = 0;
  for await (const entity of entities) {
    line += 1;
    if (line > skip) yield read(readEntityLine(JSON.stringify(entity), line));
  }
}

async function* oneByOne<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page;
}

function read<T>(reading: PackReading<T>): T {
  if (reading.ok) return reading.value;
  const { line, path, problem } = reading.error;
  throw new IncompletePackError([line, path, problem].join(' '));
}
