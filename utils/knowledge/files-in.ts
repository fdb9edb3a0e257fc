import type { FileRow, FilesStore } from './files-store.ts';
import type { KeptFiles } from './kept-files.ts';

/** What can be done with kept files, in a store that somebody else opens. */
export function keptFilesIn(store: FilesStore): KeptFiles {
  return {
    keep: (name, blob) => store.use(async ({ db }) => void (await db.files.put(rowOf(name, blob)))),
    get: (name) => store.use(async ({ db }) => (await db.files.get(name))?.blob),
    list: (prefix) =>
      store.use(async ({ db }) => {
        const rows = await db.files.where('name').startsWith(prefix).toArray();
        return rows.map(({ name, bytes, kept }) => ({ name, bytes, kept }));
      }),
    drop: (name) => store.use(({ db }) => db.files.delete(name)),
    dropAll: (prefix) =>
      store.use(async ({ db }) => void (await db.files.where('name').startsWith(prefix).delete())),
    keepWith: (name, blob, job) =>
      store.use(({ db }) =>
        db.transaction('rw', db.files, db.jobs, async () => {
          await db.files.put(rowOf(name, blob));
          await db.jobs.put(job);
        }),
      ),
    rename: (from, to, job) =>
      store.use(({ db }) =>
        db.transaction('rw', db.files, db.jobs, async () => {
          const row = await db.files.get(from);
          if (row) await db.files.put({ ...row, name: to });
          await db.files.delete(from);
          await db.jobs.put(job);
        }),
      ),
    putJob: (job) => store.use(async ({ db }) => void (await db.jobs.put(job))),
    jobs: () => store.use(({ db }) => db.jobs.toArray()),
    dropJob: (id) => store.use(({ db }) => db.jobs.delete(id)),
    close: () => store.close(),
  };
}

function rowOf(name: string, blob: Blob): FileRow {
  return { name, blob, bytes: blob.size, kept: new Date().toISOString() };
}
