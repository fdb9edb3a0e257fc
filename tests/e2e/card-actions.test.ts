import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { CLOSE_GRACE_MS } from '../../utils/hover/delays.ts';
import { PAGES } from '../pages/expectation.ts';
import { goTo, showTab } from '../support/base-pages.ts';
import {
  BROWSERS,
  extensionFaults,
  extensionPages,
  openBrowser,
  type OpenBrowser,
  until,
} from '../support/browser.ts';
import {
  cardBox,
  cardSays,
  cardText,
  escapeCard,
  inCard,
  isCardOpen,
  openCard,
  pause,
  pointTo,
  pressInCard,
} from '../support/card.ts';
import { marksOn, openRead } from '../support/marks.ts';
import { draftsIn } from '../support/note-drafts.ts';
import { choose, openSettings, press, shows } from '../support/rooms.ts';

const ARTICLE = 'kostanay.fr.html';
const NAME = 'région de Kostanaï';
const NOTE = 'Geheim: wheat of 2013';

describe.each(BROWSERS)('what the card does in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
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

  const fieldHasFocus = () =>
    until('the field has the focus', () =>
      inCard(browser, page, () => document.activeElement?.localName === 'textarea'),
    );

  test('a note is kept, seen in the open base at once, and on the card after a reload', async () => {
    const manager = await browser.openExtensionPage('manager.html#entity/KZ-39');
    await shows(manager, 'Kostanay Region[\\s\\S]+Came from');
    await open();
    await pressInCard(browser, page, 'Add a note');
    await fieldHasFocus();
    // A hand that goes for the keyboard pushes the pointer away.
    await page.mouse.move(2, 2, { steps: 4 });
    await pause(3 * CLOSE_GRACE_MS);
    await page.keyboard.type(NOTE);
    await pressInCard(browser, page, 'Save');
    const text = await cardSays(browser, page, new RegExp(`${NOTE}[\\s\\S]*Population`));
    expect(text.split(NOTE)).toHaveLength(2);
    await leave();
    await showTab(manager, 'Notes');
    await shows(manager, NOTE);

    await page.reload();
    await marksOn(browser, page);
    expect(await open()).toContain(NOTE);
    await leave();
    await manager.close();
  });

  test('a note is kept by a background that was stopped under the card', async () => {
    await open();
    await pressInCard(browser, page, 'Add a note');
    await fieldHasFocus();
    await page.keyboard.type('Second');
    await browser.stopBackground();
    await pressInCard(browser, page, 'Save');
    await cardSays(browser, page, /Second[\s\S]*Population/);
    await leave();
  });

  test('a note on a fact that was begun outlives its background and its page, with what it was begun at', async () => {
    await open();
    await pressInCard(browser, page, 'Copy “Population”');
    await pressInCard(browser, page, 'Note on this fact');
    await fieldHasFocus();
    await page.keyboard.type('Half a thought');
    const store = await browser.openExtensionPage('note.html');
    const [draft] = await until('the draft is kept', async () => {
      const drafts = await draftsIn(store);
      return drafts.length > 0 ? drafts : undefined;
    });
    expect(draft).toMatchObject({
      isTouched: true,
      fields: {
        ...{ text: 'Half a thought', entity: 'KZ-39', about: { text: 'Kostanay Region' } },
        fact: { property: 'population', label: 'Population', source: { title: expect.any(String) } },
        quote: { exact: NAME },
        page: { address: `${site.origin}/${ARTICLE}`, lang: 'fr' },
      },
    });
    expect(draft?.fields.facts.length).toBeGreaterThan(3);
    await store.close();
    await page.bringToFront();
    await browser.stopBackground();
    await page.reload();
    await marksOn(browser, page);
    expect(await open()).toMatch(/Half a thought\s+Draft/);
    await pressInCard(browser, page, 'Go on with the draft');
    await fieldHasFocus();
    await page.keyboard.type(', now whole');
    await pressInCard(browser, page, 'Save');
    expect(await cardSays(browser, page, /now whole[\s\S]*Population/)).not.toMatch(/\bDraft\b/);
    await leave();
  });

  test('the base opens at the entity, then at its facts in the same tab', async () => {
    const managers = () => extensionPages(browser, 'manager.html');
    expect(await managers()).toEqual([]);
    await open();
    await pressInCard(browser, page, 'Open in base');
    const [manager] = await until('the base is open', async () => {
      const all = await managers();
      return all.length > 0 ? all : undefined;
    });
    if (!manager) throw new Error('There is no base.');
    await shows(manager, 'Kostanay Region[\\s\\S]+Came from');
    await goTo(manager, '#packs', 'Central Asia');

    await open();
    await pressInCard(browser, page, 'Edit facts');
    await shows(manager, 'Kostanay Region[\\s\\S]+Came from');
    await until('its facts have the focus', () =>
      manager.evaluate(() => document.hasFocus() && document.activeElement?.textContent === 'Facts'),
    );
    expect(await managers()).toHaveLength(1);
    await manager.close();
    await leave();
  });

  test('another size is taken at once by an open card, which fits its frame', async () => {
    await open();
    await pressInCard(browser, page, 'Pin card');
    await until('the card is pinned', () =>
      inCard(browser, page, () => document.querySelector('.card-bar') !== null),
    );
    const before = await cardBox(browser, page);
    const settings = await openSettings(browser, 'settings', 'Size of the card');
    await press(settings, '150%');
    await page.bringToFront();
    const after = await until('the card is wider', async () => {
      const box = await cardBox(browser, page);
      return box.width > before.width * 1.45 ? box : undefined;
    });
    expect(after.width).toBeCloseTo(before.width * 1.5, 0);
    const fit = await until('the card is as high as its frame', () =>
      inCard(browser, page, () => {
        const rect = document.querySelector('.card')?.getBoundingClientRect();
        return rect && Math.abs(rect.height - innerHeight) < 2 ? [rect.width, innerWidth] : undefined;
      }),
    );
    expect(fit[0]).toBeCloseTo(fit[1] ?? 0, 0);
    await press(settings, '100%');
    await settings.close();
    await page.bringToFront();
    // A closed card's frame goes, sometimes before the driver is told of the press in it: so it is unpinned first.
    await pressInCard(browser, page, 'Pin card');
    await until('the card is pinned no more', () =>
      inCard(browser, page, () => document.querySelector('.card-bar') === null),
    );
    await leave();
  });

  test('what opens the card is another thing at once', async () => {
    const settings = await openSettings(browser, 'settings', 'Open the card');
    const opensBy = async (opening: string) => {
      await choose(settings, 'Open the card', opening);
      await page.bringToFront();
    };
    await opensBy('Only with Shift held down');
    await until('resting on a name opens nothing', async () => {
      await pointTo(page, NAME);
      // Longer than any dwell.
      await pause(600);
      if (!(await isCardOpen(browser, page))) return true;
      await leave();
      return false;
    });
    await page.keyboard.down('Shift');
    expect(await cardText(browser, page)).toContain('Kostanay Region');
    await page.keyboard.up('Shift');
    await leave();
    await opensBy('When the pointer rests on a name');
    await open();
    await settings.close();
    await leave();
  });

  test('without a connection the card says so, until there is one', async () => {
    await open();
    const setOnline = (online: boolean) =>
      inCard(
        browser,
        page,
        (is) => {
          Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => is });
          dispatchEvent(new Event(is ? 'online' : 'offline'));
        },
        online,
      );
    await setOnline(false);
    await cardSays(browser, page, /You’re offline/);
    await setOnline(true);
    await until('the card says it no more', async () => {
      const text = await cardText(browser, page);
      return !text.includes('offline');
    });
    await leave();
  });
});
