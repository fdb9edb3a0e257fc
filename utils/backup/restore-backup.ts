import type { Row } from '../knowledge/row.ts';
import type { BackupPack } from './lines.ts';
import { readBackup, type BackupItem, type BackupVerdict } from './read-backup.ts';

/** What a merge of rows did, by `OwnBase.merge`. */
export interface MergeCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}

export interface RestoreNeeds {
  readonly readRow: (value: unknown) => Row | null;
  /** Merges rows into what is here: nothing newer is ever overwritten. */
  readonly merge: (rows: readonly Row[]) => Promise<MergeCounts>;
  /** Takes over the settings; absent where the reader keeps those of here. */
  readonly applySettings?: (settings: unknown) => Promise<void>;
  /**
   * Installs a pack out of its lines, all of it or nothing. Absent: packs stay as they are. The iterable rejects where
   * lines are missing; what it rejects with, and any other failure, makes this pack fail and the rest go on.
   */
  readonly installPack?: (pack: BackupPack, entities: AsyncIterable<unknown>) => Promise<void>;
  readonly progress?: (done: RestoreProgress) => void;
  readonly signal?: AbortSignal;
}

export interface RestoreProgress {
  readonly rows: number;
  readonly entities: number;
}

export interface RestoreOutcome {
  readonly verdict: BackupVerdict;
  readonly rows: MergeCounts;
  readonly settings: boolean;
  readonly packs: readonly { readonly id: string; readonly error?: unknown }[];
  /** Lines that could not be used. */
  readonly problems: number;
}

/** The lines of a pack do not make up the pack that they announce. */
export class IncompletePackError extends Error {
  override readonly name = 'IncompletePackError';
}

/**
 * Merges a backup into what is here. Each chunk of rows goes in whole or not at all, and merging twice is merging
 * once: after any failure the same call goes on. Rejects with what `pieces` or `merge` reject with (StoreError), and
 * with the signal's reason.
 */
export async function restoreBackup(
  pieces: AsyncIterable<string>,
  needs: RestoreNeeds,
): Promise<RestoreOutcome> {
  const restore = new Restore(needs);
  const items = readBackup(pieces, needs.readRow);
  try {
    await restore.run(items);
  } finally {
    await items.return(undefined);
  }
  return restore.outcome();
}

const ROWS_AT_ONCE = 500;

class Restore {
  readonly #needs: RestoreNeeds;
  readonly #rows = { added: 0, changed: 0, same: 0, refused: 0 };
  readonly #packs: { id: string; error?: unknown }[] = [];
  readonly #done = { rows: 0, entities: 0 };
  #waiting: Row[] = [];
  #settings = false;
  #problems = 0;
  #verdict: BackupVerdict | undefined;

  constructor(needs: RestoreNeeds) {
    this.#needs = needs;
  }

  async run(items: AsyncGenerator<BackupItem>): Promise<void> {
    let next = await this.#next(items);
    while (next) {
      // A pack takes its entities itself, and hands back what stands behind them.
      next = next.type === 'pack' ? await this.#pack(next.pack, items) : await this.#one(next, items);
    }
    await this.#flush();
  }

  outcome(): RestoreOutcome {
    if (!this.#verdict) throw new Error('a backup was read without a verdict');
    const { state, read, missing } = this.#verdict;
    return {
      verdict: { state, read, missing },
      rows: this.#rows,
      settings: this.#settings,
      packs: this.#packs,
      problems: this.#problems,
    };
  }

  async #next(items: AsyncGenerator<BackupItem>): Promise<BackupItem | undefined> {
    this.#needs.signal?.throwIfAborted();
    const { value, done } = await items.next();
    return done ? undefined : value;
  }

  async #one(item: BackupItem, items: AsyncGenerator<BackupItem>): Promise<BackupItem | undefined> {
    if (item.type === 'problem') this.#problems += 1;
    if (item.type === 'verdict') this.#verdict = item;
    if (item.type === 'settings' && this.#needs.applySettings) {
      await this.#flush();
      await this.#needs.applySettings(item.settings);
      this.#settings = true;
    }
    if (item.type === 'row') {
      this.#waiting.push(item.row);
      if (this.#waiting.length >= ROWS_AT_ONCE) await this.#flush();
    }
    return this.#next(items);
  }

  async #flush(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    if (rows.length === 0) return;
    const { added, changed, same, refused } = await this.#needs.merge(rows);
    this.#rows.added += added;
    this.#rows.changed += changed;
    this.#rows.same += same;
    this.#rows.refused += refused;
    this.#done.rows += rows.length;
    this.#needs.progress?.({ ...this.#done });
  }

  async #pack(pack: BackupPack, items: AsyncGenerator<BackupItem>): Promise<BackupItem | undefined> {
    await this.#flush();
    const lines = new PackLines(pack.entities, () => this.#next(items));
    if (this.#needs.installPack) {
      try {
        await this.#needs.installPack(pack, lines.entities());
        this.#packs.push({ id: pack.id });
      } catch (error) {
        this.#needs.signal?.throwIfAborted();
        this.#packs.push({ id: pack.id, error });
      }
    }
    const behind = await lines.skip();
    this.#done.entities += lines.taken;
    this.#problems += lines.problems;
    this.#needs.progress?.({ ...this.#done });
    return behind;
  }
}

/** The entity lines behind a pack's own line, up to the first line of another kind. */
class PackLines {
  taken = 0;
  problems = 0;
  readonly #announced: number;
  readonly #next: () => Promise<BackupItem | undefined>;
  #behind: BackupItem | undefined | null = null;

  constructor(announced: number, next: () => Promise<BackupItem | undefined>) {
    this.#announced = announced;
    this.#next = next;
  }

  async *entities(): AsyncGenerator<unknown> {
    for (;;) {
      const item = await this.#entity();
      if (!item) break;
      yield item.entity;
    }
    if (this.taken !== this.#announced) {
      throw new IncompletePackError(`${this.taken} of ${this.#announced} entities`);
    }
  }

  /** Passes over what was not taken, and resolves to the line behind; undefined at the end of the file. */
  async skip(): Promise<BackupItem | undefined> {
    while (await this.#entity());
    return this.#behind ?? undefined;
  }

  async #entity(): Promise<(BackupItem & { type: 'entity' }) | undefined> {
    while (this.#behind === null) {
      const item = await this.#next();
      if (item?.type === 'problem') {
        this.problems += 1;
        continue;
      }
      if (item?.type === 'entity') {
        this.taken += 1;
        return item;
      }
      this.#behind = item;
    }
    return undefined;
  }
}
