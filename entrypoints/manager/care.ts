import browser from 'webextension-polyfill';
import { isWholeBackup } from '../../utils/backup/is-whole.ts';
import { readSavedBackup } from '../../utils/backup/saved.ts';
import { openJournal } from '../../utils/journal/journal.ts';
import { dismissRestored, restoredNote } from '../../utils/journal/restored.ts';
import { sentinelOf } from '../../utils/journal/sentinel.ts';
import type { CheckProgress, Finding, PackSource } from '../../utils/knowledge/findings.ts';
import { lookAtHealth } from '../../utils/knowledge/health.ts';
import { checkIntegrity, repair, type IntegrityNeeds } from '../../utils/knowledge/integrity.ts';
import { isAlive, readRow } from '../../utils/knowledge/row.ts';
import { wantedPacks } from '../../utils/knowledge/wanted-packs.ts';
import { notedHow } from '../../utils/jobs/noted-pack.ts';
import { openOneFile } from '../../utils/packs/one-file.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import type { Opened } from './backups.ts';
import { placesHere } from './places.ts';

const storage = browser.storage.local;

/** What is stored and whether it is whole. `reinstall` fills a pack again from where it can be had. */
export function openCare(
  { own, packs, files, readers }: Opened,
  reinstall: (pack: string, from: PackSource) => Promise<void>,
) {
  async function knownEntities(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const [inPacks, rows] = await Promise.all([packs.entitiesByIds(ids), own.rows(ids)]);
    return new Set([...inPacks.keys(), ...rows.filter(isAlive).map(({ id }) => id)]);
  }
  /** A pack in one file is proved by its own hashes; of a table it can only be told that it is still there. */
  async function isWhole(name: string, file: Blob): Promise<boolean> {
    if (name.startsWith('copy/')) return isWholeBackup(file, readRow);
    await file.slice(-1).arrayBuffer();
    const { format } = await notedHow(own, name.replace(/^pack\//u, ''));
    if (!name.startsWith('pack/') || format !== 'pack') return true;
    return (await packs.inspectFiles(await openOneFile(file), readers)).ok;
  }
  const needs = async (): Promise<IntegrityNeeds> => ({
    own: {
      own,
      journal: openJournal(storage),
      expectedOf: sentinelOf,
      turn: (work) => navigator.locks.request('kb-write', work) as ReturnType<typeof work>,
      knownEntities,
    },
    packs,
    wanted: await wantedPacks(BUNDLED_PACKS, own, files),
    kept: files,
    isWhole,
    reinstall,
  });
  return {
    async health() {
      const lastBackup = (await readSavedBackup(storage))?.at ?? 0;
      const localBytes = async () => new Blob([JSON.stringify(await storage.get(null))]).size;
      return lookAtHealth({
        own,
        packs,
        filling: packs,
        kept: files,
        localBytes,
        places: placesHere,
        lastBackup,
      });
    },
    /** Asks the browser to spare what is stored when the disk runs full; whether it will. */
    persist: () => navigator.storage.persist(),
    check: async (progress: (now: CheckProgress) => void, signal: AbortSignal) =>
      checkIntegrity(await needs(), progress, signal),
    repair: async (finding: Finding) => repair(finding, await needs()),
    /** What was lost and came back, or did not, and the reader has not said that they know. */
    restored: () => restoredNote(storage),
    dismissRestored: () => dismissRestored(storage),
  };
}
