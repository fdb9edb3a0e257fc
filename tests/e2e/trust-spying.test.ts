import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation, readPage } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardClosed, cardSays, cardText, inCard, openCard, pressInCard } from '../support/card.ts';
import { openRead, roomOf, type Point } from '../support/marks.ts';
import { forgeStart, guess, hideInShadow, openAndListen, sweep } from '../support/mischief.ts';
import { spied, withSpy, type Spied } from '../support/spy.ts';

const ARTICLE = 'kostanay.fr.html';
const NAME = 'région de Kostanaï';
const HOST = '<div data-sidelight="" popover="manual" role="none"></div>';
/** What highlights may be called: a look, and a kind. */
const NEUTRAL = /^sl[fstw]?-(?:place|person|org|event|other|any)(?:-light)?$/;

describe.each(BROWSERS)('a page that spies in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve(PAGES, { pages: { '/spy.html': { body: withSpy(readPage(ARTICLE)) } } });
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('case 1: the highlights have neutral names, and hold the page’s own text alone', async () => {
    const path = 'hostile/lists-highlights.html';
    const page = await openRead(browser, `${site.origin}/${path}`);
    await openCard(browser, page, 'Kostanay Region');
    const stolen = await until('the page has looked at the card', () =>
      page.evaluate(() => {
        const own = globalThis as unknown as Record<'__stolen', Record<'names' | 'texts', string[]>>;
        return own.__stolen.texts.length > 0 ? own.__stolen : undefined;
      }),
    );
    expect(stolen.names.length).toBeGreaterThan(0);
    expect(stolen.names.filter((name) => !NEUTRAL.test(name))).toEqual([]);
    const surfaces = readExpectation(path).mentions.map(({ surface }) => surface);
    expect(surfaces).toEqual(expect.arrayContaining(stolen.texts));
    await page.close();
  });

  test('case 2: the reader’s hand in the card tells the page of one empty element', async () => {
    const page = await openRead(browser, `${site.origin}/spy.html`);
    const before = await page.evaluate(() => [history.length, window.length]);
    await openCard(browser, page, NAME);
    await handle(page, await cornerOf(page));
    expect(await page.evaluate(() => [history.length, window.length])).toEqual(before);

    const got = await spied(page);
    // It did look: at every event around the card, and at the element itself.
    expect(got.looks).toBeGreaterThan(1000);
    expect(got.events).toEqual(expect.arrayContaining(['pointermove', 'pointerrawupdate', 'mouseover']));
    expect(got.hosts).toEqual([HOST]);
    expectNothingOf(got);
    await page.close();
  });

  test('case 2: its own search finds nothing of the card, nor of the line in its place', async () => {
    const page = await openRead(browser, `${site.origin}/hostile/pointer-targets.html`);
    await openCard(browser, page, 'Kostanay Region');
    await pressInCard(browser, page, 'More');
    await pressInCard(browser, page, 'Why is this marked?');
    const reason = await cardSays(browser, page, /←[\s\S]*Population/);
    await pressInCard(browser, page, 'More');
    const menu = await cardSays(browser, page, /Population[\s\S]*Wrong match/);
    const words = `${reason} ${menu}`.match(/\p{L}{5,}/gu) ?? [];
    expect(words).toEqual(expect.arrayContaining(['English', 'Everywhere', 'Population']));
    const found = await page.evaluate(guess, words);
    expect(found).toEqual([]);
    await page.close();
  });

  test.each(['moveBefore', 'append'] as const)(
    'case 2: our element is taken back from a shadow tree of the page (%s)',
    async (how) => {
      const page = await openRead(browser, `${site.origin}/spy.html`);
      await openCard(browser, page, NAME);
      const corner = await cornerOf(page);
      await page.evaluate(hideInShadow, how);
      await cardClosed(browser, page);
      await handle(page, corner);
      const { foreign, addresses } = await spied(page);
      expect({ foreign, addresses }).toEqual({ foreign: [], addresses: [] });
      await openCard(browser, page, NAME);
      expect(await hostsIn(page)).toBe(1);
      await page.close();
    },
  );

  test('case 2: who listens first, after document.open, gets an empty frame without an address', async () => {
    const page = await openRead(browser, `${site.origin}/spy.html`);
    await page.evaluate(openAndListen);
    await openCard(browser, page, NAME);
    await handle(page, await cornerOf(page));
    const roots = await page.evaluate(() => (globalThis as unknown as { __roots(): string[] }).__roots());
    expect(roots.filter((text) => /extension|card\.html|Population|Q\d|KZ-/.test(text))).toEqual([]);
    expect(await hostsIn(page)).toBe(1);
    await page.close();
  });

  test('case 3: a note typed in a card does not reach the page', async () => {
    const page = await openRead(browser, `${site.origin}/spy.html`);
    await page.bringToFront();
    await browser.dispatchCommand('next-mark');
    await cardText(browser, page);
    await until('the card has the focus', () => inCard(browser, page, () => document.hasFocus()));
    await page.keyboard.press('n');
    const written = () => inCard(browser, page, () => document.querySelector('textarea')?.value);
    await until('a note is begun', async () => (await written()) === '');
    await page.keyboard.type('geheim 42');
    expect(await written()).toBe('geheim 42');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await cardSays(browser, page, /geheim 42/);
    await until('the note is kept', async () => (await written()) === undefined);
    const got = await spied(page);
    expect(got.keys).toEqual([]);
    expectNothingOf(got);
    expect(await page.evaluate(guess, ['geheim'])).toEqual([]);

    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    // The log works: back in the page, the same keys are the page's.
    await page.keyboard.type('o');
    expect((await spied(page)).keys).toContain('keydown o');
    await page.close();
  });

  test('case 5: made-up events over every word ask for nothing and open nothing', async () => {
    const page = await openRead(browser, `${site.origin}/hostile/synthetic-events.html`);
    const room = await roomOf(browser);
    const before = await room.evaluate(admitted);
    for (let round = 0; round < 3; round += 1) {
      const { sent, hosts } = await page.evaluate(sweep);
      expect(sent).toBeGreaterThan(1000);
      expect(hosts).toBe(1);
    }
    expect(await browser.frameOf(page, browser.extensionUrl(''))).toBeUndefined();
    expect(await room.evaluate(admitted)).toBe(before);
    // The same hand, and a real one: a single card, for the reader.
    await openCard(browser, page, 'Kostanay Region');
    expect(await room.evaluate(admitted)).toBe(before + 1);
    await page.evaluate(sweep);
    expect(await cardText(browser, page)).toContain('Kostanay Region');
    expect(await hostsIn(page)).toBe(1);
    await page.close();
  });

  test('case 5: a made-up start of a later copy stops nothing', async () => {
    const page = await openRead(browser, `${site.origin}/spy.html`);
    const id = new URL(browser.extensionUrl('')).host;
    await page.evaluate(forgeStart, [id, 'sidelight@sidelight.example']);
    expect(await openCard(browser, page, NAME)).toContain('Population');
    await page.close();
  });
});

