import browser from 'webextension-polyfill';
import { datedCopies, keepDatedCopy } from '../../utils/backup/dated-copies.ts';
import { bytesOf, gzipOf } from '../../utils/backup/gzip.ts';
import { chosenSettings } from '../../utils/backup/inspect-backup.ts';
import { packsToKeep, type KeepablePack } from '../../utils/backup/pack-content.ts';
import { inspectFile, restoreFile, type RestoreChoice } from '../../utils/backup/restore-file.ts';
import { noteSavedBackup, readSavedBackup } from '../../utils/backup/saved.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { openJournal } from '../../utils/journal/journal.ts';
import type { KeptFiles } from '../../utils/knowledge/kept-files.ts';
import type { OwnBase } from '../../utils/knowledge/own-base.ts';
import type { PackReaders } from '../../utils/knowledge/pack-files.ts';
import type { Packs } from '../../utils/knowledge/packs.ts';
import { isAlive, readRow } from '../../utils/knowledge/row.ts';
import { changeSettings, loadSettings } from '../../utils/settings/store.ts';

/** What the page has open. */
export interface Opened {
  readonly own: OwnBase;
  readonly packs: Packs;
  readonly files: KeptFiles;
  readonly readers: PackReaders;
}

const storage = browser.storage.local;
const app = browser.runtime.getManifest().version;
const applySettings = async (given: unknown) => void (await changeSettings(() => chosenSettings(given)));

/** Backup files and dated copies, with this page's stores and this browser's storage. */
export function openBackups({ own, packs, files, readers }: Opened) {
  const contents = async () => {
    const [there, settings] = await Promise.all([openJournal(storage).expected(), loadSettings()]);
    return { there, settings, rowCount: there?.rows ?? 0, app };
  };
  const into = async () => ({ own, packs, readers, readRow, isAlive, settingsHere: await loadSettings() });
  return {
    /** Packs that a backup can hold beside the reader's rows, with their sizes. */
    keepable: () => packsToKeep(packs),
    /** A backup as a file: gzip, or plain lines. Call `noteSaved` once it is where the reader wanted it. */
    async make(held: readonly KeepablePack[], isPlain = false): Promise<{ file: Blob; name: string }> {
      const made = Date.now();
      const text = writeBackup({ ...(await contents()), made, rows: own.everyRow(), packs: held });
      const file = await new Response(isPlain ? bytesOf(text) : gzipOf(text)).blob();
      return {
        file,
        name: `sidelight-${new Date(made).toISOString().slice(0, 10)}.ndjson${isPlain ? '' : '.gz'}`,
      };
    },
    noteSaved: async () => noteSavedBackup(storage, { at: Date.now(), rows: (await contents()).rowCount }),
    lastSaved: () => readSavedBackup(storage),
    inspect: async (file: Blob, signal?: AbortSignal) => inspectFile(file, await into(), signal),
    /** Restores a backup or a copy; the other pages are to be told afterwards. */
    restore: async (file: Blob, { settings, ...choice }: RestoreChoice & { settings: boolean }) =>
      restoreFile(file, await into(), { ...choice, ...(settings && { applySettings }) }),
    copies: () => datedCopies(files),
    copy: (name: string) => files.get(name),
    /** Keeps a copy now, in the place of one of today. */
    async keepCopy() {
      const { there, ...rest } = await contents();
      const state = JSON.stringify([there, rest.settings]);
      const kept = rest.settings.copiesKept;
      return keepDatedCopy({ ...rest, own, files, storage, state, kept, now: Date.now() }, true);
    },
  };
}
