/**
 * The floor of an import: entities that are ready in memory, written as a row each, as a row each that can be found by
 * its names, and as pages by our own writer. Only writing is timed, not reading the file.
 */
import { Dexie, type Table } from 'dexie';
import type { Entity } from '../../../utils/facts/entity.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';

/** How entities are written. */
export type Shape = 'rows' | 'findable rows' | 'pages';

export interface WriteOrder {
  readonly file: Blob;
  readonly entities: number;
  readonly shape: Shape;
}

export interface Written {
  readonly milliseconds: number;
  readonly entities: number;
}

const AT_ONCE = 2_000;
const PACK = 'import:floor';
const CHUNK = 4_000_000;

addEventListener('message', ({ data }: MessageEvent<WriteOrder>) => {
  void write(data).then((written) => postMessage(written));
});

async function write({ file, entities, shape }: WriteOrder): Promise<Written> {
  const writer = shape === 'pages' ? await pages() : await rows(shape);
  let milliseconds = 0;
  for await (const chunk of chunksOf(file, entities)) {
    const before = performance.now();
    await writer.put(chunk);
    milliseconds += performance.now() - before;
  }
  const written = { milliseconds, entities: await writer.count() };
  await writer.drop();
  return written;
}

interface Writer {
  put(entities: readonly Entity[]): Promise<unknown>;
  count(): Promise<number>;
  drop(): Promise<void>;
}

interface FindableRow extends Entity {
  readonly texts?: readonly string[];
}

class Rows extends Dexie {
  declare readonly entities: Table<FindableRow, string>;

  constructor(schema: string) {
    super('floor');
    this.version(1).stores({ entities: schema });
  }
}

async function rows(shape: Shape): Promise<Writer> {
  const isFindable = shape === 'findable rows';
  const db = new Rows(isFindable ? 'id,*texts' : 'id');
  await db.open();
  return {
    put: (entities) =>
      db.entities.bulkPut(
        isFindable
          ? entities.map((entity) => ({ ...entity, texts: entity.names.map(({ text }) => text) }))
          : entities,
      ),
    count: () => db.entities.count(),
    async drop() {
      db.close();
      await new Promise((resolve, reject) => {
        const dropping = indexedDB.deleteDatabase('floor');
        dropping.onsuccess = resolve;
        dropping.onerror = reject;
      });
    },
  };
}

async function pages(): Promise<Writer> {
  const packs = openPacks({ indexedDB, IDBKeyRange });
  const writer = await packs.write(PACK, crypto.randomUUID());
  return {
    put: (entities) => writer.addAll(entities),
    count: () => Promise.resolve(writer.tally().entities),
    async drop() {
      await writer.abort();
      packs.close();
    },
  };
}

/** The first entities of a file, parsed, some thousand at a time. */
async function* chunksOf(file: Blob, entities: number): AsyncGenerator<readonly Entity[]> {
  let rest = '';
  let left = entities;
  let chunk: Entity[] = [];
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size && left > 0; at += CHUNK) {
    const bytes = await file.slice(at, at + CHUNK).arrayBuffer();
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (left-- <= 0) break;
      chunk.push(JSON.parse(line) as Entity);
      if (chunk.length < AT_ONCE) continue;
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
