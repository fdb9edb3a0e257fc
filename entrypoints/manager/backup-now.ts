import type { BackupScreenProps } from '../../components/health/backup-screen.tsx';
import { copies, keepablePacks, lastSaved } from './backups.ts';
import { isBackupDue, restored } from './care.ts';

/** What the page of backups shows of how things stand. */
export async function backupNow(): Promise<NonNullable<BackupScreenProps['now']>> {
  const [saved, isDue, held, kept, back] = await Promise.all([
    lastSaved(),
    isBackupDue(),
    keepablePacks(),
    copies(),
    backNow(),
  ]);
  return {
    ...(saved && { lastSaved: saved.at }),
    isDue,
    packBytes: held.reduce((sum, { bytes }) => sum + bytes, 0),
    copies: kept,
    ...(back && { back }),
  };
}

/** What was lost and came back, or did not, until the reader says that they know. */
export async function backNow(): Promise<{ readonly rows: number; readonly packs: number } | undefined> {
  const note = await restored();
  return note && { rows: note.rows, packs: note.packs.length };
}
