import type { KeptFile, KeptFiles } from '../knowledge/kept-files.ts';
import type { OwnBase } from '../knowledge/own-base.ts';
import { gzipOf } from './gzip.ts';
import { noteSavedCopies, readSavedCopies, type SmallStorage } from './saved.ts';
import { writeBackup } from './write-backup.ts';

export interface CopyNeeds {
  readonly own: Pick<OwnBase, 'everyRow'>;
  readonly files: Pick<KeptFiles, 'keep' | 'list' | 'drop'>;
  readonly storage: SmallStorage;
  readonly settings: unknown;
  /** Equal texts mean that nothing has changed. */
  readonly state: string;
  readonly rowCount: number;
  /** How many are kept. */
  readonly kept: number;
  readonly app: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const COPY = 'copy/';

/** The dated copies, newest first. */
export async function datedCopies(files: Pick<KeptFiles, 'list'>): Promise<KeptFile[]> {
  return (await files.list(COPY)).reverse();
}

/**
 * Keeps a copy of what the reader made under today's date, as a backup without packs: none where there is one of
 * today, where nothing has changed since the last, or where there is nothing. Of older copies as many as are to be
 * kept stay, and among them the one with the most rows: a base that has lost something does not push out what has it.
 * Rejects with StoreError where a store fails; the copies of before are then still there.
 * @param anew also where there is one of today, and in its place
 */
export async function keepDatedCopy(
  needs: CopyNeeds,
  anew = false,
): Promise<'made' | 'same' | 'today' | 'empty'> {
  const { files, storage, state, rowCount, now } = needs;
  const name = COPY + dayOf(now);
  const there = (await datedCopies(files)).map((file) => file.name);
  const saved = await readSavedCopies(storage);
  if (rowCount === 0) return 'empty';
  if (saved?.of === state && there.includes(saved.last)) return 'same';
  if (!anew && there.includes(name)) return 'today';
  await files.keep(name, await blobOf(needs));
  const isFullest =
    !saved || rowCount >= saved.rows || !there.includes(saved.fullest) || saved.fullest === name;
  const fullest = isFullest ? name : saved.fullest;
  await noteSavedCopies(storage, {
    last: name,
    of: state,
    fullest,
    rows: isFullest ? rowCount : saved.rows,
  });
  const others = there.filter((one) => one !== name && one !== fullest);
  const room = needs.kept - new Set([name, fullest]).size;
  for (const one of others.slice(Math.max(0, room))) await files.drop(one);
  return 'made';
}

/** The reader's day, not Greenwich's. */
function dayOf(now: number): string {
  const date = new Date(now);
  return new Date(now - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

async function blobOf({ own, settings, rowCount, app, now }: CopyNeeds): Promise<Blob> {
  const text = writeBackup({ made: now, app, rows: own.everyRow(), rowCount, settings, packs: [] });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = gzipOf(text).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    parts.push(value);
  }
  return new Blob(parts, { type: 'application/gzip' });
}
