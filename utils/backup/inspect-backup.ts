import { canonical } from '../facts/canonical.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { Row } from '../knowledge/row.ts';
import { comparePacks, type PackHere, type PackPlan } from './pack-plan.ts';
import { readBackup, type BackupVerdict } from './read-backup.ts';
import type { LineProblem } from './read-line.ts';
import { compareRow, type RowPlan } from './row-plan.ts';
import type { BackupHead, BackupPack } from './lines.ts';

/** What a restore would do, told before anything is done. */
export interface RestorePlan {
  readonly head?: BackupHead;
  readonly verdict: BackupVerdict;
  /** By kind, in the order of first sight. */
  readonly kinds: readonly KindPlan[];
  /** The names of settings that are otherwise here; absent where the file holds no settings. */
  readonly settings?: readonly string[];
  readonly packs: readonly PackPlan[];
  /** The first hundred lines that cannot be used, and how many there are. */
  readonly problems: readonly { readonly line: number; readonly problem: LineProblem }[];
  readonly problemCount: number;
}

export type KindPlan = { readonly kind: string } & Readonly<Record<RowPlan, number>>;

export interface InspectNeeds {
  readonly readRow: (value: unknown) => Row | null;
  readonly isAlive: (row: Row) => boolean;
  /** The rows of these ids as they are here, tombstones too; in any order, without those that are not here. */
  readonly rowsHere: (ids: readonly string[]) => Promise<readonly Row[]>;
  readonly settingsHere: unknown;
  readonly packsHere: readonly PackHere[];
  readonly signal?: AbortSignal;
}

/** Rejects only as `pieces` and `rowsHere` may, and with the signal's reason. */
export async function inspectBackup(
  pieces: AsyncIterable<string>,
  needs: InspectNeeds,
): Promise<RestorePlan> {
  const counted = new CountedRows(needs);
  const problems: { line: number; problem: LineProblem }[] = [];
  const packs: BackupPack[] = [];
  let problemCount = 0;
  let head: BackupHead | undefined;
  let settings: readonly string[] | undefined;
  let verdict: BackupVerdict | undefined;
  for await (const item of readBackup(pieces, needs.readRow)) {
    needs.signal?.throwIfAborted();
    switch (item.type) {
      case 'head':
        ({ head } = item);
        break;
      case 'row':
        await counted.add(item.row);
        break;
      case 'settings':
        settings = differing(needs.settingsHere, item.settings);
        break;
      case 'pack':
        // Its tables may be large, and only what it is called is told.
        packs.push({ ...item.pack, vocabulary: null, sources: null });
        break;
      case 'problem':
        problemCount += 1;
        if (problems.length < PROBLEMS_TOLD) problems.push({ line: item.line, problem: item.problem });
        break;
      case 'verdict':
        verdict = item;
        break;
      case 'entity':
        break;
      default:
        item satisfies never;
    }
  }
  await counted.flush();
  return {
    ...(head && { head }),
    verdict: verdictOf(verdict),
    kinds: counted.kinds(),
    ...(settings && { settings }),
    packs: comparePacks(packs, counted.packRows, needs),
    problems,
    problemCount,
  };
}

const PROBLEMS_TOLD = 100;
const ROWS_AT_ONCE = 500;
/** What is no choice of the reader's. */
const NOT_RESTORED = new Set(['version', 'welcomed']);

/** The settings of a backup that a restore brings: what the reader chose. */
export function chosenSettings(settings: unknown): Record<string, unknown> {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return {};
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !NOT_RESTORED.has(key)));
}

function differing(here: unknown, there: unknown): string[] {
  const mine = chosenSettings(here);
  return Object.entries(chosenSettings(there))
    .filter(([key, value]) => canonical(entryOf(mine, key)) !== canonical(value))
    .map(([key]) => key);
}

/** `readBackup` always ends with one. */
function verdictOf(verdict: BackupVerdict | undefined): BackupVerdict {
  if (!verdict) throw new Error('a backup was read without a verdict');
  const { state, read, missing } = verdict;
  return { state, read, missing };
}

/** Rows of the file held against those here, some hundred at a time. */
class CountedRows {
  readonly packRows: Row[] = [];
  readonly #needs: InspectNeeds;
  readonly #byKind = new Map<string, Record<RowPlan, number>>();
  #waiting: Row[] = [];

  constructor(needs: InspectNeeds) {
    this.#needs = needs;
  }

  async add(row: Row): Promise<void> {
    this.#waiting.push(row);
    if (row.kind === 'pack') this.packRows.push(row);
    if (this.#waiting.length >= ROWS_AT_ONCE) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    if (rows.length === 0) return;
    const here = new Map((await this.#needs.rowsHere(rows.map(({ id }) => id))).map((row) => [row.id, row]));
    for (const row of rows) {
      const counts = this.#byKind.get(row.kind) ?? none();
      this.#byKind.set(row.kind, counts);
      counts[compareRow(here.get(row.id), row, this.#needs.isAlive)] += 1;
    }
  }

  kinds(): KindPlan[] {
    return [...this.#byKind].map(([kind, counts]) => ({ kind, ...counts }));
  }
}

function none(): Record<RowPlan, number> {
  return { added: 0, newerThere: 0, newerHere: 0, mixed: 0, same: 0, deletes: 0, gone: 0 };
}
