import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/kinds.ts';
import { isAlive, type Row } from '../../utils/knowledge/row.ts';
import { oneFileOf, packFiles, place, population } from '../unit/knowledge/small-pack.ts';
import { addFile, findEntry, goTo, showTab, write, writeNote } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { roomOf } from '../support/marks.ts';
import { restoreBackup, saveBackup, storedRows, wipe } from '../support/own-base.ts';
import { press, shows } from '../support/rooms.ts';

const FILE = 'shelf.sidelight.ndjson';

/** What each browser's reader had, and the backup of it. */
const kept = new Map<BrowserKind, { readonly rows: readonly Row[]; readonly file: string }>();

const CHANGED = /Before:\s+1,000[\s\S]+Bureau[\s\S]+Now:\s+1,234[\s\S]+Bureau/;

async function openChanges(manager: Page): Promise<void> {
  await manager.evaluate(() => document.querySelector<HTMLElement>('.past-update summary')?.click());
}

describe.each(BROWSERS)('what the reader made is never lost, in %s', (kind) => {
  let browser: OpenBrowser;
  let manager: Page;

  beforeAll(async () => {
    browser = await openBrowser(kind);
    manager = await browser.openExtensionPage('manager.html');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
  });

  /** The pack in a file, in which Qyzyltau has so many people. */
  const pack = (revision: string, people: number) =>
    oneFileOf(
      packFiles({
        id: 'shelf',
        revision,
        entities: [
          place('shelf-qyzyltau', 'Qyzyltau', { statements: [population(people)] }),
          place('shelf-sarkent', 'Sarkent'),
        ],
      }),
    );

  test('a pack comes from a file once it was looked into', async () => {
    await addFile(manager, FILE, pack('2026-11-01', 1_000));
    expect(await shows(manager, 'Nothing added yet')).toContain('CC BY 4.0');
    await press(manager, 'Install');
    await shows(manager, '2 entries were added');
  });

  test('one of its entries is changed, named, described and noted by keyboard', async () => {
    await findEntry(manager, 'Qyzyltau');
    await press(manager, '1,000');
    await write(manager, 'Number', '1111');
    await manager.keyboard.press('Enter');
    await shows(manager, '1,111[\\s\\S]*edited by you');

    await press(manager, 'Add a name');
    await write(manager, 'Name', 'Red Mountain');
    await manager.keyboard.press('Enter');
    await shows(manager, 'Red Mountain');
    await writeNote(manager, 'To be deleted.');
    await press(manager, 'Move to the bin: the note');
    await shows(manager, 'No notes yet');
    await writeNote(manager, 'The mill stands again.');
    await findEntry(manager, 'Sarkent');
    await press(manager, 'More for Population');
    await press(manager, 'Hide Population');
    await shows(manager, '1 hidden fact');
  });

  test('a newer file changes the same value: the difference is shown before and after, and the reader keeps theirs', async () => {
    await addFile(manager, FILE, pack('2026-11-20', 1_234));
    await shows(manager, 'See changes');
    await openChanges(manager);
    expect(await shows(manager, '1 entry changed')).toMatch(CHANGED);
    await press(manager, 'Install');
    await shows(manager, '2 entries were added');
    await goTo(manager, '#packs/shelf/changes', '1 Nov 2026 to 20 Nov 2026');
    await openChanges(manager);
    expect(await shows(manager, '1 entry changed')).toMatch(CHANGED);

    await goTo(manager, '#packs', 'The publisher changed 1 value that you had changed');
    await press(manager, 'Decide');
    await press(manager, 'Keep mine: Population, Qyzyltau');
    await shows(manager, 'Nothing to decide');
    await findEntry(manager, 'Qyzyltau');
    await press(manager, 'edited by you');
    await shows(manager, '1,111[\\s\\S]+The publisher says\\s+1,234');
  });

  test('everything is wiped and comes back from a backup, row for row', async () => {
    const room = await roomOf(browser);
    const rows = await storedRows(room);
    const { change: noted, ...made } = kinds(rows);
    expect(made).toEqual({ fact: 1, name: 1, note: 2, overlay: 1, pack: 1 });
    expect(noted).toBeGreaterThanOrEqual(6);
    expect(rows.every(isAlive)).toBe(true);
    expect(rows.flatMap(({ kind: what, f }) => (typeof f['binned'] === 'string' ? [what] : []))).toEqual([
      'note',
    ]);
    const file = await saveBackup(browser, manager);
    kept.set(kind, { rows, file });

    await manager.close();
    await wipe(browser, room);
    expect(await storedRows(room)).toEqual([]);
    manager = await browser.openExtensionPage('manager.html');
    await goTo(manager, '#search', 'Everything');
    expect(await restoreBackup(manager, file)).toMatch(/A small pack/);
    expect(await storedRows(room)).toEqual(rows);

    await findEntry(manager, 'Qyzyltau');
    expect(await shows(manager, 'Red Mountain')).toMatch(/1,111[\s\S]+edited by you[\s\S]+Red Mountain/);
    await showTab(manager, 'Notes');
    await shows(manager, 'The mill stands again');
    await goTo(manager, '#conflicts', 'Nothing to decide');
  });

  test('a restore over what was written since merges', async () => {
    const { rows = [], file = '' } = kept.get(kind) ?? {};
    await findEntry(manager, 'Sarkent');
    await writeNote(manager, 'Written since.');
    await restoreBackup(manager, file);
    const merged = await storedRows(manager);
    // The note, and that it was added.
    expect(merged).toHaveLength(rows.length + 2);
    expect(merged).toEqual(expect.arrayContaining([...rows]));
  });

  test.skipIf(kind !== BROWSERS[1])('a backup of the other browser is restored in this one', async () => {
    const { rows = [], file = '' } = kept.get(BROWSERS[0] ?? kind) ?? {};
    const room = await roomOf(browser);
    await manager.close();
    await wipe(browser, room);
    manager = await browser.openExtensionPage('manager.html');
    await restoreBackup(manager, file);
    expect(rows.length).toBeGreaterThan(0);
    expect(await storedRows(room)).toEqual(rows);
  });
});

function kinds(rows: readonly Row[]): Record<string, number> {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return Object.fromEntries([...byKind].map(([kind, some]) => [kind, some.length]));
}
