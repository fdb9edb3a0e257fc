import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../../scripts/browser/ask.ts';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { roomLeavePage, roomMentions, roomReadAnyway } from '../../utils/messages/room-calls.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardSays, escapeCard, openCard } from '../support/card.ts';
import { expectPainted, openRead, paintedTexts, roomOf } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { choose, openSettings, press, shows } from '../support/rooms.ts';

const ARTICLE = 'kostanay.fr.html';
const { mentions } = readExpectation(ARTICLE);

describe.each(BROWSERS)('settings in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let host: string;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-sites-'));
    site = await serve(PAGES);
    host = new URL(site.origin).hostname;
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Waits until the page in front is marked in this family of looks and in no other; none where nothing is marked. */
  const looks = async (family: 'sl' | 'slt' | 'sls' | 'none') => {
    await page.bringToFront();
    await until(`the marks are ${family}`, async () => {
      const families = new Set(await familiesOn(page));
      return family === 'none' ? families.size === 0 : families.size === 1 && families.has(family);
    });
  };

  test('a site is off, on, and looks otherwise, at once in an open tab; the list is a file that comes back', async () => {
    await looks('sl');
    const sites = await openSettings(browser, 'sites', 'Add a site|Site');
    await sites.type('.add-site input', site.origin);
    await press(sites, 'Add as off');
    await shows(sites, host);
    await looks('none');
    await press(sites, `Sidelight on ${host}`);
    await looks('sl');
    await choose(sites, `Look of marks on ${host}`, 'Tint');
    await looks('slt');
    await expectPainted(page, mentions);
    await sites.bringToFront();
    expect(await accessibilityFindings(sites)).toEqual([]);
    await picture(sites, `sites-${kind}`);

    await browser.saveInto(folder);
    await press(sites, 'Save as a file');
    const name = await until('the file is there', () =>
      readdirSync(folder).find((file) => file.endsWith('.json')),
    );
    const file = join(folder, name);
    await until('the file is whole', () => readFileSync(file, 'utf8').endsWith('}\n'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      format: 'sidelight-sites',
      version: 1,
      sites: [{ site: host, preset: 'tint' }],
    });
    await press(sites, `Remove ${host} from the list`);
    await shows(sites, 'is no longer listed');
    await looks('sl');

    const input = (await sites.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await shows(sites, '1 site gets what the file says of it');
    await press(sites, 'Take it over');
    await shows(sites, 'The file was taken over');
    await looks('slt');
    await press(sites, `Remove ${host} from the list`);
    await looks('sl');
    await sites.close();
  });

  test('this page is left alone, also when it is loaded again, until it is another one or is asked back', async () => {
    const room = await roomOf(browser);
    const tab = await browser.tabIdOf(page);
    expect(await askFrom(room, roomLeavePage, { tab, alone: true })).toEqual({ done: true });
    await looks('none');
    await page.reload({ waitUntil: 'load' });
    await looks('none');
    await expect.poll(async () => (await askFrom(room, roomMentions, { tab })).state).toBe('off');
    await page.goto(`${site.origin}/${ARTICLE}?again`, { waitUntil: 'load' });
    await looks('sl');
    await askFrom(room, roomLeavePage, { tab, alone: true });
    await looks('none');
    await askFrom(room, roomLeavePage, { tab, alone: false });
    await looks('sl');
  });

  test('an article in a language that is not read is left alone, and can be read once', async () => {
    const settings = await openSettings(browser, 'settings', 'Languages you read');
    expect(await accessibilityFindings(settings)).toEqual([]);
    await picture(settings, `settings-${kind}`);
    await press(settings, 'Kazakh');
    await looks('none');
    const room = await roomOf(browser);
    const tab = await browser.tabIdOf(page);
    await expect.poll(async () => (await askFrom(room, roomMentions, { tab })).state).toBe('language');
    const kazakh = await openRead(browser, `${site.origin}/steppe-energy.kk.html`);
    await kazakh.bringToFront();
    await expectPainted(kazakh, readExpectation('steppe-energy.kk.html').mentions);
    await kazakh.close();
    await askFrom(room, roomReadAnyway, { tab });
    await looks('sl');
    await expectPainted(page, mentions);
    await press(settings, 'Kazakh');
    await shows(settings, 'None is chosen');
    await settings.close();
  });

  test('facts speak another language than the interface', async () => {
    const settings = await openSettings(browser, 'settings', 'Language of facts');
    await choose(settings, 'Language of facts', 'Русский');
    await page.bringToFront();
    await openCard(browser, page, 'Kostanaï');
    await cardSays(browser, page, /Костанай[\s\S]*Население[\s\S]* of /u);
    await escapeCard(browser, page);
    await choose(settings, 'Language of facts', 'As Sidelight');
    await page.bringToFront();
    await openCard(browser, page, 'Kostanaï');
    await cardSays(browser, page, /Population/u);
    await escapeCard(browser, page);
    await settings.close();
  });

  test('the keyword in the address bar finds names, misspelt too, with their key facts', async () => {
    const lines = await browser.dispatchOmnibox('kazakstan');
    const country = lines.find(({ content }) => content.endsWith(' #KZ'));
    expect(country?.content).toBe('Kazakhstan #KZ');
    expect(country?.description).toMatch(/Kazakhstan.* — .*\d/u);
    expect(await browser.dispatchOmnibox('<&"\'')).toEqual([]);
  });

  test('what is chosen at welcome holds at once', async () => {
    const welcome = await browser.openExtensionPage('welcome.html');
    await welcome.bringToFront();
    await press(welcome, 'Shapes');
    await looks('sls');
    await press(welcome, 'Another language');
    await welcome.waitForSelector('.also-pick select');
    await choose(welcome, 'Another language', 'Kazakh');
    await shows(welcome, 'reads English, Kazakh');
    await press(welcome, 'Do not read Kazakh');
    await press(welcome, 'Quiet');
    await looks('sl');
    await welcome.close();
    expect((await paintedTexts(page)).length).toBeGreaterThan(0);
  });
});

/** What paint.css calls the families of looks that are painted now. */
function familiesOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, { size }]) => {
      const [family = ''] = name.split('-');
      return size > 0 && /^sl[st]?$/u.test(family) ? [family] : [];
    }),
  );
}
