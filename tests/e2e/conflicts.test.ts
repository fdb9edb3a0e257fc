import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inExtension } from '../../scripts/browser/pages.ts';
import { openOwnEntities } from '../../utils/knowledge/own-entities.ts';
import { device } from '../unit/knowledge/device.ts';
import { packFiles, place, population } from '../unit/knowledge/small-pack.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser } from '../support/browser.ts';
import { roomOf } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { startPublisher, type Publisher } from '../support/publisher.ts';
import { press, shows } from '../support/rooms.ts';

const THEN = population(1_000);

describe.each(BROWSERS)('the publisher changes what the reader changed, in %s', (kind) => {
  let browser: OpenBrowser;
  let publisher: Publisher;
  let manager: Page;

  beforeAll(async () => {
    publisher = await startPublisher();
    const entities = [
      place('shelf-qyzyltau', 'Qyzyltau', { statements: [population(1_234)] }),
      place('shelf-ulytobe', 'Ulytobe', { statements: [population(4_321)] }),
      place('shelf-sarkent', 'Sarkent', { statements: [] }),
    ];
    for (const [path, text] of packFiles({ id: 'shelf', entities })) publisher.at.set(`/${path}`, text);
    browser = await openBrowser(kind);
    await bringBack(await readerOfBefore(`${publisher.origin}/index.json`));
    manager = await browser.openExtensionPage('manager.html#packs');
    await press(manager, 'Check for updates');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await publisher.close();
  });

  /** A reader who subscribed, and gave each of three places another population than the pack did then. */
  async function readerOfBefore(url: string): Promise<ReadonlyMap<string, unknown>> {
    const before = device();
    const own = before.open();
    const installedAt = '2026-11-20T12:00:00Z';
    await own.put('me', 'pack', 'pack:shelf', {
      title: { en: 'A small pack' },
      url,
      auto: true,
      installedAt,
    });
    const fact = { ...THEN, value: { type: 'quantity', amount: 1_111 } } as const;
    const { source: _, ...mine } = fact;
    const basedOn = { statement: { ...THEN, source: 'shelf/bureau' }, sourceTitle: 'Bureau, 2024' };
    for (const id of ['shelf-qyzyltau', 'shelf-ulytobe', 'shelf-sarkent'])
      await openOwnEntities(own).saveFact(id, { ...mine, basedOn });
    own.close();
    return before.storage.items;
  }

  /** What is kept of the base outside of it is there, and the base comes back from it at the next start. */
  async function bringBack(items: ReadonlyMap<string, unknown>): Promise<void> {
    const room = await roomOf(browser);
    await inExtension(room, 'storage.local.set', Object.fromEntries(items));
    await browser.stopBackground();
  }

  test('the page of packs says so, and shows both values with who said them', async () => {
    await shows(manager, 'The publisher changed 3 values that you had changed');
    await press(manager, 'Decide');
    const told = await shows(manager, 'The publisher’s now');
    expect(told).toMatch(/Yours\s+1,111[\s\S]+The publisher’s now\s+1,234\s+2025 · Bureau/);
    expect(told).toMatch(/When you changed it\s+1,000\s+2025 · Bureau, 2024/);
    expect(told).toContain('The publisher took it out');
    await picture(manager, `manager-conflicts-${kind}`);
    expect(await accessibilityFindings(manager)).toEqual([]);
  });

  test('each is decided by a press, and the focus goes on to the next', async () => {
    await press(manager, 'Keep mine: Population, Qyzyltau');
    await expect.poll(left).not.toContain('Qyzyltau');
    await press(manager, 'Take theirs: Population, Ulytobe');
    await expect.poll(left).toEqual(['Sarkent']);
    expect(await manager.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'Keep mine: Population, Sarkent',
    );
    await manager.keyboard.press('Enter');
    await shows(manager, 'Nothing to decide');
    const again = await browser.openExtensionPage('manager.html#conflicts');
    await shows(again, 'Nothing to decide');
  });

  function left(): Promise<string[]> {
    return manager.evaluate(() =>
      [...document.querySelectorAll('.conflict .entity-line b')].map((name) => name.textContent),
    );
  }
});
