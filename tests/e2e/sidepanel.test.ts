import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { pause } from '../support/card.ts';
import { namesOn, openRead } from '../support/marks.ts';
import { press, shows, typeInField } from '../support/rooms.ts';

const ARTICLE = 'kostanay.fr.html';
/** Longer than it takes after a scroll until names are grouped anew. */
const GROUPED_MS = 500;
const { mentions } = readExpectation(ARTICLE);

describe.each(BROWSERS)('the side panel in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    panel = await browser.openExtensionPage(`sidepanel.html?tab=${String(await browser.tabIdOf(page))}`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  /** Headings and, below each, its rows: what the list says and in which order. */
  const listed = () =>
    panel.$$eval('.panel-list > h2, .panel-row', (all) =>
      all.map((one) => {
        const name = one.querySelector('.name > b')?.textContent;
        const count = one.querySelector('.flags > .for-screen-readers')?.textContent ?? '';
        return name === undefined ? `# ${one.textContent}` : `${name} ${count}`.trim();
      }),
    );
  const scrollTo = async (share: number) => {
    await page.bringToFront();
    await page.evaluate((to) => {
      const { scrollHeight } = document.documentElement;
      window.scrollTo({ top: to * scrollHeight, behavior: 'instant' });
    }, share);
  };
  const top = () => page.evaluate(() => scrollY);
  /** The names under a heading. */
  const under = async (heading: string) => {
    const all = await listed();
    const from = all.indexOf(`# ${heading}`);
    const to = all.findIndex((line, at) => at > from && line.startsWith('# '));
    return from < 0 ? [] : all.slice(from + 1, to < 0 ? undefined : to);
  };

  test('lists every mention of the page, by where its names stand', async () => {
    await shows(panel, 'On screen');
    const { entities } = await namesOn(browser, page);
    const rows = (await listed()).filter((line) => !line.startsWith('# '));
    const counted = rows.map((row) => Number(/(\d+) mentions?$/.exec(row)?.[1]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(mentions.length);
    expect(rows.toSorted()).toEqual(
      entities
        .map(
          ({ entity, positions: { length } }) =>
            `${entity.name.text} ${length} mention${length === 1 ? '' : 's'}`,
        )
        .toSorted(),
    );
    await shows(panel, `${String(entities.length)} names, ${String(mentions.length)} mentions`);
    expect(await panel.$eval('.ruler', (ruler) => ruler.ariaValueMax)).toBe(String(mentions.length));
  });

  test('its groups follow the page', async () => {
    await scrollTo(0);
    await until('names are further down', async () => (await under('Further down')).length > 0 || undefined);
    const atTop = await under('On screen');
    await scrollTo(1);
    await until('names are above', async () => (await under('Above')).length > 0 || undefined);
    expect(await under('Further down')).toEqual([]);
    expect(await under('On screen')).not.toEqual(atTop);
    await scrollTo(0);
    await until('the page is at its top again', async () => {
      const now = await under('On screen');
      return (now.length === atTop.length && (await under('Above')).length === 0) || undefined;
    });
  });

  test('a row opens in place, with map, facts and the figures that the article gives', async () => {
    await panel.bringToFront();
    await (await panel.waitForSelector('.panel-row[data-name="0 KZ-39"]'))?.click();
    const said = await shows(panel, '821,800[\\s\\S]*Area');
    expect(said).toMatch(/“821.800 habitants”: agrees with 821,800/u);
    expect(await panel.$$eval('.panel-open .locator-map', (all) => all.length)).toBe(1);
    await press(panel, '“821');
    await shows(panel, 'Au nord du Kazakhstan, la région de Kostanaï');
  });

  test('a note is written in the row, and counted', async () => {
    await press(panel, 'Add a note');
    await typeInField(panel, 'Ask for the figures.');
    await press(panel, 'Save');
    await shows(panel, '1 note[\\s\\S]*Ask for the figures\\.');
  });

  test('steps lead to one mention after the other, by button and by ruler', async () => {
    await panel.bringToFront();
    await (await panel.waitForSelector('.panel-row[data-name="0 KZ"]'))?.click();
    await shows(panel, 'Capital');
    const before = await top();
    await press(panel, 'Previous mention');
    await shows(panel, '4 of 4');
    await until('the page has moved', async () => (await top()) !== before || undefined);
    const last = await top();
    await panel.bringToFront();
    await panel.focus('.ruler');
    await panel.keyboard.press('Home');
    await until('the page is near its top', async () => (await top()) < last || undefined);
    const box = await (await panel.$('.ruler'))?.boundingBox();
    if (!box) throw new Error('There is no ruler.');
    await panel.mouse.click(box.x + box.width * 0.98, box.y + 10);
    await until('the page is near its end', async () => (await top()) >= last || undefined);
    await (await panel.waitForSelector('.panel-row[data-name="0 KZ-39"]'))?.click();
    await shows(panel, 'Ask for the figures');
  });

  test('what is hidden goes, and comes back', async () => {
    await panel.bringToFront();
    // Once the page has come to rest its names are grouped anew, and a menu that was open goes.
    await until('the menu stays open', async () => {
      await press(panel, 'More: ');
      await panel.waitForSelector('[role=menu]', { timeout: 2_000 }).catch(() => null);
      await pause(GROUPED_MS);
      return (await panel.$('[role=menu]')) !== null;
    });
    await press(panel, 'Hide everywhere');
    await shows(panel, 'is hidden\\. Nothing was deleted');
    await until('its row is gone', async () =>
      (await panel.$('.panel-row[data-name="0 KZ-39"]')) === null ? true : undefined,
    );
    await press(panel, 'Undo');
    await panel.waitForSelector('.panel-row[data-name="0 KZ-39"]');
  });

  test('the brief of the page has its names, facts, figures, notes and sources', async () => {
    await panel.bringToFront();
    await panel.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => kept.push(text));
        return '#';
      };
    });
    await press(panel, 'Export the facts and notes of this page');
    await press(panel, 'Save the brief');
    await shows(panel, 'Saved as .+\\.md, with its sources');
    const brief = await until('the brief is there', () =>
      panel.evaluate(() => (globalThis as { kept?: string[] }).kept?.[0]),
    );
    const { entities } = await namesOn(browser, page);
    expect(brief.match(/^### /gmu)).toHaveLength(new Set(entities.map(({ entity }) => entity.id)).size);
    expect(brief).toContain(`- Address: <${site.origin}/${ARTICLE}>`);
    expect(brief).toMatch(/habitants”: agrees with 821,800 \(2025\) \[\d+\]\n {2}> Au nord du Kazakhstan/u);
    expect(brief).toMatch(/My note of .+\n {2}> Ask for the figures\./u);
    const numbers = [...brief.matchAll(/ \[(\d+)\]/gu)].map(([, number]) => Number(number));
    const sources = brief.split('## Sources\n\n')[1]?.trim().split('\n') ?? [];
    expect(sources).toHaveLength(Math.max(...numbers));
    expect(sources[0]).toMatch(/^1\. .+https?:\/\//u);

    await press(panel, 'Export the facts and notes of this page');
    await press(panel, 'Copy the brief');
    await shows(panel, 'The brief is in the clipboard');
  });

  test('it says that a page cannot be read, and goes with its tab', async () => {
    await page.bringToFront();
    await page.goto(`${site.origin}/missing.html`);
    await shows(panel, 'The browser keeps this page private|This page was not read|This page is left alone');
    expect(await listed()).toEqual([]);
  });
});
