import type { OwnEntities } from '../knowledge/own-entities.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { Written } from '../knowledge/row-change.ts';
import type { Json } from '../knowledge/row.ts';
import type { DeedCode } from './deed-codes.ts';
import { writeBack } from './write-back.ts';
import { writeDeed } from './write-deed.ts';

/** What a deed was, for the words that tell of it. */
export interface DeedWords {
  readonly what: DeedCode;
  /** What it was done to: the name of an entity, a tag, the label of a fact. */
  readonly subject?: string;
  /** Of several things, how many; entries, if nothing else is said. */
  readonly count?: number;
  readonly of?: 'notes';
}

/** What a row must still hold for the deed to be done: what the reader saw when they began. */
export interface Expected {
  readonly row: string;
  readonly fields: Readonly<Record<string, Json>>;
}

/** A field that another window has written since, and that an undo has left as it is. */
export interface LeftField {
  readonly row: string;
  readonly kind: string;
  /** `$del` where the row was deleted, or came back, elsewhere, or is needed by what was added to it since. */
  readonly field: string;
}

/** What an undo or a redo did. */
export interface Undone {
  readonly deed: DeedWords;
  /** Nothing of the deed could be taken back where all of it is left. */
  readonly left: readonly LeftField[];
  readonly isNothing: boolean;
}

/**
 * What the reader does in this page, in the order in which it is asked for: each deed is written whole or not at all,
 * noted in the history of its entities, and can be undone and done again as long as the page is open.
 */
export interface Deeds {
  /**
   * Does all that `work` writes in one go, after it has resolved; if it rejects, nothing is written. It may be run
   * again where another window writes at that moment. Rejects with Clash where a row no longer holds what is expected.
   */
  do(
    words: DeedWords,
    work: (own: OwnEntities) => Promise<unknown>,
    expected?: readonly Expected[],
  ): Promise<void>;
  /**
   * Takes back the last deed, but for what another window has written since, which stays. Undefined where there is
   * nothing to take back. Rejects where the store fails, and the deed can still be taken back then.
   */
  undo(): Promise<Undone | undefined>;
  redo(): Promise<Undone | undefined>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What `undo` would take back. */
  readonly last: DeedWords | undefined;
  /** What `redo` would do again. */
  readonly next: DeedWords | undefined;
  /** Calls after each deed, undo and redo, until the signal aborts. */
  onChange(heard: () => void, signal: AbortSignal): void;
}

export interface DeedNeeds {
  readonly own: OwnRows;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What was written is stored, and its copy outside the database is not: the next write makes it. */
  readonly uncopied: (error: unknown) => void;
  /** Something was written: other pages are to follow. */
  readonly written: () => Promise<void>;
}

/** Deeds that can be undone. */
const MOST_DEEDS = 200;

interface Deed {
  readonly words: DeedWords;
  readonly rows: readonly Written[];
}

export function openDeeds(needs: DeedNeeds): Deeds {
  const { written } = needs;
  const done: Deed[] = [];
  const undone: Deed[] = [];
  const listeners = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const tell = async (): Promise<void> => {
    for (const heard of listeners) heard();
    await written();
  };
  const record = (deed: Deed): void => {
    done.push(deed);
    if (done.length > MOST_DEEDS) done.shift();
  };

  const takeBack = (from: Deed[], to: Deed[]): Promise<Undone | undefined> =>
    inTurn(async () => {
      const deed = from.at(-1);
      if (!deed) return undefined;
      const { rows, left } = await writeBack(needs, deed.rows);
      from.pop();
      // What was left is another window's now: there is no way back to it.
      if (rows.length > 0) to.push({ words: deed.words, rows });
      await tell();
      return { deed: deed.words, left, isNothing: rows.length === 0 };
    });

  return {
    do: (words, work, expected = []) =>
      inTurn(async () => {
        const rows: Written[] = [];
        try {
          await writeDeed(needs, words.what, work, expected, rows);
        } finally {
          // Of a deed that no one write holds, what was written before a failure can be taken back too.
          if (rows.length > 0) {
            record({ words, rows });
            undone.length = 0;
            await tell();
          }
        }
      }),
    undo: () => takeBack(done, undone),
    redo: () => takeBack(undone, done),
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    get last() {
      return done.at(-1)?.words;
    },
    get next() {
      return undone.at(-1)?.words;
    },
    onChange(heard, signal) {
      listeners.add(heard);
      signal.addEventListener('abort', () => listeners.delete(heard), { once: true });
    },
  };
}
