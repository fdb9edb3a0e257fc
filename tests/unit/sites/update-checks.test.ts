import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptCheck } from '../../../utils/subscriptions/outcome.ts';
import { fakeBrowser } from './fake-browser.ts';

const { browser } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { updateChecks } = await import('../../../utils/sites/update-checks.ts');

beforeEach(() => browser.storage.local.clear());

const at = '2026-11-22T12:00:00.000Z';
const offered = { root: 'r', revision: '2026-11-22', entities: 1, names: 2, statements: 3 };
const CHECKS: readonly KeptCheck[] = [
  { at, result: { outcome: 'same' }, etag: '"a"', lastModified: 'Sun', root: 'r' },
  { at, result: { outcome: 'taken', offered } },
  { at, result: { outcome: 'waiting', offered } },
  { at, result: { outcome: 'failed', failure: { code: 'hash', file: 'sources.json', detail: 'x' } } },
  { at, result: { outcome: 'failed', failure: { code: 'shrunk' }, offered } },
];

test('a check is read as it was written, pack by pack', async () => {
  for (const [nth, check] of CHECKS.entries()) await updateChecks.put(`pack-${nth}`, check);
  const read = await updateChecks.of([...CHECKS.keys(), 99].map((nth) => `pack-${nth}`));
  expect([...read]).toEqual(CHECKS.map((check, nth) => [`pack-${nth}`, check]));
  await updateChecks.drop('pack-0');
  expect((await updateChecks.of(['pack-0', 'pack-1'])).size).toBe(1);
});

test('what is damaged was no check', async () => {
  await browser.storage.local.set({ 'update-check/a': { at, result: { outcome: 'waiting' } } });
  expect((await updateChecks.of(['a'])).size).toBe(0);
});
