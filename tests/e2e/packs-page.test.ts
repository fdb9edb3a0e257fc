import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packFiles, place, population } from '../unit/knowledge/small-pack.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { picture } from '../support/pictures.ts';
import { startPublisher, type Publisher } from '../support/publisher.ts';
import { control, press, shows } from '../support/rooms.ts';

const TABLE = `name,type,people,note
Zhetiqala,city,"251,200",on the river
Sarkent,city,"115,500",
,city,"5,300",nobody knows
Ulytobe,city,"34,500",
`;

describe.each(BROWSERS)('packs are looked after on their page in %s', (kind) => {
  let browser: OpenBrowser;
  let publisher: Publisher;
  let manager: Page;

  beforeAll(async () => {
    publisher = await startPublisher();
    browser = await openBrowser(kind);
    manager = await browser.openExtensionPage('manager.html#packs');
    await manager.setViewport({ width: 1280, height: 900 });
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await publisher.close();
  });

  /** Lays the publisher's pack, in which Qyzyltau has so many people. */
  function lay(revision: string, people: number): void {
    const entities = [place('shelf-qyzyltau', 'Qyzyltau', { statements: [population(people)] })];
    for (const [path, text] of packFiles({ id: 'shelf', revision, entities }))
      publisher.at.set(`/shelf/${path}`, text);
  }

  async function go(hash: string, pattern: string): Promise<string> {
    await manager.evaluate((to) => {
      location.hash = to;
    }, hash);
    return shows(manager, pattern);
  }

  async function choose(name: string, value: string): Promise<void> {
    const list = await control(manager, name);
    await list.select(value);
  }

  /** Ids of the packs that are installed, in the order in which their word counts. */
  function order(): Promise<(string | undefined)[]> {
    return manager.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.pack-row[data-pack]:has([role=switch])')].map(
        (row) => row.dataset['pack'],
      ),
    );
  }

  function focused(): Promise<string> {
    return manager.evaluate(
      () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '',
    );
  }

  async function drop(name: string, text: string): Promise<void> {
    await manager.evaluate(
      (fileName, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName));
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      },
      name,
      text,
    );
  }

  async function looked(name: string): Promise<void> {
    await manager.bringToFront();
    await picture(manager, `manager-${name}-${kind}`);
    expect(await accessibilityFindings(manager)).toEqual([]);
  }

  test('what came with the extension is listed, with how much and by whom', async () => {
    const told = await shows(manager, 'Sources: ');
    expect(told).toMatch(/Central Asia\n\d+ entries/);
    expect(told).toContain('Updated with Sidelight');
    expect(await order()).toEqual(['central-asia', 'world']);
    await looked('packs');
    await press(manager, 'Central Asia');
    await shows(manager, 'Attribution');
    await looked('pack');
  });

  test('a wrong address is told as such, and nothing is asked', async () => {
    await go('#import', 'Address of a pack');
    await (await control(manager, 'Address of a pack')).type('ftp://packs.example/');
    await press(manager, 'Look at it');
    await shows(manager, 'It has to begin with https://.*Nothing was added');
    expect(publisher.asked).toEqual([]);
    await looked('address');
  });

  test('a pack comes from its address after it was looked at', async () => {
    lay('2026-11-01', 1_000);
    const field = await control(manager, 'Address of a pack');
    await field.evaluate((input) => (input as HTMLInputElement).select());
    await field.type(`${publisher.origin}/shelf/index.json`);
    await manager.keyboard.press('Enter');
    const offered = await shows(manager, 'can be installed');
    expect(offered).toContain('CC BY 4.0');
    expect(publisher.asked.map(({ path }) => path)).toEqual(['/shelf/index.json']);
    await looked('offer');
    await press(manager, 'Install and subscribe');
    await shows(manager, 'Look for new versions here');
    expect(await manager.evaluate(() => location.hash)).toBe('#packs/shelf');
  });

  test('a new version waits, shows what it changes, and is taken', async () => {
    await go('#packs', 'New versions of packs');
    await choose('New versions of packs', 'ask');
    lay('2026-11-20', 1_234);
    await press(manager, 'Check for updates');
    await shows(manager, '1 pack has a new version');
    await shows(manager, 'A version of 20 Nov 2026 is there');
    await looked('update');
    await press(manager, 'See changes');
    const changes = await shows(manager, '1 entry changed[\\s\\S]*1,234');
    expect(changes).toMatch(/Population\s+Before:\s+1,000[\s\S]+Now:\s+1,234/);
    await looked('changes');
    await press(manager, 'Update ');
    await shows(manager, 'was updated');
    await go('#packs/shelf/changes', '1 Nov 2026 to 20 Nov 2026');
  });

  test('an older version is not taken, and the reader is told so', async () => {
    lay('2026-10-01', 7);
    await go('#packs', 'Check for updates');
    await press(manager, 'Check for updates');
    await shows(manager, 'The new version was not taken. It is older than the one you have');
    await press(manager, 'Take it anyway');
    await shows(manager, 'Take this version of');
    await looked('question');
    await manager.keyboard.press('Escape');
    await until('the question is gone', () =>
      manager.evaluate(() => !document.querySelector('dialog[open]')),
    );
  });

  test('a table is added once its columns and its bad rows were seen', async () => {
    await drop('places.csv', TABLE);
    await shows(manager, 'What the columns hold');
    await choose('Decimals are written', '.');
    expect(await shows(manager, 'The first entry will be\\s+Zhetiqala')).toMatch(/Population\s+251,200/);
    await looked('columns');
    await press(manager, 'Add this file');
    await shows(manager, 'Nothing added yet: 3 entries ready, 1 row to review');
    await shows(manager, '4\\s+\\S*\\s*No name');
    await looked('review');
    await press(manager, 'Add 3 entries');
    await shows(manager, '3 entries were added');
    await press(manager, 'Show the pack');
    await shows(manager, 'your file places.csv');
  });

  test('packs are ordered, switched off and uninstalled, and the focus stays where it is', async () => {
    await go('#packs', '3 entries');
    expect(await order()).toEqual(['import:places.csv', 'central-asia', 'world', 'shelf']);
    await press(manager, 'Move down: places.csv');
    await expect.poll(order).toEqual(['central-asia', 'import:places.csv', 'world', 'shelf']);
    expect(await focused()).toBe('Move down: places.csv');
    await press(manager, 'Mark names of World');
    await shows(manager, 'Off: its names are not marked');
    await press(manager, 'More for places.csv');
    await manager.keyboard.press('End');
    await manager.keyboard.press('Enter');
    await shows(manager, 'Uninstall places.csv');
    await press(manager, 'Uninstall');
    await shows(manager, 'What you wrote is still here');
    await expect.poll(order).toEqual(['central-asia', 'world', 'shelf']);
    expect(await focused()).toBe('World');
    await looked('uninstalled');
  });
});
