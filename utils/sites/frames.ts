import browser from 'webextension-polyfill';
import * as v from 'valibot';

/** A frame in which our content script runs. */
export interface ReadFrame {
  readonly tab: number;
  readonly frame: number;
  /** Host of its page. */
  readonly host: string;
  /** Names it shows, for the badge. */
  readonly names: number;
  /** When it said hello, milliseconds since 1970: tells it from the frame's earlier and later pages. */
  readonly since: number;
}

const KEY = 'frames';
const stored = v.fallback(
  v.array(
    v.object({
      tab: v.number(),
      frame: v.number(),
      host: v.string(),
      names: v.number(),
      since: v.number(),
    }),
  ),
  [],
);

/**
 * Frames that said hello, kept in session storage because the background forgets its variables when it sleeps.
 * A table of a few rows; every change reads and writes it whole, one after the other.
 */
export async function readFrames(): Promise<ReadFrame[]> {
  const { [KEY]: rows } = await browser.storage.session.get(KEY);
  return v.parse(stored, rows);
}

/** The host of the page in a frame, while our script runs there. */
export async function hostOfFrame(tab: number, frame: number): Promise<string | undefined> {
  return (await readFrames()).find((row) => row.tab === tab && row.frame === frame)?.host;
}

/**
 * A frame said hello. The top frame's hello means a new page: what the tab's other frames were is forgotten, so call
 * this in the order in which hellos come. A tab that goes to a page without our script tells nobody: see `framesWent`.
 */
export function frameCame(came: ReadFrame): Promise<ReadFrame[]> {
  return change((rows) => [
    ...rows.filter((row) => row.tab !== came.tab || (came.frame !== 0 && row.frame !== came.frame)),
    came,
  ]);
}

/** A frame counted its names. */
export function frameCounted(tab: number, frame: number, names: number): Promise<ReadFrame[]> {
  return change((rows) =>
    rows.map((row) => (row.tab === tab && row.frame === frame ? { ...row, names } : row)),
  );
}

/** These frames were found to run our script no more. */
export function framesWent(gone: readonly ReadFrame[]): Promise<ReadFrame[]> {
  const isGone = (row: ReadFrame) =>
    gone.some(({ tab, frame, since }) => row.tab === tab && row.frame === frame && row.since === since);
  return change((rows) => rows.filter((row) => !isGone(row)));
}

export function tabWent(tab: number): Promise<ReadFrame[]> {
  return change((rows) => rows.filter((row) => row.tab !== tab));
}

function change(make: (rows: ReadFrame[]) => ReadFrame[]): Promise<ReadFrame[]> {
  return navigator.locks.request(KEY, async () => {
    const rows = make(await readFrames());
    await browser.storage.session.set({ [KEY]: rows });
    return rows;
  });
}
