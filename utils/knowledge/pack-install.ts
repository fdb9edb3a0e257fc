import type { KeptStore } from './keep-open.ts';
import {
  InstallError,
  installFailureOf,
  readContent,
  readIndex,
  unreadable,
  type InstallFailure,
  type PackFiles,
  type PackReaders,
} from './pack-files.ts';
import type { PackOrigin, PackStore } from './pack-store.ts';
import { openWriter, type GenerationWriter } from './pack-writer.ts';

export type InstallOutcome =
  /** `changed` is false where the very same pack was there already. */
  { readonly ok: true; readonly changed: boolean } | { readonly ok: false; readonly failure: InstallFailure };

/** What is installed, and from where. */
export interface Installation {
  readonly pack: string;
  readonly files: PackFiles;
  readonly readers: PackReaders;
  readonly origin: PackOrigin;
  /** Gives up: the base is as before, and the failure is `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Installs a pack, or updates it: all of it appears in one step, or nothing does, and until then readers see what was
 * there before. After a kill, calling it again goes on where the last transaction ended. Never rejects for what a
 * pack or the store can do wrong: the failure is resolved to and kept in the pack's row.
 */
export async function installPack(
  store: KeptStore<PackStore>,
  installation: Installation,
  now: () => number,
): Promise<InstallOutcome> {
  const { pack, files, readers, signal } = installation;
  let writer: GenerationWriter | undefined;
  try {
    const { index, root } = await readIndex(files, readers);
    if (index.id !== pack) throw new InstallError({ code: 'mismatch', file: 'index.json', detail: index.id });
    writer = await openWriter(store, pack, root, now);
    if (writer.isDone) return { ok: true, changed: false };
    const { entities, vocabulary, sources } = await readContent(index, files, readers);
    await writer.addAll(each(entities(writer.written)), signal);
    const twice = await writer.repeatedId();
    if (twice !== undefined) throw unreadable('entities.ndjson', `${twice} for the second time`);
    await writer.finish({ index, vocabulary, sources, origin: installation.origin });
    return { ok: true, changed: true };
  } catch (error) {
    const failure = installFailureOf(error);
    await undo(store, installation, writer, failure);
    return { ok: false, failure };
  }
}

async function* each<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}

async function undo(
  store: KeptStore<PackStore>,
  { pack, signal }: Installation,
  writer: GenerationWriter | undefined,
  failure: InstallFailure,
): Promise<void> {
  try {
    if (writer) await writer.abort(signal?.aborted ? undefined : failure);
    else await noteFailure(store, pack, failure);
  } catch {
    // A store that cannot even note its failure has told its caller already.
  }
}

/** Where nothing was begun, a run before may be: what it has written waits for the right files. */
function noteFailure(store: KeptStore<PackStore>, pack: string, why: InstallFailure): Promise<void> {
  return store.use(({ db }) =>
    db.transaction('rw', db.packs, async () => {
      const row = await db.packs.get(pack);
      await db.packs.put({ ...row, pack, state: 'failed', why });
    }),
  );
}
