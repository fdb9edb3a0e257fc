import type { PackIndex } from '../packs/pack-index.ts';
import type { KeptStore } from './keep-open.ts';
import { HISTORY_LIMITS, type DiffLimits, type PackDiff } from './pack-diff.ts';
import type { PackContent, PackDatabase, PackStore } from './pack-store.ts';

/** One update that was applied: what it changed, with the lists cut short and the counts whole. */
export interface KeptUpdate {
  /** When it was applied, as an ISO 8601 instant. */
  readonly at: string;
  /** Revisions of the pack before and after. */
  readonly from: string;
  readonly to: string;
  readonly diff: PackDiff;
}

const UPDATES_KEPT = 20;

/** What an update is about to change; undefined where the content before cannot be read, for that must not last. */
export async function updateOf(
  before: PackContent,
  after: PackIndex,
  now: number,
  diff: (limits: DiffLimits) => Promise<PackDiff>,
): Promise<KeptUpdate | undefined> {
  try {
    const at = new Date(now).toISOString();
    return { at, from: before.index.revision, to: after.revision, diff: await diff(HISTORY_LIMITS) };
  } catch {
    return undefined;
  }
}

/** Puts an update before the others, inside a transaction over the index. */
export async function keepUpdate(db: PackDatabase, pack: string, update: KeptUpdate): Promise<void> {
  const updates = [update, ...(await updatesIn(db, pack))].slice(0, UPDATES_KEPT);
  await db.index.put({ k: `history/${pack}`, updates });
}

/** The updates of a pack, newest first. */
export function historyOf(store: KeptStore<PackStore>, pack: string): Promise<readonly KeptUpdate[]> {
  return store.use(({ db }) => updatesIn(db, pack));
}

async function updatesIn(db: PackDatabase, pack: string): Promise<readonly KeptUpdate[]> {
  const row = await db.index.get(`history/${pack}`);
  return row && 'updates' in row ? row.updates : [];
}
