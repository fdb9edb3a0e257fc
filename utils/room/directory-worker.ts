import { directoryKey, writeColumns } from '../directory/layout.ts';
import { openPacks } from '../knowledge/packs.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { buildColumns } from './build-columns.ts';

/** What a page asks of its worker: once, then it ends it. */
export interface ColumnsOrder {
  readonly view: PacksView;
  readonly lang: string;
  /** Days since 1970. */
  readonly today: number;
}

/** What the worker tells: the columns as they are stored, or why there are none. */
export type ColumnsNews =
  | { readonly bytes: ArrayBuffer; readonly notKept?: string }
  | { readonly failure: string };

const packs = openPacks({ indexedDB, IDBKeyRange });

addEventListener('message', ({ data }: MessageEvent<ColumnsOrder>) => {
  made(data).then(
    (news) => tell(news, [news.bytes]),
    (error: unknown) => tell({ failure: String(error) }),
  );
});

async function made({ view, lang, today }: ColumnsOrder) {
  for (;;) {
    const key = directoryKey(lang, await packs.namesKey(view));
    const bytes = writeColumns(await buildColumns({ packs, view, lang, today }));
    // A pack that was updated meanwhile took pages away that were not read yet.
    if (directoryKey(lang, await packs.namesKey(view)) !== key) continue;
    // Without a place to keep them, they are made again when the page is next opened.
    const notKept = await packs.saveIndex(key, bytes, 'directory').then(
      () => undefined,
      (error: unknown) => String(error),
    );
    return { bytes, ...(notKept !== undefined && { notKept }) };
  }
}

function tell(news: ColumnsNews, transfer: Transferable[] = []): void {
  postMessage(news, { transfer });
}
