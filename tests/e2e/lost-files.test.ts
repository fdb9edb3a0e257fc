import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FIREFOX_HOST, type BrowserKind } from '../../scripts/browser/kinds.ts';
import { oneFileOf, packFiles, place, population } from '../unit/knowledge/small-pack.ts';
import { addFile, findEntry, goTo, showTab, write, writeNote } from '../support/base-pages.ts';
import { BROWSERS, openBrowser, openFresh, until } from '../support/browser.ts';
import { roomOf } from '../support/marks.ts';
import { storedRows } from '../support/own-base.ts';
import { press, shows } from '../support/rooms.ts';

const PACK = oneFileOf(
  packFiles({
    id: 'shelf',
    entities: [place('shelf-qyzyltau', 'Qyzyltau', { statements: [population(1_000)] })],
  }),
);

describe.each(BROWSERS)('a base whose files are gone at the next start of %s', (kind) => {
  test('has everything of the reader’s again, says so, and offers the packs', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
    let browser = await openBrowser(kind, { profile });
    onTestFinished(() => browser.close());
    let room = await roomOf(browser);
    let manager = await browser.openExtensionPage('manager.html');
    await addFile(manager, 'shelf.sidelight.ndjson', PACK);
    await press(manager, 'Install');
    await shows(manager, '1 entry was added');
    await findEntry(manager, 'Qyzyltau');
    await press(manager, '1,000');
    await write(manager, 'Number', '1111');
    await manager.keyboard.press('Enter');
    await shows(manager, '1,111[\\s\\S]*edited by you');
    await writeNote(manager, 'The mill stands again.');
    const rows = await storedRows(room);
    expect(rows.filter(({ kind: of }) => of !== 'change')).toHaveLength(3);
    await browser.close();
    await until('the profile is left alone', () =>
      readdirSync(profile).every((name) => !name.endsWith('.puppeteer')),
    );

    expect(deleteBases(kind, profile)).toBeGreaterThan(0);
    browser = await openFresh(kind, { profile });
    room = await roomOf(browser);
    manager = await browser.openExtensionPage('manager.html');
    await goTo(manager, '#search', 'The browser had lost the base');
    await goTo(manager, '#backup', 'The browser had lost the base; all 3 of your entries are back');
    expect(await storedRows(room)).toEqual(rows);
    expect(await goTo(manager, '#packs', 'The browser lost this pack')).toContain('A small pack');
    await addFile(manager, 'shelf.sidelight.ndjson', PACK);
    await press(manager, 'Install');
    await shows(manager, '1 entry was added');
    await findEntry(manager, 'Qyzyltau');
    await shows(manager, '1,111[\\s\\S]*edited by you');
    await showTab(manager, 'Notes');
    await shows(manager, 'The mill stands again');
    await goTo(manager, '#backup', 'The browser had lost the base');
    await press(manager, 'Got it');
    await until('it is said no more', () =>
      manager.evaluate(() => !document.body.innerText.includes('had lost the base')),
    );
    expect(await goTo(manager, '#search', 'Everything')).not.toContain('had lost the base');
  });
});

/** Deletes the files of all databases of the extension; what it keeps outside of them stays. Returns how many. */
function deleteBases(kind: BrowserKind, profile: string): number {
  const folders =
    kind === 'chromium'
      ? ['Default/IndexedDB', 'Default/WebStorage']
      : [`storage/default/moz-extension+++${FIREFOX_HOST}`];
  const there = folders.map((folder) => join(profile, folder)).filter((folder) => existsSync(folder));
  for (const folder of there) rmSync(folder, { recursive: true });
  return there.length;
}
