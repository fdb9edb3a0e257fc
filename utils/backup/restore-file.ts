import type { OwnBase } from '../knowledge/own-base.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PackReaders } from '../knowledge/pack-files.ts';
import type { PackFilling } from '../knowledge/pack-filling.ts';
import { textOf } from './gzip.ts';
import { inspectBackup, type InspectNeeds, type RestorePlan } from './inspect-backup.ts';
import { restorePack } from './pack-content.ts';
import { restoreBackup, type RestoreNeeds, type RestoreOutcome } from './restore-backup.ts';

/** What a backup is restored into. */
export interface RestoreInto extends Pick<InspectNeeds, 'readRow' | 'isAlive' | 'settingsHere'> {
  readonly own: Pick<OwnBase, 'rows' | 'merge'>;
  readonly packs: Pick<PackBase, 'packSummaries'> & Pick<PackFilling, 'inspect' | 'write'>;
  readonly readers: PackReaders;
}

export interface RestoreChoice extends Pick<RestoreNeeds, 'progress' | 'signal' | 'applySettings'> {
  /** Packs of the file that are not here are installed; those that are here stay as they are. */
  readonly packs: boolean;
}

/** What restoring a backup or a dated copy would do; changes nothing. */
export async function inspectFile(file: Blob, into: RestoreInto, signal?: AbortSignal): Promise<RestorePlan> {
  const packsHere = [];
  for (const { pack, content } of await into.packs.packSummaries()) {
    const inspected = content && (await into.packs.inspect(pack));
    if (inspected) packsHere.push({ pack, root: inspected.root });
  }
  const { readRow, isAlive, settingsHere } = into;
  return inspectBackup(textOf(file), {
    readRow,
    isAlive,
    settingsHere,
    packsHere,
    rowsHere: (ids) => into.own.rows(ids),
    ...(signal && { signal }),
  });
}

/** Restores a backup or a dated copy; see `restoreBackup`. */
export async function restoreFile(
  file: Blob,
  { own, packs, readers, readRow }: RestoreInto,
  { packs: withPacks, ...choice }: RestoreChoice,
): Promise<RestoreOutcome> {
  const summaries = await packs.packSummaries();
  const here = new Set(summaries.filter(({ content }) => content).map(({ pack }) => pack));
  return restoreBackup(textOf(file), {
    ...choice,
    readRow,
    merge: (rows) => own.merge(rows),
    ...(withPacks && {
      installPack: async (pack, entities) => {
        if (!here.has(pack.id)) await restorePack(pack, entities, { packs, readers, ...choice });
      },
    }),
  });
}
