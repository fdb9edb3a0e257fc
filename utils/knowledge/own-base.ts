import { canonical } from '../facts/canonical.ts';
import type { KeptStore } from './keep-open.ts';
import {
  journalPending,
  keepOwnStore,
  markUnjournalled,
  storedRow,
  wireRow,
  type OwnNeeds,
  type OwnStore,
} from './own-store.ts';
import { DELETED, isAlive, isFieldValue, type Json, type Row } from './row.ts';

/** Who owns a row; teams come with sync. */
export type Space = 'me';

/** What the reader made. Rejects with StoreError where the store fails. */
export interface OwnBase {
  /**
   * The one write path. Changes the fields of `patch` and no other, makes the row where there is none, and revives a
   * deleted one. A field that already has this value keeps its stamp, so that a repeated call changes nothing.
   * Resolves when database and journal both have it.
   */
  put(space: Space, kind: string, id: string, patch: Readonly<Record<string, Json>>): Promise<void>;
  /** Deletes softly; nothing where there is no living row. */
  del(id: string): Promise<void>;
  /** The living row of this id. */
  get(id: string): Promise<Row | undefined>;
  /** Living rows whose id begins so, in the order of their ids. */
  withIdPrefix(prefix: string): Promise<Row[]>;
  close(): void;
}

/** The version of all fields written today; a kind whose fields change meaning gets its own. */
const FIELDS_VERSION = 1;

/** Nothing is opened, and nothing restored, until the first call. */
export function openOwnBase(needs: OwnNeeds): OwnBase {
  const store = keepOwnStore(needs);
  let queue: Promise<unknown> = Promise.resolve();
  /** One write after the other: two of them would journal each other's rows and count them wrongly. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    put: (space, kind, id, patch) => inTurn(() => write(store, needs, { space, kind, id }, patch)),
    del: (id) => inTurn(() => remove(store, needs, id)),
    get: (id) =>
      store.use(async ({ db }) => {
        const stored = await db.rows.get(id);
        return stored && isAlive(stored) ? wireRow(stored) : undefined;
      }),
    withIdPrefix: (prefix) =>
      store.use(async ({ db }) => {
        const stored = await db.rows.where('id').startsWith(prefix).toArray();
        return stored.filter(isAlive).map(wireRow);
      }),
    close: () => store.close(),
  };
}

type Identity = Pick<Row, 'space' | 'kind' | 'id'>;

async function remove(store: KeptStore<OwnStore>, needs: OwnNeeds, id: string): Promise<void> {
  const row = await store.use(({ db }) => db.rows.get(id));
  if (!row || !isAlive(row)) return;
  await write(store, needs, row, { [DELETED]: true });
}

function write(
  store: KeptStore<OwnStore>,
  { journal }: OwnNeeds,
  identity: Identity,
  patch: Readonly<Record<string, Json>>,
): Promise<void> {
  return store.use(async ({ db, clock }) => {
    await db.transaction('rw', db.rows, db.meta, async () => {
      const stored = await db.rows.get(identity.id);
      const before = stored && wireRow(stored);
      const row = patched(before, identity, patch, clock.next(before?.u));
      if (!row) return;
      await db.rows.put(storedRow(row));
      await markUnjournalled(db, [{ id: row.id, ...(before && { replaced: before.u }) }]);
    });
    await journalPending(db, journal);
  });
}

/** The row after an edit; null where the edit changes nothing. */
function patched(
  before: Row | undefined,
  { space, kind, id }: Identity,
  patch: Readonly<Record<string, Json>>,
  stamp: string,
): Row | null {
  const wasAlive = before !== undefined && isAlive(before);
  const f: Record<string, Json> = { ...before?.f };
  const h: Record<string, string> = { ...before?.h };
  let changed = false;
  for (const [field, value] of Object.entries(patch)) {
    if (!isFieldValue(value)) throw new TypeError(`${kind}.${field} cannot be stored`);
    // A row that came back to life still holds the deletion from before: a new one needs a stamp of its own.
    const isKept = field !== DELETED && Object.hasOwn(h, field) && canonical(f[field]) === canonical(value);
    if (wasAlive && isKept) continue;
    f[field] = value;
    h[field] = stamp;
    changed = true;
  }
  if (!changed) return null;
  return { id, kind, space, v: before?.v ?? FIELDS_VERSION, f, h, p: before?.p ?? {}, u: stamp };
}
