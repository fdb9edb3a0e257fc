import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** One request that left the machine, or was about to when the browser was closed. */
const requestShape = v.object({
  /** ISO 8601, before it was sent. */
  at: v.string(),
  /** Origin and path: what stands behind a question mark may be a secret of the reader's. */
  address: v.string(),
  /** `received`, `unchanged`, or why it failed; absent while, or where, no end was noted. */
  outcome: v.exactOptional(v.string()),
  /** Of the answer's body, after decompression. */
  bytes: v.exactOptional(v.number()),
});
export type LoggedRequest = v.InferOutput<typeof requestShape>;

export interface RequestLog {
  /** Newest first. */
  readonly requests: readonly LoggedRequest[];
  /** How many were made before those. */
  readonly older: number;
}

export type NoteEnd = (outcome: string, bytes: number) => Promise<void>;

/** Rows of this many requests, so that noting one never writes them all. */
const A_ROW = 100;
const ROWS = 20;
const COUNT = 'requests';
const rowKey = (row: number): string => `requests/${row}`;

/**
 * Writes down that a request is about to be sent. Whoever sends it waits for this and ends the note afterwards.
 * Rejects only if the browser's storage does.
 */
export async function noteRequest(address: string): Promise<NoteEnd> {
  const { origin, pathname } = new URL(address);
  const noted: LoggedRequest = { at: new Date().toISOString(), address: origin + pathname };
  const nth = await inTurn(async () => {
    const made = await count();
    const row = Math.floor(made / A_ROW);
    const requests = [...(await rowAt(row)).slice(0, made % A_ROW), noted];
    await browser.storage.local.set({ [rowKey(row)]: requests, [COUNT]: made + 1 });
    if (row >= ROWS && requests.length === 1) await browser.storage.local.remove(rowKey(row - ROWS));
    return made;
  });
  return (outcome, bytes) =>
    inTurn(async () => {
      const row = Math.floor(nth / A_ROW);
      const requests = await rowAt(row);
      if (requests[nth % A_ROW]?.at !== noted.at) return;
      const ended = requests.with(nth % A_ROW, { ...noted, outcome, bytes });
      await browser.storage.local.set({ [rowKey(row)]: ended });
    });
}

/** Every request ever made, the last 2,000 of them one by one. */
export async function requestLog(): Promise<RequestLog> {
  const made = await count();
  const last = Math.ceil(made / A_ROW);
  const first = Math.max(0, last - ROWS);
  const rows = await Promise.all(Array.from({ length: last - first }, (_, at) => rowAt(first + at)));
  const requests = rows.flat().toReversed();
  return { requests, older: Math.max(0, made - requests.length) };
}

async function count(): Promise<number> {
  const { [COUNT]: stored } = await browser.storage.local.get(COUNT);
  return typeof stored === 'number' && Number.isSafeInteger(stored) && stored > 0 ? stored : 0;
}

/** What cannot be read is left out. */
async function rowAt(row: number): Promise<LoggedRequest[]> {
  const key = rowKey(row);
  const { [key]: stored } = await browser.storage.local.get(key);
  const read = v.safeParse(v.array(requestShape), stored);
  return read.success ? read.output : [];
}

/** Every context of ours may send. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(COUNT, work) as Promise<T>;
}
