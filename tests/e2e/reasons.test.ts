import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES } from '../pages/expectation.ts';
import { accessibilityFindings } from '../support/accessibility.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardSays, openCard, pressInCard } from '../support/card.ts';
import { openRead } from '../support/marks.ts';
import { picture } from '../support/pictures.ts';
import { counting, leaveCard, menuItems, pressInMenu, READING_PAGES, READINGS } from '../support/readings.ts';

describe.each(BROWSERS)('names in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: READING_PAGES });
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await site.close();
  });

  const open = (path: string) => openRead(browser, `${site.origin}${path}`);
  test.each([
    [
      'en',
      'More',
      'Why is this marked?',
      /Қостанай облысындағылар ← Қостанай облысы: locative, .*plural[\s\S]*Name in Kazakh/,
    ],
    ['fr', 'Plus', 'Pourquoi est-ce marqué', /← Қостанай облысы: locatif, .*pluriel[\s\S]*Nom en kazakh/],
    [
      'ru',
      'Ещё',
      'Почему это отмечено?',
      /← Қостанай облысы: местный падеж, .*множественное число[\s\S]*Название на казахском/,
    ],
    [
      'kk',
      'Тағы',
      'Бұл неге белгіленген?',
      /← Қостанай облысы: жатыс септігі, .*көптік жалғау[\s\S]*Қазақ тіліндегі атауы/,
    ],
  ] as const)('say why they are marked, in %s', async (lang, more, why, says) => {
    const welcome = await browser.openExtensionPage('welcome.html');
    const speak = async (chosen: string, spoken = chosen) => {
      await welcome.bringToFront();
      await welcome.waitForSelector('#read-in');
      await welcome.select('#read-in', chosen);
      await until('it is spoken', () =>
        welcome.evaluate((to) => document.documentElement.lang === to, spoken),
      );
    };
    await speak(lang);
    const page = await open(READINGS[0]);
    await page.bringToFront();
    await openCard(browser, page, 'Қостанай облысындағылар');
    await pressInMenu(browser, page, why, more);
    await cardSays(browser, page, says);
    await leaveCard(browser, page);
    await page.close();
    await speak('browser', 'en');
    await welcome.close();
  });

  test.each(['light', 'dark'] as const)(
    'have a card that axe finds nothing in, and pictures, %s',
    async (scheme) => {
      await browser.setColorScheme(scheme);
      const page = await open(READINGS[0]);
      const times = await counting(browser, page);
      await page.bringToFront();
      await openCard(browser, page, 'Kostanay');
      const look = async (name: string) => {
        await picture(page, `readings-${name}-${scheme}-${kind}`);
        const frame = await browser.frameOf(page, browser.extensionUrl('card.html'));
        if (!frame) throw new Error('The card has no frame.');
        expect(await accessibilityFindings(frame), name).toEqual([]);
      };
      await pressInMenu(browser, page, 'Why is this marked?');
      await cardSays(browser, page, /←/);
      await look('why');
      await pressInCard(browser, page, 'More');
      await menuItems(browser, page);
      await look('menu');
      await pressInCard(browser, page, 'On this page');
      await cardSays(browser, page, /no longer marked/);
      await expect.poll(() => times('Kostanay')).toBe(0);
      await look('hidden');
      await pressInCard(browser, page, 'Undo');
      await cardSays(browser, page, /City/);
      await leaveCard(browser, page);
      await page.close();
      await browser.setColorScheme('light');
    },
  );
});
