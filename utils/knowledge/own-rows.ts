import { overlayId } from '../facts/own.ts';
import type { KeptStore } from './keep-open.ts';
import { keepOwnStore } from './open-own-store.ts';
import { inTurn } from './own-copies.ts';
import { namingKey, wireRow, type OwnNeeds, type OwnStore } from './own-store.ts';
import { aboutKey } from './row-keys.ts';
import { writeAll } from './own-write.ts';
import type { RowChange, Written } from './row-change.ts';
import { DELETED, isAlive, type Json, type Row } from './row.ts';

/** Who owns a row; teams come with sync. */
export type Space = 'me';

/** What the reader made, row by row. Rejects with StoreError where the store fails. */
export interface OwnRows {
  /**
   * The one write path. Changes the fields of `patch` and no other, makes the row where there is none, and revives a
   * deleted one. A field that already has this value keeps its stamp, so that a repeated call changes nothing.
   * Resolves when database and journal both have it; rejects with TypeError for what could not be read back.
   */
  put(space: Space, kind: string, id: string, patch: Readonly<Record<string, Json>>): Promise<void>;
  /**
   * The same for many rows at once: whole or not at all, in one transaction and one write of the journal. Resolves to
   * the rows that have changed, with what they were. Rejects with Clash, and writes nothing, where a row no longer
   * holds what a change expects of it; with RangeError for more than `MOST_CHANGES`.
   * @param stored told the same once the database has it, also where the journal fails then (StoreError `journal`)
   */
  putAll(
    changes: readonly RowChange[],
    stored?: (written: readonly Written[]) => void,
  ): Promise<readonly Written[]>;
  /** Deletes softly; nothing where there is no living row. */
  del(id: string): Promise<void>;
  /** The living row of this id. */
  get(id: string): Promise<Row | undefined>;
  /** Living rows whose id begins so, in the order of their ids. */
  withIdPrefix(prefix: string): Promise<Row[]>;
  /** Living rows that say anything of these entities: themselves, overlays, names, facts, notes. */
  about(entities: Iterable<string>): Promise<Row[]>;
  /** Living rows with a lookup key that begins so: see own-store.ts. */
  keyed(prefix: string): Promise<Row[]>;
  /** Rows of these ids, deleted ones too; those that there are. */
  rows(ids: readonly string[]): Promise<Row[]>;
  /**
   * Every row as it goes into a backup, deleted ones and those of kinds to come too, in the order of their ids.
   * @param after the id behind which to begin
   */
  everyRow(after?: string): AsyncIterable<Row>;
  /** Equal keys mean that the reader calls entities the same; empty where they never called one anything. */
  namesKey(): Promise<string>;
  close(): void;
}

/** The store, opened at its first use, and writes to it one after the other. */
export interface OwnTurns {
  readonly store: KeptStore<OwnStore>;
  readonly inTurn: <T>(write: () => Promise<T>) => Promise<T>;
}

/** Nothing is opened, and nothing restored, until the first call. */
export function openOwnRows(needs: OwnNeeds): OwnRows {
  return rowsIn(openTurns(needs), needs);
}

export function openTurns(needs: OwnNeeds): OwnTurns {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    store: keepOwnStore(needs),
    /** Two writes at once would journal each other's rows and count them wrongly. */
    inTurn(write) {
      const done = queue.then(() => inTurn(needs, 'kb-write', write));
      queue = done.catch(() => undefined);
      return done;
    },
  };
}

export function rowsIn({ store, inTurn }: OwnTurns, needs: OwnNeeds): OwnRows {
  const rows: OwnRows['rows'] = (ids) =>
    store.use(async ({ db }) =>
      (await db.rows.bulkGet([...ids])).flatMap((row) => (row ? [wireRow(row)] : [])),
    );
  const get: OwnRows['get'] = async (id) => (await rows([id])).find(isAlive);
  const living = (index: 'id' | 'lk') => (prefix: string) =>
    store.use(async ({ db }) =>
      (await db.rows.where(index).startsWith(prefix).toArray()).filter(isAlive).map(wireRow),
    );
  return {
    async put(_, kind, id, patch) {
      await inTurn(() => writeAll(store, needs, [{ kind, id, patch }]));
    },
    putAll: (changes, stored) => inTurn(() => writeAll(store, needs, changes, stored)),
    del: (id) =>
      inTurn(async () => {
        const row = await get(id);
        if (row) await writeAll(store, needs, [{ kind: row.kind, id, patch: { [DELETED]: true } }]);
      }),
    get,
    withIdPrefix: living('id'),
    about: (entities) =>
      store.use(({ db }) =>
        db.transaction('r', db.rows, async () => {
          const ids = [...new Set(entities)];
          const stored = await Promise.all([
            db.rows.bulkGet(ids.flatMap((id) => [id, overlayId(id)])),
            ...ids.map((id) => db.rows.where('lk').equals(aboutKey(id)).toArray()),
          ]);
          return stored.flat().flatMap((row) => (row && isAlive(row) ? [wireRow(row)] : []));
        }),
      ),
    keyed: living('lk'),
    rows,
    everyRow: (after) => everyRow(store, after),
    namesKey: () => store.use(({ db }) => namingKey(db)),
    close: () => store.close(),
  };
}

/** Rows read at once: a base of any size is read in the same memory. */
const READ_AT_ONCE = 500;

async function* everyRow(store: KeptStore<OwnStore>, from = ''): AsyncGenerator<Row> {
  for (let last: string | undefined = from; last !== undefined;) {
    const after: string = last;
    const stored = await store.use(({ db }) =>
      db.rows.where('id').above(after).limit(READ_AT_ONCE).toArray(),
    );
    yield* stored.map(wireRow);
    last = stored.length < READ_AT_ONCE ? undefined : stored.at(-1)?.id;
  }
}
