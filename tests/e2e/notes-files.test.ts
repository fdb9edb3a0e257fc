import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { press, shows } from '../support/rooms.ts';
import { HYPOTHESIS } from '../unit/interchange/hypothesis-samples.ts';

describe.each(BROWSERS)('notes come out of files in %s', (kind) => {
  let browser: OpenBrowser;
  let manager: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-notes-'));
    browser = await openBrowser(kind);
    manager = await browser.openExtensionPage('manager.html');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
  });

  const choose = async (...files: (readonly [name: string, text: string])[]): Promise<void> => {
    const paths = files.map(([name]) => join(folder, name));
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    const input = await manager.waitForSelector('.import-notes input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  };

  test('shown first, taken once, and what a newer file changed taken back', async () => {
    const hypothesis = JSON.stringify(HYPOTHESIS, null, 2);
    await goTo(manager, '#notes/import', 'Drop files with notes here');
    await choose(['hypothesis.json', hypothesis], ['words.txt', 'no notes']);
    await shows(manager, 'Import 5 notes');
    await shows(manager, 'Sidelight knows no notes of this kind.');
    await shows(manager, 'An answer to another note');
    await press(manager, 'Import 5 notes');
    await shows(manager, '5 notes were imported.');

    await choose(['hypothesis.json', hypothesis]);
    await shows(manager, 'There is nothing to import in these files.');
    await press(manager, 'Cancel');

    const [first, ...others] = HYPOTHESIS.annotations;
    const later = { ...first, text: 'Asked again', updated: '2099-01-01T00:00:00+00:00' };
    await choose(['later.json', JSON.stringify({ ...HYPOTHESIS, annotations: [later, ...others] })]);
    await shows(manager, 'Changed, newer in the file');
    await press(manager, 'Import 1 note');
    await shows(manager, '1 note was imported.');

    await goTo(manager, '#notes', 'All 5');
    await shows(manager, 'Asked again');
    await manager.keyboard.down('Control');
    await manager.keyboard.press('z');
    await manager.keyboard.up('Control');
    await shows(manager, 'Which census is');
  });
});
