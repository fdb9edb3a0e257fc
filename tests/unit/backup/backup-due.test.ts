import { expect, test } from 'vitest';
import { backupDue } from '../../../utils/backup/backup-due.ts';

const DAY = 24 * 60 * 60 * 1_000;

test('the reader is reminded once something has stood unsaved for as long as they chose', () => {
  const due = (days: number, more: object) => backupDue({ reminder: 14, ...more }, days * DAY);
  // Never saved: from the first thing made.
  expect(due(13, { changedSince: 0 })).toBe(false);
  expect(due(14, { changedSince: 0 })).toBe(true);
  // Saved, and changed after that.
  expect(due(40, { lastBackup: 20 * DAY, changedSince: 30 * DAY })).toBe(false);
  expect(due(44, { lastBackup: 20 * DAY, changedSince: 30 * DAY })).toBe(true);
  // Nothing made, nothing changed, or no reminder wanted.
  expect(due(400, {})).toBe(false);
  expect(due(400, { lastBackup: DAY })).toBe(false);
  expect(due(400, { changedSince: 0, reminder: 0 })).toBe(false);
});
