import type { Entity } from '../../../utils/facts/entity.ts';
import type { PackFilling, PackWriter } from '../../../utils/knowledge/pack-filling.ts';
import { InstallError } from '../../../utils/knowledge/pack-files.ts';

type Finished = Parameters<PackWriter['finish']>[0];

/** What a pack shows, and what is being written for it. */
export interface MemoryPack {
  content?: { readonly root: string; readonly ids: readonly string[]; readonly finished: Finished };
  staging?: { readonly root: string; ids: string[] };
}

export interface MemoryPacks extends Pick<PackFilling, 'write' | 'install' | 'inspectFiles'> {
  readonly packs: Map<string, MemoryPack>;
}

/** As many entities as a chunk has here. */
export const CHUNK = 10;

/**
 * Keeps the promises of PackFilling without a database.
 * @param beforeWrite called before each chunk, and before the switch: a test throws there, or never comes back
 */
export function memoryPacks(beforeWrite: () => Promise<void> | void = () => undefined): MemoryPacks {
  const packs = new Map<string, MemoryPack>();

  const write = async (pack: string, root: string): Promise<PackWriter> => {
    const row = packs.get(pack) ?? {};
    packs.set(pack, row);
    const isDone = row.content?.root === root;
    if (!isDone && row.staging?.root !== root) row.staging = { root, ids: [] };
    const staging = row.staging;
    const ours = (): { ids: string[] } => {
      if (!staging || row.staging !== staging) throw new InstallError({ code: 'superseded' });
      return staging;
    };
    const add = async (chunk: Entity[]): Promise<void> => {
      await beforeWrite();
      ours().ids.push(...chunk.splice(0).map(({ id }) => id));
    };
    return {
      isDone,
      get written() {
        return staging?.ids.length ?? 0;
      },
      async addAll(entities, signal) {
        const chunk: Entity[] = [];
        for await (const entity of entities) {
          chunk.push(entity);
          if (chunk.length < CHUNK) continue;
          signal?.throwIfAborted();
          await add(chunk);
        }
        signal?.throwIfAborted();
        if (chunk.length > 0) await add(chunk);
      },
      tally: () => ({
        entities: new Set(staging?.ids).size,
        ...{ names: 0, statements: 0, languages: { en: 1 }, kinds: {}, sources: {}, bytes: 0 },
      }),
      diff: () => Promise.reject(new Error('not asked for')),
      async finish(finished) {
        await beforeWrite();
        const { ids } = ours();
        packs.set(pack, { content: { root, ids, finished } });
      },
      async abort() {
        if (row.staging !== staging) return;
        delete row.staging;
        if (!row.content) packs.delete(pack);
      },
    };
  };

  return {
    packs,
    write,
    install: () => Promise.reject(new Error('not a pack')),
    inspectFiles: () => Promise.reject(new Error('not a pack')),
  };
}
