import browser from 'webextension-polyfill';
import { backupDue } from '../../utils/backup/backup-due.ts';
import { isWholeBackup } from '../../utils/backup/is-whole.ts';
import { readSavedBackup } from '../../utils/backup/saved.ts';
import { notedHow } from '../../utils/jobs/noted-pack.ts';
import { openJournal } from '../../utils/journal/journal.ts';
import { dismissRestored, restoredNote } from '../../utils/journal/restored.ts';
import { sentinelOf } from '../../utils/journal/sentinel.ts';
import type { CheckProgress, Finding } from '../../utils/knowledge/findings.ts';
import { lookAtHealth, lookAtOwn } from '../../utils/knowledge/health.ts';
import { checkIntegrity, repair, type IntegrityNeeds } from '../../utils/knowledge/integrity.ts';
import { isAlive, readRow } from '../../utils/knowledge/row.ts';
import { wantedPacks } from '../../utils/knowledge/wanted-packs.ts';
import { openOneFile } from '../../utils/packs/one-file.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { placesHere } from './places.ts';
import { reinstall } from './reinstall.ts';
import { baseChanged, files, own, packs } from '../../utils/room/stores.ts';
import { packReaders } from './services.ts';

const storage = browser.storage.local;
const lastBackup = async () => (await readSavedBackup(storage))?.at ?? 0;
const localBytes = async () => new Blob([JSON.stringify(await storage.get(null))]).size;

/** What is stored, where and how much. */
export async function health() {
  const last = await lastBackup();
  return lookAtHealth({ own, packs, kept: files, localBytes, places: placesHere, lastBackup: last });
}

/** Whether the reader is to be reminded of a backup. */
export async function isBackupDue(): Promise<boolean> {
  const [last, { backupReminder: reminder }] = await Promise.all([lastBackup(), loadSettings()]);
  if (reminder === 0) return false;
  const { changedSince } = await lookAtOwn({ own, lastBackup: last });
  return backupDue(
    { reminder, lastBackup: last, ...(changedSince !== undefined && { changedSince }) },
    Date.now(),
  );
}

/** What was lost and came back, or did not, as long as the reader has not said that they know. */
export const restored = () => restoredNote(storage);
export const dismissRestoredNote = () => dismissRestored(storage);

/** Looks through all stores; changes nothing. */
export const check = async (progress: (now: CheckProgress) => void, signal: AbortSignal) =>
  checkIntegrity(await needs(), progress, signal);

/** Puts one finding right; of a pack that is filled again from its kept file this begins it. */
export async function putRight(finding: Finding): Promise<void> {
  await repair(finding, await needs());
  await baseChanged(finding.code.startsWith('rows') ? 'own' : 'packs');
}

async function needs(): Promise<IntegrityNeeds> {
  const turn = <T>(work: () => Promise<T>) => navigator.locks.request('kb-write', work) as Promise<T>;
  const journal = openJournal(storage);
  const wanted = await wantedPacks(BUNDLED_PACKS, own, files);
  const ofOwn = { own, journal, expectedOf: sentinelOf, turn, knownEntities };
  return { own: ofOwn, packs, wanted, kept: files, isWhole, reinstall };
}

async function knownEntities(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const [inPacks, rows] = await Promise.all([packs.entitiesByIds(ids), own.rows(ids)]);
  return new Set([...inPacks.keys(), ...rows.filter(isAlive).map(({ id }) => id)]);
}

/** A pack in one file is proved by its own hashes; of a table it can only be told that it is still there. */
async function isWhole(name: string, file: Blob): Promise<boolean> {
  if (name.startsWith('copy/')) return isWholeBackup(file, readRow);
  await file.slice(-1).arrayBuffer();
  const [, pack] = /^pack\/(.+)$/u.exec(name) ?? [];
  if (pack === undefined || (await notedHow(own, pack)).format !== 'pack') return true;
  return (await packs.inspectFiles(await openOneFile(file), packReaders)).ok;
}
