import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readPage } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, type OpenBrowser, until } from '../support/browser.ts';
import { cardSays, cardText, escapeCard, inCard, openCard, pressInCard } from '../support/card.ts';
import { openRead } from '../support/marks.ts';

const ARTICLE = 'kostanay.fr.html';
const NAME = 'région de Kostanaï';
/** A page that lets nobody write into the clipboard. */
const STRICT = { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' };
const FIELD = '<!doctype html><title>Field</title><link rel="icon" href="data:,"><textarea></textarea>';

describe.each(BROWSERS)('what the card copies in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let field: Page;

  beforeAll(async () => {
    site = await serve(PAGES, {
      pages: { '/strict.html': { body: readPage(ARTICLE), headers: STRICT }, '/field.html': { body: FIELD } },
    });
    browser = await openBrowser(kind);
    field = await browser.newPage();
    await field.goto(`${site.origin}/field.html`);
    page = await openRead(browser, `${site.origin}/strict.html`);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  async function open(): Promise<string> {
    await page.bringToFront();
    return openCard(browser, page, NAME);
  }

  const leave = () => escapeCard(browser, page);

  /** Pastes what the clipboard holds, as a reader would. */
  async function pasted(): Promise<string> {
    await field.bringToFront();
    await field.evaluate(() => {
      const area = document.querySelector('textarea');
      area?.focus();
      area?.select();
    });
    await field.keyboard.down('Control');
    await field.keyboard.press('v');
    await field.keyboard.up('Control');
    return until('something is pasted', () =>
      field.evaluate(() => document.querySelector('textarea')?.value.trim() || undefined),
    );
  }

  /** Copies the population in one of the formats of its menu. */
  async function copied(format: string): Promise<string> {
    await field.evaluate(() => {
      const area = document.querySelector('textarea');
      if (area) area.value = '';
    });
    await open();
    await pressInCard(browser, page, 'Copy “Population”');
    await pressInCard(browser, page, format);
    await cardSays(browser, page, /Copied/);
    const text = await pasted();
    await leave();
    return text;
  }

  test('a fact is copied with its date and source, also where the page forbids writing', async () => {
    expect(await copied('As text')).toMatch(
      /^Kostanay Region: population [\d,]+ \(\d.* 20\d\d\), .+, https:\/\/\S+$/u,
    );
    expect(await copied('As Markdown')).toMatch(
      /^\*\*Kostanay Region\*\*: population [\d,]+ \(.+\), \[.+\]\(https:\/\/\S+\)$/u,
    );
    const [item] = JSON.parse(await copied('Citation, CSL-JSON')) as Record<string, string>[];
    expect(item).toMatchObject({
      id: expect.stringMatching(/^kz-39-population-/) as string,
      type: 'webpage',
      URL: expect.stringMatching(/^https:/) as string,
      note: expect.stringMatching(/^Kostanay Region: population [\d,]+ \(/u) as string,
    });
    expect(await copied('Citation, BibTeX')).toMatch(/^@online\{kz-39-population-[\s\S]+\n\}$/u);
  });

  test('a key copies all facts', async () => {
    await page.bringToFront();
    await browser.dispatchCommand('next-mark');
    await cardText(browser, page);
    await until('the card has the focus', () => inCard(browser, page, () => document.hasFocus()));
    await page.keyboard.press('c');
    await cardSays(browser, page, /Copied/);
    const lines = (await pasted()).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    const [name = ''] = lines[0]?.split(': ') ?? [];
    expect(lines.filter((line) => !line.startsWith(`${name}: `))).toEqual([]);
    await leave();
  });
});
