import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { cardShow, cardTicket, type Role } from '../../utils/messages/protocol.ts';
import { roomRemembered } from '../../utils/messages/room-calls.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { CALLS, OF_PAGES } from '../support/calls.ts';
import { inCard, openCard } from '../support/card.ts';
import { openRead, roomOf } from '../support/marks.ts';
import {
  callAll,
  callOnce,
  inContentScript,
  inDocument,
  isLetIn,
  knockAsCard,
  type Outcome,
  type Place,
} from '../support/strangers.ts';

const ARTICLE = 'hostile/frames-card.html';
const NAME = 'Kostanay Region';
const NAMES = CALLS.map(({ name }) => name);

describe.each(BROWSERS)('strangers at the door in %s', (kind) => {
  let browser: OpenBrowser;
  let site: Site;
  let page: Page;
  let tab: number;
  /** Who may ask what follows from where they are; null is nobody. */
  let senders: Record<string, { place: Place; role: Role | null; has: 'all' | 'runtime' | 'nothing' }>;

  beforeAll(async () => {
    site = await serve(PAGES);
    browser = await openBrowser(kind);
    const room = await roomOf(browser);
    page = await openRead(browser, `${site.origin}/${ARTICLE}`);
    tab = await browser.tabIdOf(page);
    await openCard(browser, page, NAME);
    const card: Place = async (run, ...given) =>
      (await inCard(browser, page, run as never, ...given)) as never;
    const [welcome, blank] = [
      await browser.openExtensionPage('welcome.html'),
      await browser.openExtensionPage('card.html'),
    ];
    await page.bringToFront();
    senders = {
      'the popup': { place: inDocument(room), role: 'room', has: 'all' },
      'the welcome page': { place: inDocument(welcome), role: 'room', has: 'all' },
      // Firefox gives a frame in a web page no more than a content script.
      'the card in its frame': { place: card, role: 'card', has: kind === 'chromium' ? 'all' : 'runtime' },
      'the card’s page in a tab': { place: inDocument(blank), role: null, has: 'all' },
      'the content script': { place: await inContentScript(browser, page), role: 'page', has: 'runtime' },
      'the web page': { place: inDocument(page), role: null, has: 'nothing' },
    };
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const who = [
    'the popup',
    'the welcome page',
    'the card in its frame',
    'the card’s page in a tab',
    'the content script',
    'the web page',
  ];

  test('case 6: every call is tried', () => {
    expect(NAMES).toEqual(expect.arrayContaining(['page/find', 'room/mentions', 'tab/card-said']));
    expect(Object.keys(senders)).toEqual(who);
  });

  test.each(who)('case 6: %s gets nothing from the background but what the table allows', async (name) => {
    const { place, role, has } = senders[name] as (typeof senders)[string];
    const expected = CALLS.map(({ name: call, from }): [string, Outcome] => {
      if (has === 'nothing') return [call, 'no way'];
      // The background hears what is meant for it alone, and reads what the right sender says.
      if (from === 'background' || OF_PAGES.has(call)) return [call, 'no answer'];
      return [call, from === role ? 'unreadable' : 'refused'];
    });
    expect(await place(callAll, NAMES, null)).toEqual(Object.fromEntries(expected));
  });

  test.each(who)(
    'case 6: %s gets nothing from a page’s content script but what the table allows',
    async (name) => {
      const { place, role, has } = senders[name] as (typeof senders)[string];
      const expected = CALLS.map(({ name: call, from }) => {
        if (has !== 'all') return [call, 'no way'];
        if (OF_PAGES.has(call) && from === role) return [call, 'let in'];
        if (OF_PAGES.has(call)) return [call, 'refused'];
        return [call, from === 'background' ? 'refused' : 'no answer'];
      });
      const outcomes = Object.entries(await place(callAll, NAMES, tab));
      // A page takes its own extension's word unread (docs/decisions/0027): what is asked wrongly there fails.
      const told = outcomes.map(([call, outcome]) => [call, isLetIn(outcome) ? 'let in' : outcome]);
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
    },
  );

  test('case 6: a page is shown cards of what was found on it alone', async () => {
    const around = { text: 'x', start: 0, end: 1 };
    const request = { card: 0, token: 9_000, surface: 'x', around, index: 0, positions: [0], focus: false };
    const { place } = senders['the content script'] as (typeof senders)[string];
    const show = (readings: string[]) => place(callOnce, cardShow.name, { ...request, readings });
    expect(await show(['FR'])).toEqual({ ok: true, value: { done: false } });
    expect(await show(['KZ-39', 'FR'])).toEqual({ ok: true, value: { done: false } });
    expect(await show(['KZ-39'])).toEqual({ ok: true, value: { done: true } });
  });

  test('case 6: whatever a page sends to be explained, it is told nothing of it and decides nothing', async () => {
    const { place } = senders['the content script'] as (typeof senders)[string];
    const around = { text: 'From France to Uzbekistan', start: 5, end: 11 };
    const asked = {
      card: 0,
      token: 9_001,
      surface: 'France',
      readings: ['KZ-39'],
      around,
      index: 0,
      positions: [0],
      focus: false,
    };
    expect(await place(callOnce, cardShow.name, asked)).toEqual({ ok: true, value: { done: true } });
    const far = { ...asked, around: { ...around, text: 'x'.repeat(5_000) } };
    expect(await place(callOnce, cardShow.name, far)).toMatchObject({
      failure: { code: 'unreadable' },
    });
    // Beside a name alone a decision may be kept: a form is hidden by the card, and by nobody who says to be one.
    const { place: card } = senders['the card in its frame'] as (typeof senders)[string];
    const keep = { kind: 'keep', token: 9_001, deed: 'everywhere', entity: 'KZ-39' };
    for (const knock of [keep, { kind: 'undo', token: 9_001, deed: 'everywhere' }])
      for (const from of [place, card]) expect(await from(knockAsCard, knock)).toEqual(['cut off']);
    const room = await roomOf(browser);
    const remembered = await inDocument(room)(callOnce, roomRemembered.name, {});
    expect(remembered).toEqual({ ok: true, value: { choices: [], hidden: [] } });
  });

  test('cases 4 and 6: a good ticket opens no line to anyone but a card in a frame, and is burnt', async () => {
    for (const name of ['the popup', 'the card’s page in a tab', 'the content script']) {
      const { place } = senders[name] as (typeof senders)[string];
      expect(await place(knockAsCard, { kind: 'ticket', ticket: await ticket() }), name).toEqual(['cut off']);
    }
    const { place: card } = senders['the card in its frame'] as (typeof senders)[string];
    const good = await ticket();
    const knocks: unknown[] = [
      { kind: 'ticket', ticket: 'f'.repeat(32) },
      { kind: 'ticket', ticket: '' },
      { kind: 'ticket', ticket: { $ne: null } },
      { kind: 'resume', key: 'f'.repeat(32) },
      { kind: 'shown', token: 1, height: 1 },
      'ticket',
      null,
    ];
    for (const knock of knocks)
      expect(await card(knockAsCard, knock), JSON.stringify(knock)).toEqual(['cut off']);
    expect(await card(knockAsCard, { kind: 'ticket', ticket: good })).toEqual(['admitted']);
    expect(await card(knockAsCard, { kind: 'ticket', ticket: good })).toEqual(['cut off']);
  });

  test(
    'case 4: whatever a page does with the card’s address, it holds no data',
    { timeout: 150_000 },
    async () => {
      const address = `${browser.extensionUrl('card.html')}#${'0'.repeat(32)}`;
      const spying = await openRead(browser, `${site.origin}/${ARTICLE}?card=${encodeURIComponent(address)}`);
      await until('all ways were tried', () =>
        spying.evaluate(() => (globalThis as unknown as { __done: boolean }).__done),
      );
      const tabs = new Set(await browser.puppeteer.pages());
      await spying.click('#open');
      const { attempts, messages } = await until('the window was tried', () => spying.evaluate(attemptsMade));
      expect(attempts.length).toBeGreaterThan(7);
      expect(attempts.filter(({ text }) => /Population|KZ-39|Kostanay|Қостанай/.test(text))).toEqual([]);
      expect(messages).toEqual([]);
      const opened = (await browser.puppeteer.pages()).filter((each) => !tabs.has(each));
      for (const frame of [...spying.frames().slice(1), ...opened]) expect(await shown(frame)).toBe('');
      for (const each of [...opened, spying]) await each.close();
    },
  );

  test.each(['popup.html', 'welcome.html'])('case 4: %s cannot be framed by a page', async (path) => {
    await page.evaluate(frame, browser.extensionUrl(path));
    expect(await browser.frameOf(page, browser.extensionUrl(path))).toBeUndefined();
  });

  test('case 4: a ticket of one tab is worth nothing in another, and nothing after that', async () => {
    const before = await admissions();
    const address = `${browser.extensionUrl('card.html')}#${await ticket()}`;
    const other = await openRead(browser, `${site.origin}/${ARTICLE}`);
    for (const each of [other, page]) {
      await each.evaluate(frame, address);
      await until('the ticket was shown', () => spent(each));
    }
    expect(await admissions()).toBe(before);
    // In its own tab it would have been good.
    await page.evaluate(frame, `${browser.extensionUrl('card.html')}#${await ticket()}`);
    await until('a good ticket is spent', async () => (await admissions()) === before + 1);
    await other.close();
  });

  /** A fresh ticket, as the content script of `page` gets it. */
  async function ticket(): Promise<string> {
    const place = await inContentScript(browser, page);
    const reply = (await place(callOnce, cardTicket.name, { card: 0 })) as {
      value: { url: string };
    };
    return reply.value.url.split('#')[1] ?? '';
  }

  async function admissions(): Promise<number> {
    return (await roomOf(browser)).evaluate(async () => {
      type Session = { get(key: string): Promise<Record<string, { grants: unknown[] } | undefined>> };
      type Api = { storage: { session: Session } };
      const global = globalThis as unknown as { browser?: Api; chrome?: Api };
      const stored = await (global.browser ?? global.chrome)?.storage.session.get('card-tickets');
      return stored?.['card-tickets']?.grants.length ?? 0;
    });
  }

  /** Whether a page's frames have all taken the ticket out of their address and had their answer. */
  async function spent(of: Page): Promise<boolean> {
    const frame = await browser.frameOf(of, browser.extensionUrl('card.html'));
    return frame !== undefined && (await frame.evaluate(() => location.hash)) === '';
  }
});

async function shown(where: Page | Frame): Promise<string> {
  return where.evaluate(() => document.body?.innerText.trim() ?? '').catch(() => '');
}

/** The following run in the page. */
function frame(address: string): void {
  const made = document.createElement('iframe');
  made.src = address;
  document.body.append(made);
}

function attemptsMade() {
  type Attempt = { how: string; outcome: string; text: string };
  const own = globalThis as unknown as { __attempts: Attempt[]; __messages: unknown[] };
  const isTried = own.__attempts.some(({ how }) => how === 'window.open');
  return isTried ? { attempts: own.__attempts, messages: own.__messages } : undefined;
}
