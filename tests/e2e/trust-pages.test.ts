import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { PAGES, readExpectation, readPage } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { cardBox, cardClosed, cardText, inCard, openCard, pointTo } from '../support/card.ts';
import { expectMarks, marksOn, namesOn, openRead } from '../support/marks.ts';
import { inContentScript } from '../support/strangers.ts';

const NAME = 'Kostanay Region';

/** The page that forbids everything, without its own policy: a server's headers come in its place. */
const PLAIN = readPage('hostile/csp-none.html').replace(/<meta\s+http-equiv[\s\S]*?\/>/, '');

/** Headers under which a page shuts others out; no meta element can send them. */
const SHUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'opener and embedder policies': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'document-isolation-policy': 'isolate-and-require-corp',
  },
  'no frames, and Trusted Types': {
    'content-security-policy':
      "default-src 'none'; frame-src 'none'; child-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'x-frame-options': 'DENY',
  },
  'a sandbox without scripts': { 'content-security-policy': 'sandbox' },
  'a sandbox with scripts': { 'content-security-policy': 'sandbox allow-scripts' },
};

/** Browsers in which the card's frame inherits the sandbox of the page's headers, so that nothing runs in it. */
const BLOCKED: Readonly<Record<string, readonly string[]>> = {
  'a sandbox without scripts': ['chromium', 'firefox'],
  'a sandbox with scripts': ['firefox'],
};

