import browser from 'webextension-polyfill';
import { datedCopies, keepDatedCopy } from '../../utils/backup/dated-copies.ts';
import { bytesOf, gzipOf } from '../../utils/backup/gzip.ts';
import { chosenSettings } from '../../utils/backup/inspect-backup.ts';
import { packsToKeep, type KeepablePack } from '../../utils/backup/pack-content.ts';
import { inspectFile, restoreFile, type RestoreChoice } from '../../utils/backup/restore-file.ts';
import { noteSavedBackup, readSavedBackup } from '../../utils/backup/saved.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { openJournal } from '../../utils/journal/journal.ts';
import { isAlive, readRow } from '../../utils/knowledge/row.ts';
import { changeSettings, loadSettings } from '../../utils/settings/store.ts';
import { baseChanged, files, own, packs } from '../../utils/room/stores.ts';
import { packReaders as readers } from './services.ts';

const storage = browser.storage.local;
const app = browser.runtime.getManifest().version;
const applySettings = async (given: unknown) => void (await changeSettings(() => chosenSettings(given)));

async function contents() {
  const [there, settings] = await Promise.all([openJournal(storage).expected(), loadSettings()]);
  return { there, settings, rowCount: there?.rows ?? 0, app };
}

async function into() {
  return { own, packs, readers, readRow, isAlive, settingsHere: await loadSettings() };
}

/** Packs that a backup can hold beside the reader's rows, with their sizes. */
export const keepablePacks = () => packsToKeep(packs);

/** A backup as a file: gzip, or plain lines. Call `noteSaved` once it is where the reader wanted it. */
export async function makeBackup(
  held: readonly KeepablePack[],
  isPlain = false,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const made = Date.now();
  const text = writeBackup({ ...(await contents()), made, rows: own.everyRow(), packs: held });
  const file = await new Response(isPlain ? bytesOf(text) : gzipOf(text)).blob();
  return {
    file,
    name: `sidelight-${new Date(made).toISOString().slice(0, 10)}.ndjson${isPlain ? '' : '.gz'}`,
  };
}

export async function noteSaved(): Promise<void> {
  await noteSavedBackup(storage, { at: Date.now(), rows: (await contents()).rowCount });
}

export const lastSaved = () => readSavedBackup(storage);

/** What restoring a backup or a copy would do; changes nothing. */
export const inspectRestore = async (file: Blob, signal?: AbortSignal) =>
  inspectFile(file, await into(), signal);

/** Restores a backup or a copy, also as far as it comes before it fails. */
export async function restore(file: Blob, { settings, ...choice }: RestoreChoice & { settings: boolean }) {
  try {
    return await restoreFile(file, await into(), { ...choice, ...(settings && { applySettings }) });
  } finally {
    await baseChanged('own');
    if (choice.packs) await baseChanged('packs');
  }
}

/** The dated copies, newest first. */
export const copies = () => datedCopies(files);

/** Keeps a copy now, in the place of one of today. */
export async function keepCopyNow() {
  const { there, ...rest } = await contents();
  const state = JSON.stringify([there, rest.settings]);
  const kept = rest.settings.copiesKept;
  return keepDatedCopy({ ...rest, own, files, storage, state, kept, now: Date.now() }, true);
}
