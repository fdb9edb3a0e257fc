import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_OWN_HOSTS } from '../../scripts/browser/kinds.ts';
import { inExtension } from '../../scripts/browser/pages.ts';
import { en as base } from '../../utils/wording/base/en.ts';
import { en as shell } from '../../utils/wording/manager/en.ts';
import { en as packs } from '../../utils/wording/packs/en.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { addFile, findEntry, goTo } from '../support/base-pages.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { overflowing } from '../support/overflowing.ts';
import { restoreBackup, saveBackup } from '../support/own-base.ts';
import { startProxy, type LoggingProxy } from '../support/proxy.ts';
import { control, press, shows } from '../support/rooms.ts';

/** Every screen of the manager by its address, and a word that stands on it in every language once it is there. */
const SCREENS = {
  '#search': 'Sidelight',
  '#entity/KZ-39': 'Қостанай',
  '#place': 'Sidelight',
  '#tags': 'Sidelight',
  '#duplicates': 'Sidelight',
  '#bin': 'Sidelight',
  '#packs': 'CC BY',
  '#packs/central-asia': 'GeoNames',
  '#packs/central-asia/changes': 'Sidelight',
  '#conflicts': 'Sidelight',
  '#import': 'CSV',
  '#backup': 'Sidelight',
  '#health': 'Sidelight',
} as const;

/** Sentences of the English catalogues that can be told from names and from other languages. */
const ENGLISH = Object.values<unknown>({ ...base, ...shell, ...packs })
  .filter((text) => typeof text === 'string')
  .filter((text) => text.length > 14 && /^[A-Z][^{}]+$/.test(text));

describe.each(BROWSERS)('the manager in %s', (kind) => {
  let browser: OpenBrowser;
  let proxy: LoggingProxy;
  let manager: Page;

  beforeAll(async () => {
    proxy = await startProxy();
    browser = await openBrowser(kind, { proxy: proxy.url });
    manager = await browser.openExtensionPage('manager.html');
    await shows(manager, 'Everything\\s+\\d');
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await proxy.close().catch(() => undefined);
  });

  /** Goes to a screen and waits until nothing on it is being read any more. */
  async function visit(hash: string, word: string): Promise<string> {
    await goTo(manager, hash, word);
    await until(`${hash} is read`, () =>
      manager.evaluate(() => !/…(\n|$)/u.test(document.querySelector('main')?.innerText ?? '…')),
    );
    return manager.evaluate(() => document.body.innerText);
  }

  test.each(['light', 'dark'] as const)('axe finds nothing on any screen, %s', async (scheme) => {
    await browser.setColorScheme(scheme);
    for (const [hash, word] of Object.entries(SCREENS)) {
      await visit(hash, word);
      expect(await accessibilityFindings(manager), hash).toEqual([]);
    }
  });

  test('every screen speaks the reader’s language, and nothing runs over its edge', async () => {
    for (const language of ['fr', 'ru', 'kk', 'en']) {
      await chooseLanguage(language);
      for (const [hash, word] of Object.entries(SCREENS)) {
        const text = await visit(hash, word);
        const inEnglish = ENGLISH.filter((said) => text.includes(said));
        if (language === 'en') expect(inEnglish).not.toEqual([]);
        else expect(inEnglish, `${language} ${hash}`).toEqual([]);
        expect(await overflowing(manager), `${language} ${hash}`).toEqual([]);
      }
    }
  });

  async function chooseLanguage(language: string): Promise<void> {
    const { settings } = (await inExtension(manager, 'storage.local.get', 'settings')) as {
      settings?: object;
    };
    await inExtension(manager, 'storage.local.set', { settings: { ...settings, language } });
    await until('the page speaks it', () =>
      manager.evaluate((to) => document.documentElement.lang === to, language),
    );
  }

  test('a screen is opened by its address, and an unknown one is the first', async () => {
    for (const [address, title] of [
      ['#packs/central-asia', 'Central Asia'],
      ['#health', 'Health'],
      ['#nowhere/at/all', 'Everything'],
      ['#entity/nobody', 'No such entry'],
      ['#packs/nothing', 'This pack is not installed'],
    ] as const) {
      const page = await browser.openExtensionPage(`manager.html${address}`);
      await shows(page, title);
      await until(`${address} has its title`, () =>
        page.evaluate(
          (said) => [...document.querySelectorAll('h1')].some((one) => one.innerText.includes(said)),
          title,
        ),
      );
      await page.close();
    }
  });

  test('every control of every screen is reached by Tab, in the order in which it stands', async () => {
    for (const [hash, word] of Object.entries(SCREENS)) {
      await visit(hash, word);
      const { reached, all } = await walk(manager);
      expect(all.length, hash).toBeGreaterThan(5);
      expect(reached, hash).toEqual(all);
    }
  });

  test('nobody was asked for anything, and without a network all works but addresses', async () => {
    const others = proxy.asked.map((asked) => (asked.startsWith('http') ? new URL(asked).hostname : asked));
    expect(others.filter((host) => !BROWSERS_OWN_HOSTS[kind].includes(host.replace(/:\d+$/, '')))).toEqual(
      [],
    );
    await proxy.close();
    await addFile(manager, 'names.csv', 'name,type,people\nZhetiqala,city,251200\n');
    await shows(manager, 'What the columns hold');
    await press(manager, 'Add this file');
    await shows(manager, '1 entry was added');
    await findEntry(manager, 'Zhetiqala');
    await restoreBackup(manager, await saveBackup(browser, manager));
    await goTo(manager, '#import', 'Address of a pack');
    await (await control(manager, 'Address of a pack')).type('http://127.0.0.1:9/index.json');
    await press(manager, 'Look at it');
    await shows(manager, 'There was no answer. You may be offline|answered that there is nothing');
  });
});

/** What Tab comes to from the first control of the page on, and everything that it has to come to. */
async function walk(page: Page): Promise<{ readonly reached: string[]; readonly all: string[] }> {
  const all = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const seen = [...controls].filter(
      (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility(),
    );
    seen.forEach((each, at) => (each.dataset['walk'] = `${String(at)} ${each.innerText.slice(0, 30)}`));
    seen[0]?.focus();
    return seen.map((each) => each.dataset['walk'] ?? '');
  });
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['walk'] ?? '');
  const reached = [await focused()];
  while (reached.length < all.length) {
    await page.keyboard.press('Tab');
    reached.push(await focused());
  }
  return { reached, all };
}
