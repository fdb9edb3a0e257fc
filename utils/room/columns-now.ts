import type { Columns } from '../directory/columns.ts';
import { DirectoryBytesError, directoryKey, readColumns } from '../directory/layout.ts';
import { report } from '../report/report.ts';
import type { ColumnsNews, ColumnsOrder } from './directory-worker.ts';
import { packs } from './stores.ts';

/** Kept as long as packs are the same: what the reader made changes far more often. */
let made: { readonly key: string; readonly columns: Columns } | undefined;
const building = new Map<string, Promise<Columns>>();

/**
 * The columns for a reader of this language: as they were, as they are stored, or made anew by a worker.
 * @param today days since 1970
 * @param onProgress told how many entities were read, while they are made; nothing once they are
 */
export async function columnsNow(
  order: ColumnsOrder,
  onProgress: (entities: number | undefined) => void,
): Promise<Columns> {
  const { lang, view, today } = order;
  const key = directoryKey(lang, await packs.namesKey(view));
  if (made?.key !== key || !isOf(made.columns, today)) {
    made = { key, columns: (await stored(key, today)) ?? (await built(key, order, onProgress)) };
  }
  return made.columns;
}

async function stored(key: string, today: number): Promise<Columns | undefined> {
  const bytes = await packs.loadIndex(key, 'directory');
  if (!bytes) return undefined;
  try {
    const columns = readColumns(bytes);
    return isOf(columns, today) ? columns : undefined;
  } catch (error) {
    if (!(error instanceof DirectoryBytesError)) throw error;
    // They are derived, and made anew.
    report('directory', error);
    return undefined;
  }
}

/** Whether the facts of the columns are still to be judged as they were. */
function isOf({ tables: { judgedUntil } }: Columns, today: number): boolean {
  return judgedUntil === null || today < judgedUntil;
}

/** Two parts of a page that ask at once wait for one worker. */
function built(
  key: string,
  order: ColumnsOrder,
  onProgress: (entities: number | undefined) => void,
): Promise<Columns> {
  const known = building.get(key);
  if (known) return known;
  const making = madeByWorker(order, onProgress).finally(() => building.delete(key));
  building.set(key, making);
  return making;
}

async function madeByWorker(
  order: ColumnsOrder,
  onProgress: (entities: number | undefined) => void,
): Promise<Columns> {
  const worker = new Worker(new URL('./directory-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Columns>((resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<ColumnsNews>) => {
        if ('entities' in data) return onProgress(data.entities);
        if ('failure' in data) return reject(new Error(data.failure));
        if (data.notKept !== undefined) report('directory', new Error(data.notKept));
        return resolve(readColumns(data.bytes));
      });
      worker.postMessage(order);
    });
  } finally {
    onProgress(undefined);
    worker.terminate();
  }
}