function expectNothingOf({ foreign, hosts, addresses, calls, changes, highlights }: Spied): void {
  expect({ foreign, addresses, calls, changes }).toEqual({
    foreign: [],
    addresses: [],
    calls: [],
    changes: [],
  });
  expect(hosts.filter((look) => look !== HOST)).toEqual([]);
  expect(highlights.filter((name) => !NEUTRAL.test(name))).toEqual([]);
}

/** Where the card's top left corner is, as the page finds it. */
async function cornerOf(page: Page): Promise<Point> {
  return until('the page meets our element', () =>
    page.evaluate(() => {
      for (let y = 0; y < innerHeight; y += 4) {
        for (let x = 0; x < innerWidth; x += 4) {
          if (document.elementFromPoint(x, y)?.hasAttribute('data-sidelight')) return { x, y };
        }
      }
      return undefined;
    }),
  );
}

/** Everything a hand does in a card, and the ways in and out of it. */
async function handle({ mouse }: Page, { x, y }: Point): Promise<void> {
  // In and out, at several paces: how a browser bundles movements into events depends on them.
  for (const steps of [1, 2, 3, 5, 8, 13]) {
    await mouse.move(x + 40, y + 40, { steps });
    await mouse.move(x + 60, y + 50, { steps });
    await mouse.move(x - 20, y + 20, { steps });
  }
  await mouse.move(x + 60, y + 60, { steps: 8 });
  await mouse.wheel({ deltaY: 40 });
  await mouse.down();
  await mouse.move(x + 120, y + 90, { steps: 5 });
  await mouse.up();
  await mouse.click(x + 120, y + 60, { count: 2 });
  await mouse.click(x + 120, y + 60, { button: 'middle' });
  await mouse.click(x + 120, y + 60, { button: 'right' });
  await mouse.move(x - 40, y - 60, { steps: 10 });
}

function hostsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-sidelight]').length);
}

/** Runs in a room: how many cards were ever let in. */
async function admitted(): Promise<number> {
  const KEY = 'card-tickets';
  type Session = {
    get(key: string): Promise<Record<string, { grants: unknown[]; tickets: unknown[] } | undefined>>;
  };
  const global = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { session: Session } } | undefined
  >;
  const stored = (await (global.browser ?? global.chrome)?.storage.session.get(KEY))?.[KEY];
  return (stored?.grants.length ?? 0) + (stored?.tickets.length ?? 0);
}
