import * as v from 'valibot';
import type { DecisionRows } from '../knowledge/choices.ts';
import { createTurns, readRecord, type SessionStorage } from './session-record.ts';

/** What is decided in a private window: kept in memory for one tab, and gone with it. */
export interface PassingRows {
  of(tab: number): DecisionRows;
  /** To be called when a tab is closed. */
  forget(tab: number): Promise<void>;
}

/** Fields by id; none where a decision was taken back. */
const recordShape = v.record(v.string(), v.nullable(v.record(v.string(), v.unknown())));

export function createPassingRows(storage: SessionStorage): PassingRows {
  const inTurn = createTurns();
  const read = (tab: number) => readRecord(storage, keyOf(tab), recordShape, {});
  const change = (tab: number, changed: v.InferInput<typeof recordShape>): Promise<void> =>
    inTurn(async () => storage.set({ [keyOf(tab)]: { ...(await read(tab)), ...changed } }));

  return {
    of: (tab) => ({
      put: (_space, _kind, id, patch) => change(tab, { [id]: { ...patch } }),
      del: (id) => change(tab, { [id]: null }),
      withIdPrefix: async (prefix) =>
        Object.entries(await inTurn(() => read(tab))).flatMap(([id, f]) =>
          f && id.startsWith(prefix) ? [{ id, f, u: '' }] : [],
        ),
    }),
    forget: (tab) => inTurn(() => storage.remove(keyOf(tab))),
  };
}

function keyOf(tab: number): string {
  return `decided/${tab}`;
}
