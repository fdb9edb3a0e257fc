/** What the reminder of a backup looks at; times in milliseconds since 1970. */
export interface BackupDue {
  /** Days; 0: never. */
  readonly reminder: number;
  /** When the last backup file was saved. */
  readonly lastBackup?: number;
  /** When the reader first made or changed something that no backup file has; absent where there is nothing. */
  readonly changedSince?: number;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whether the reader is to be reminded: something has stood unsaved for as many days as they chose. */
export function backupDue({ reminder, lastBackup, changedSince }: BackupDue, now: number): boolean {
  if (reminder === 0 || changedSince === undefined) return false;
  return now - Math.max(changedSince, lastBackup ?? 0) >= reminder * DAY_MS;
}