describe.each(BROWSERS)('hostile pages in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;

  beforeAll(async () => {
    const shut = Object.values(SHUT).map((headers, nth) => [
      `/shut-${String(nth)}.html`,
      { body: PLAIN, headers },
    ]);
    site = await serve(PAGES, { pages: Object.fromEntries(shut) });
    browser = await openBrowser(kind);
  });

  afterAll(async () => {
    // A card in a sandbox cannot start, and Firefox says so.
    const faults = (await extensionFaults(browser)).filter((fault) => !fault.startsWith('Module source URI'));
    expect(faults).toEqual([]);
    await browser.close();
    await site.close();
  });

  test('case 7: names and ids that clobber the document change neither marks nor card', async () => {
    const page = await openRead(browser, `${site.origin}/hostile/clobber.html`);
    await expectMarks(browser, page, readExpectation('hostile/clobber.html').mentions);
    const { x, y } = await page.evaluate(placeOf, NAME);
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 20 });
    await until('the card opens', async () => {
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      return inCard(browser, page, () => document.body.innerText.length > 100);
    });
    expect(await cardText(browser, page)).toContain(NAME);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    await page.close();
  });

  test('case 8: a policy that allows nothing, and no violation of it', async () => {
    const page = await openRead(browser, `${site.origin}/hostile/csp-none.html`);
    await page.evaluate(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      addEventListener('securitypolicyviolation', ({ blockedURI }) => violations.push(blockedURI), true);
    });
    await expectMarks(browser, page, readExpectation('hostile/csp-none.html').mentions);
    expect(await openCard(browser, page, NAME)).toContain('Population');
    expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual(
      [],
    );
    await page.close();
  });

  test.each(Object.keys(SHUT).map((name, nth) => [name, nth] as const))('case 8: %s', async (name, nth) => {
    const page = await openRead(browser, `${site.origin}/shut-${String(nth)}.html`);
    await expectMarks(browser, page, readExpectation('hostile/csp-none.html').mentions);
    if (BLOCKED[name]?.includes(kind)) {
      await pointTo(page, NAME);
      expect(
        await until('a plain line stands in for the card', async () => (await plainLine(page)) || undefined),
      ).toMatch(/blocks the card/);
    } else {
      expect(await openCard(browser, page, NAME)).toContain('Population');
      expect(await plainLine(page)).toBe('');
    }
    await page.close();
  });

  test('case 8: frames in a sandbox are not read, and the page around them is', async () => {
    const page = await openRead(browser, `${site.origin}/hostile/sandboxed-frame.html`);
    await expectMarks(browser, page, readExpectation('hostile/sandboxed-frame.html').mentions);
    for (const frame of page.frames().slice(1)) {
      const marked = await frame.evaluate(() => CSS.highlights.size).catch(() => 0);
      expect(marked).toBe(0);
    }
    await page.close();
  });

  test.each(['open', 'replace', 'empty'])(
    'case 9: #%s leaves right marks, a card and one element',
    async (deed) => {
      const path = 'hostile/document-open.html';
      const { mentions, stages = [] } = readExpectation(path);
      const stage = stages.find(({ how }) => how.includes(`#${deed}`));
      const page = await openRead(browser, `${site.origin}/${path}`);
      await expectMarks(browser, page, mentions);
      await openCard(browser, page, NAME);
      await page.evaluate((id) => document.querySelector<HTMLElement>(id)?.click(), `#${deed}`);
      const isThere = () => page.evaluate(() => document.querySelector('article') !== null);
      await until('an article is there again', isThere);
      await expectMarks(browser, page, stage?.mentions ?? []);
      const last = stage?.mentions?.at(-1)?.surface ?? '';
      expect(await openCard(browser, page, last)).toContain(last);
      expect(await page.evaluate(() => document.querySelectorAll('[data-sidelight]').length)).toBe(1);
      // What the page had over it is gone with the old document.
      await page.keyboard.press('Escape');
      await cardClosed(browser, page);
      await page.close();
    },
  );

  test('case 10: in a modal dialog the card takes clicks, and Esc closes it before the dialog', async () => {
    const path = 'hostile/modal-dialog.html';
    const page = await openRead(browser, `${site.origin}/${path}`);
    await openCard(browser, page, NAME);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    await page.click('#show');
    await until('the dialog is modal', () => page.evaluate(() => document.querySelector(':modal') !== null));
    await expectMarks(browser, page, readExpectation(path).mentions);
    await openCard(browser, page, NAME);
    await expectPressed(page);
    await page.keyboard.press('Escape');
    await cardClosed(browser, page);
    const isModal = () => page.evaluate(() => document.querySelector(':modal') !== null);
    expect(await isModal()).toBe(true);
    await page.keyboard.press('Escape');
    await until('the dialog is closed', async () => !(await isModal()));
    await page.close();
  });

  test('case 10: in fullscreen the card is there, and so it is afterwards', async () => {
    const page = await openRead(browser, `${site.origin}/hostile/modal-dialog.html`);
    await page.click('#full');
    await until('the article is fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await openCard(browser, page, NAME);
    await expectPressed(page);
    // Esc would end the fullscreen first, in Firefox.
    await page.mouse.move(2, 2, { steps: 10 });
    await cardClosed(browser, page);
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await until('it is over', () => page.evaluate(() => document.fullscreenElement === null));
    await openCard(browser, page, NAME);
    await expectPressed(page);
    await page.close();
  });

  test('case 11: a page without end is read as far as the limits go, and says so', async () => {
    const path = 'hostile/deep-and-long.html';
    // At 3,000 levels Chromium 156 crashes by itself.
    const page = await openRead(browser, `${site.origin}/${path}?depth=2000`);
    expect((await namesOn(browser, page)).stopped).toBe('characters');
    const byName = Map.groupBy(await marksOn(browser, page), ({ surface }) => surface);
    const counts = readExpectation(path).mentions.map(({ surface }) => byName.get(surface)?.length ?? 0);
    expect(counts.every((count) => count > 0)).toBe(true);
    // What lies deep down, and what comes after the node that is too long.
    expect(byName.get('Bishkek')?.length).toBe(1);
    expect(byName.get('Uzbekistan')?.length).toBe(21);
    await openCard(browser, page, NAME);
    await page.close();
  });

  /** What is said where no card can be: in our closed root, which content scripts alone may open. */
  async function plainLine(page: Page): Promise<string> {
    const place = await inContentScript(browser, page);
    return place(() => {
      const host = document.querySelector<Element & Opened>('[data-sidelight]');
      const { dom } = (
        globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } } }
      ).chrome;
      const root = host && (dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
      return root?.querySelector('.plain')?.textContent ?? '';
    });
  }

  /** A press of the reader's arrives in the card. */
  async function expectPressed(page: Page): Promise<void> {
    await inCard(browser, page, () => {
      const pressed: boolean[] = [];
      Object.assign(globalThis, { pressed });
      addEventListener('pointerdown', ({ isTrusted }) => pressed.push(isTrusted), true);
    });
    const { x, y } = await cardBox(browser, page);
    await page.mouse.move(x + 40, y + 24, { steps: 10 });
    await page.mouse.down();
    await page.mouse.up();
    const pressed = await inCard(
      browser,
      page,
      () => (globalThis as unknown as { pressed: boolean[] }).pressed,
    );
    expect(pressed).toEqual([true]);
  }
});

interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot;
}

/** Runs in a page that replaced what it could: with the platform's own functions. */
function placeOf(text: string): { x: number; y: number } {
  const { createTreeWalker, createRange } = Document.prototype;
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(
    document,
  ) as Element;
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = createRange.call(document);
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`The page does not hold ${text}.`);
}
