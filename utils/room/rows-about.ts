import type { OwnBase } from '../knowledge/own-base.ts';
import { isAlive, type Row } from '../knowledge/row.ts';
import type { Mark } from '../knowledge/written-since.ts';

/** Kinds of which a row says something of an entity. */
const KINDS = ['entity', 'overlay', 'name', 'fact', 'note'] as const;

/** What was kept beside a note: most of its row, and nothing that a list or a search of entities asks for. */
const BESIDE: ReadonlySet<string> = new Set(['about', 'fact', 'facts', 'made', 'page', 'place', 'quote']);

/**
 * All living rows about entities, those in the bin too: read once for the page, some hundreds at a time, and then
 * followed by what was written since, for notes may be a hundred thousand. Rejects with StoreError; the next call goes
 * on from what was read before.
 */
export function openRowsAbout(
  own: Pick<OwnBase, 'everyRow' | 'mark' | 'writtenSince'>,
): () => Promise<readonly Row[]> {
  let rows = new Map<string, Row>();
  let mark: Mark | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const readAll = async (): Promise<void> => {
    const next = await own.mark();
    const all = new Map<string, Row>();
    for (const kind of KINDS) {
      for await (const row of own.everyRow(`${kind}:`)) {
        if (!row.id.startsWith(`${kind}:`)) break;
        take(all, row);
      }
    }
    [rows, mark] = [all, next];
  };
  const follow = async (): Promise<readonly Row[]> => {
    const news = mark && (await own.writtenSince(mark));
    if (news) {
      for (const row of news.rows) take(rows, row);
      ({ mark } = news);
    } else await readAll();
    return [...rows.values()];
  };

  return () => {
    const done = turn.then(follow);
    turn = done.catch(() => undefined);
    return done;
  };
}

function take(rows: Map<string, Row>, row: Row): void {
  if (!KINDS.some((kind) => kind === row.kind)) return;
  if (isAlive(row)) rows.set(row.id, row.kind === 'note' ? lean(row) : row);
  else rows.delete(row.id);
}

/** A note without what was kept beside it, and as old as what is left: where its quote stands is no change of it. */
function lean(row: Row): Row {
  const without = <T>(fields: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => !BESIDE.has(field)));
  const h = without(row.h);
  const u = Object.values(h).reduce((high, stamp) => (stamp > high ? stamp : high), '');
  return { ...row, f: without(row.f), h, u };
}
