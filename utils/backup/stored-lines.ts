import type { KeptFiles } from '../knowledge/kept-files.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PackSummary } from '../knowledge/pack-queries.ts';
import { datedCopies } from './dated-copies.ts';
import { readSavedBackup, type SmallStorage } from './saved.ts';

export interface StoredNeeds {
  readonly packs: Pick<PackBase, 'packSummaries'>;
  readonly files: Pick<KeptFiles, 'list'>;
  readonly storage: SmallStorage;
  /** Packs that come with the extension: the only ones whose names are said. */
  readonly bundled: readonly string[];
  /** How many rows, and how many of them are notes; by the journal. */
  readonly expected: () => Promise<{ readonly rows: number; readonly notes: number } | undefined>;
  readonly requests: () => Promise<number>;
  readonly estimate: () => Promise<{ readonly usage?: number; readonly quota?: number }>;
  readonly persisted: () => Promise<boolean>;
}

/**
 * What is stored, for the report: counts, dates and states alone. Ids and titles of packs that the reader installed
 * are not said, because those of tables come from the names of their files. A part that cannot be looked at says why.
 */
export async function storedLines(needs: StoredNeeds): Promise<string[]> {
  return Promise.all([
    said('Packs', async () => packsLine(await needs.packs.packSummaries(), needs.bundled)),
    said('Made by the reader', async () => {
      const there = await needs.expected();
      return there ? `${there.rows} rows, ${there.notes} of them notes` : 'nothing yet';
    }),
    said('Kept', async () => {
      const [copies, all] = await Promise.all([datedCopies(needs.files), needs.files.list('')]);
      const last = copies[0] ? `, the last of ${copies[0].kept.slice(0, 10)}` : '';
      return `${copies.length} dated copies${last}, ${all.length - copies.length} other files`;
    }),
    said('Last backup file', async () => {
      const saved = await readSavedBackup(needs.storage);
      return saved ? new Date(saved.at).toISOString().slice(0, 10) : 'never';
    }),
    said('Requests ever made', async () => String(await needs.requests())),
    said('Storage', async () => {
      const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([needs.estimate(), needs.persisted()]);
      return `${usage} of ${quota} bytes, ${persisted ? 'persisted' : 'not persisted'}`;
    }),
  ]);
}

async function said(what: string, look: () => Promise<string>): Promise<string> {
  try {
    return `${what}: ${await look()}`;
  } catch (error) {
    return `${what}: ${error instanceof Error ? error.name : 'unknown'}`;
  }
}

function packsLine(summaries: readonly PackSummary[], bundled: readonly string[]): string {
  const known = bundled.map((id) => {
    const one = summaries.find(({ pack }) => pack === id);
    return `${id} ${one ? stateOf(one) : 'missing'}`;
  });
  const others = summaries
    .filter(({ pack }) => !bundled.includes(pack))
    .map((one) => `from ${one.origin?.type ?? 'nowhere yet'} ${stateOf(one)}`);
  return [...known, ...others].join('; ');
}

function stateOf({ state, why, content }: PackSummary): string {
  return `${state}${why ? ` (${why.code})` : ''}, ${content?.entities ?? 0} entities`;
}
