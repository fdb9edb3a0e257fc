import { createImportClient, type ImportClient } from '../../utils/jobs/import-client.ts';
import { IMPORT_CHANNEL } from '../../utils/jobs/messages.ts';
import { filesPlace, openKeptFiles } from '../../utils/knowledge/kept-files.ts';
import type { StorageBuckets } from '../../utils/knowledge/own-place.ts';
import { report } from '../../utils/report/report.ts';

/** Starts this page's import worker. It does nothing before it is told to, not even go on with what was left. */
export function openImports(): ImportClient {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', ({ message }) => report('imports', new Error(message)));
  const buckets = (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
  return createImportClient({
    worker,
    channel: new BroadcastChannel(IMPORT_CHANNEL),
    files: openKeptFiles(() => filesPlace({ indexedDB, IDBKeyRange }, buckets)),
    newId: () => crypto.randomUUID(),
    onFault: ({ code, detail }) => report('imports', new Error(`${code} ${detail ?? ''}`)),
  });
}
