import { keepDatedCopy } from '../../utils/backup/dated-copies.ts';
import { openJournal, type JournalStorage } from '../../utils/journal/journal.ts';
import { noteRestored } from '../../utils/journal/restored.ts';
import { openBaseChanges } from '../../utils/knowledge/changes.ts';
import type { FilesStore } from '../../utils/knowledge/files-store.ts';
import { keptFilesIn } from '../../utils/knowledge/files-in.ts';
import type { OwnBase } from '../../utils/knowledge/own-base.ts';
import { purgeBin } from '../../utils/knowledge/own-bin.ts';
import type { PackBase } from '../../utils/knowledge/pack-base.ts';
import { missingPacks, wantedPacks } from '../../utils/knowledge/wanted-packs.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** What the background has open. */
export interface CareNeeds {
  readonly own: Pick<OwnBase, 'about' | 'everyRow' | 'keyed' | 'putAll' | 'rows' | 'withIdPrefix'>;
  readonly packs: PackBase;
  readonly files: FilesStore;
  readonly storage: JournalStorage;
  readonly settings: Settings;
  /** Version of the extension. */
  readonly app: string;
}

/**
 * Once a day: what the reader made is copied, what has lain in the bin for thirty days is deleted, and packs that they
 * installed and that are gone are noted.
 */
export async function lookAfter({ own, packs, storage, settings, app, ...opened }: CareNeeds): Promise<void> {
  const files = keptFilesIn(opened.files);
  // The first look at the base: what it has lost comes back here.
  const gone = await missingPacks(await wantedPacks([], own, files), packs);
  await tellOnce(
    storage,
    gone.map(({ pack }) => pack),
  );
  const there = await openJournal(storage).expected();
  await keepDatedCopy({
    own,
    files,
    storage,
    settings,
    state: JSON.stringify([there, settings]),
    rowCount: there?.rows ?? 0,
    kept: settings.copiesKept,
    app,
    now: Date.now(),
  });
  if ((await purgeBin(own, Date.now())) > 0) openBaseChanges().post('own');
}

const GONE = 'packs-gone';

/** A pack that stays away is told of once, not every day. */
async function tellOnce(storage: JournalStorage, gone: readonly string[]): Promise<void> {
  const { [GONE]: told } = await storage.get(GONE);
  const news = gone.filter((pack) => !Array.isArray(told) || !told.includes(pack));
  if (news.length > 0) await noteRestored(storage, Date.now(), 0, news);
  await storage.set({ [GONE]: gone });
}
