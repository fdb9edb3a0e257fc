import type { KeptStore } from './keep-open.ts';
import { DirectoryBuilder } from './page-directory.ts';
import { pageKey } from './page-keys.ts';
import type { PackContent, PackStore } from './pack-store.ts';

export interface PackCheck {
  /** Pages that are missing, or hold what cannot be read. */
  readonly damagedPages: number;
  /** The directory is missing, or says other than the pages. */
  readonly isDerivedWrong: boolean;
}

/** Looks through every page of an installed pack, a page at a time. */
export async function checkPack(
  store: KeptStore<PackStore>,
  pack: string,
  seen: () => void,
  signal: AbortSignal,
): Promise<PackCheck> {
  const walked = await walk(store, pack, seen, signal);
  if (!walked) return { damagedPages: 0, isDerivedWrong: false };
  const damagedPages = damagedPagesIn(walked);
  if (damagedPages > 0) return { damagedPages, isDerivedWrong: false };
  const { content, pairs } = walked;
  const stored = await store.use(({ db }) => db.index.get(`ids/${pack}`));
  const isRight =
    stored !== undefined &&
    'ids' in stored &&
    stored.root === content.root &&
    stored.generation === content.generation &&
    isEqual(stored.ids, pairs);
  return { damagedPages: 0, isDerivedWrong: !isRight };
}

/** Makes anew what of a pack is made from its pages; to call it twice changes nothing. */
export async function rebuildDerived(store: KeptStore<PackStore>, pack: string): Promise<void> {
  const walked = await walk(store, pack, () => undefined, new AbortController().signal);
  if (!walked) return;
  const { root, generation } = walked.content;
  await store.use(({ db }) => db.index.put({ k: `ids/${pack}`, root, generation, ids: walked.pairs }));
}

/**
 * Takes from a pack the name of its content, which is no longer what it was: the same files are then installed as an
 * update is. Until they are whole, what can still be read of the pack stays, and pages that cannot are emptied, so
 * that nothing stumbles over them.
 */
export async function disown(store: KeptStore<PackStore>, pack: string): Promise<void> {
  const walked = await walk(store, pack, () => undefined, new AbortController().signal);
  if (!walked || damagedPagesIn(walked) === 0) return;
  const { content, damaged } = walked;
  const { generation, root } = content;
  await store.use(({ db }) =>
    db.transaction('rw', db.packs, db.pages, async () => {
      const row = await db.packs.get(pack);
      if (row?.content?.generation !== generation || row.content.root !== root) return;
      await db.pages.bulkPut(
        damaged.map((position) => ({ pack, page: pageKey(generation, position), generation, json: '[]' })),
      );
      if (root.endsWith(DAMAGED)) return;
      await db.packs.put({ ...row, content: { ...row.content, root: root + DAMAGED } });
    }),
  );
}

const DAMAGED = ' damaged';

interface Walked {
  readonly content: PackContent;
  /** Positions of pages that are missing, or hold what cannot be read. */
  readonly damaged: readonly number[];
  /** Entities on the pages, counted each time that they come. */
  readonly parts: number;
  /** The directory as it should be. */
  readonly pairs: Uint32Array;
}

/** Where all can be read, an entity may come in several parts, but in no fewer than one. */
function damagedPagesIn({ content, damaged, parts }: Walked): number {
  return damaged.length === 0 && parts < content.index.counts.entities ? 1 : damaged.length;
}

async function walk(
  store: KeptStore<PackStore>,
  pack: string,
  seen: () => void,
  signal: AbortSignal,
): Promise<Walked | null> {
  const content = (await store.use(({ db }) => db.packs.get(pack)))?.content;
  if (!content) return null;
  const directory = new DirectoryBuilder();
  const damaged: number[] = [];
  let parts = 0;
  for (let position = 0; position < content.pages; position += 1) {
    signal.throwIfAborted();
    const key = [pack, pageKey(content.generation, position)] as [string, number];
    const ids = idsIn((await store.use(({ db }) => db.pages.get(key)))?.json);
    if (!ids) damaged.push(position);
    for (const id of ids ?? []) directory.add(id, position);
    parts += ids?.length ?? 0;
    seen();
  }
  return { content, damaged, parts, pairs: directory.pairs() };
}

function idsIn(json: unknown): string[] | null {
  if (typeof json !== 'string') return null;
  try {
    const entities = JSON.parse(json) as unknown;
    if (!Array.isArray(entities)) return null;
    const ids = entities.map((one: unknown) => (one as { readonly id?: unknown } | null)?.id);
    return ids.every((id) => typeof id === 'string') ? ids : null;
  } catch {
    return null;
  }
}

function isEqual(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
