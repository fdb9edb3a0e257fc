import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../../scripts/browser/ask.ts';
import { inExtension } from '../../scripts/browser/pages.ts';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { roomCheckUpdates } from '../../utils/messages/room-calls.ts';
import type { KeptCheck } from '../../utils/subscriptions/outcome.ts';
import { PAGES } from '../pages/expectation.ts';
import { BROWSERS, extensionFaults, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { openRead, paintedTexts, roomOf } from '../support/marks.ts';
import { startPublisher, type Publisher } from '../support/publisher.ts';
import { layPack, ROADS, subscribedBefore } from '../support/subscribed.ts';

const CHECK = 'update-check/small';

describe.each(BROWSERS)('packs by address in %s', (kind) => {
  let browser: OpenBrowser;
  let publisher: Publisher;
  let elsewhere: Publisher;
  let site: Site;
  let page: Page;
  let room: Page;
  let url: string;

  beforeAll(async () => {
    [publisher, elsewhere] = await Promise.all([startPublisher(), startPublisher()]);
    site = await serve(PAGES, { pages: { '/roads.html': { body: ROADS } } });
    browser = await openBrowser(kind);
    room = await roomOf(browser);
    url = layPack(publisher, ['Zhetiqala'], { revision: '2026-11-01' });
    page = await openRead(browser, `${site.origin}/roads.html`);
    await subscribedBefore(browser, room, url);
  });

  afterAll(async () => {
    expect(await extensionFaults(browser)).toEqual([]);
    await browser.close();
    await Promise.all([publisher.close(), elsewhere.close(), site.close()]);
  });

  async function lastCheck(): Promise<KeptCheck | undefined> {
    return ((await inExtension(room, 'storage.local.get', CHECK)) as Record<string, KeptCheck>)[CHECK];
  }

  /** What the check that `begin` begins says of the pack. */
  async function checked(
    begin = () => askFrom(room, roomCheckUpdates, {}) as Promise<unknown>,
  ): Promise<KeptCheck['result']> {
    publisher.asked.splice(0);
    const before = (await lastCheck())?.at;
    await begin();
    return until('the pack has been checked', async () => {
      const check = await lastCheck();
      return check?.at === before ? undefined : check?.result;
    });
  }

  async function expectMarked(...names: readonly string[]): Promise<void> {
    await page.bringToFront();
    await expect.poll(async () => (await paintedTexts(page)).toSorted()).toEqual(names.toSorted());
  }

  test('the pack comes from its address, and the open page shows its names', async () => {
    await expectMarked();
    expect(await checked()).toMatchObject({ outcome: 'taken', offered: { revision: '2026-11-01' } });
    await expectMarked('Zhetiqala');
    expect(publisher.asked.map(({ path }) => path)).toEqual(
      ['index.json', 'vocabulary.json', 'sources.json', 'entities.ndjson'].map((file) => `/small/${file}`),
    );
  });

  test('a check asks once whether something is new, and tells nothing of the reader', async () => {
    publisher.at.set('/small/cookie', (_, response) => {
      response.writeHead(200, { 'set-cookie': 'who=reader; path=/', 'content-type': 'text/html' });
      // Else the browser asks for an icon, some time later.
      response.end('<link rel="icon" href="data:,">');
    });
    const visit = await browser.newPage();
    await visit.goto(`${publisher.origin}/small/cookie`);
    await visit.close();
    expect(await checked()).toEqual({ outcome: 'same' });
    expect(publisher.asked).toHaveLength(1);
    const headers = publisher.asked[0]?.headers ?? {};
    expect(headers['if-none-match']).toBeDefined();
    expect(headers['accept-language']).toBe('*');
    for (const name of ['cookie', 'referer', 'origin', 'authorization'])
      expect(headers).not.toHaveProperty(name);
  });

  test('a new version is taken when its hour comes, and the open page follows', async () => {
    layPack(publisher, ['Zhetiqala', 'Sarkent'], { revision: '2026-11-02' });
    const ring = () => inExtension(room, 'alarms.create', 'pack-updates', { when: Date.now() });
    expect(await checked(ring)).toMatchObject({ outcome: 'taken', offered: { revision: '2026-11-02' } });
    await expectMarked('Zhetiqala', 'Sarkent');
    const { scheduledTime } = (await inExtension(room, 'alarms.get', 'pack-updates')) as {
      scheduledTime: number;
    };
    const hours = (scheduledTime - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThan(28);
  });

  test('whatever goes wrong, the version before stays and the reason is kept', async () => {
    const index = '/small/index.json';
    const attempts: Record<string, () => void> = {
      older: () => layPack(publisher, ['Ulytobe'], { revision: '2026-11-01' }),
      'web-page': () => publisher.at.set(index, '<!doctype html><title>Moved</title>'),
      redirected: () =>
        publisher.at.set(index, (_, response) => {
          response.writeHead(302, { location: `${elsewhere.origin}${index}` }).end();
        }),
      'cut-short': () =>
        publisher.at.set(index, (_, response) => {
          response.writeHead(200, { 'content-length': 1_000 });
          response.write('{"format"', () => setTimeout(() => response.destroy(), 50));
        }),
      status: () => publisher.at.delete(index),
      hash: () => {
        layPack(publisher, ['Ulytobe'], { revision: '2026-11-03' });
        const right = publisher.at.get('/small/entities.ndjson') as string;
        publisher.at.set('/small/entities.ndjson', right.replace('Ulytobe', 'Ulytebo'));
      },
    };
    for (const [code, attempt] of Object.entries(attempts)) {
      attempt();
      expect(await checked(), code).toMatchObject({ outcome: 'failed', failure: { code } });
    }
    expect(elsewhere.asked).toEqual([]);
    await expectMarked('Zhetiqala', 'Sarkent');
  });

  test('a background that is stopped in the middle of a download leaves everything as it was', async () => {
    layPack(publisher, ['Ulytobe'], { revision: '2026-11-04' });
    const whole = publisher.at.get('/small/entities.ndjson') as string;
    let begun = 0;
    publisher.at.set('/small/entities.ndjson', (_, response) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(whole) });
      response.write(whole.slice(0, 50), () => (begun += 1));
    });
    await askFrom(room, roomCheckUpdates, {});
    await until('the download has begun', () => begun > 0);
    await browser.stopBackground();
    await expectMarked('Zhetiqala', 'Sarkent');
    publisher.at.set('/small/entities.ndjson', whole);
    expect(await checked()).toMatchObject({ outcome: 'taken', offered: { revision: '2026-11-04' } });
    await expectMarked('Ulytobe');
  });

  test('a damaged copy in the browser’s own cache is gone past', async () => {
    layPack(publisher, ['Sarkent'], { revision: '2026-11-05' });
    const right = publisher.at.get('/small/entities.ndjson') as string;
    publisher.at.set('/small/entities.ndjson', (request, response) => {
      const isPast = request.headers['cache-control'] === 'no-cache';
      const headers = { 'cache-control': 'max-age=31536000, immutable', etag: '"never-changes"' };
      response.writeHead(200, headers).end(isPast ? right : right.replace('Sarkent', 'Sarkant'));
    });
    expect(await checked()).toMatchObject({ outcome: 'taken' });
    expect(publisher.asked.filter(({ path }) => path.endsWith('.ndjson'))).toHaveLength(2);
    await expectMarked('Sarkent');
  });

  test('every request is in the log, the one that was cut off too', async () => {
    const rows = (await inExtension(room, 'storage.local.get', 'requests/0')) as Record<string, Logged[]>;
    const log = rows['requests/0'] ?? [];
    expect(log.every(({ address }) => address.startsWith(`${publisher.origin}/small/`))).toBe(true);
    expect(log.filter(({ outcome }) => outcome === undefined)).toHaveLength(1);
    const newest = log.slice(-publisher.asked.length).map(({ address }) => new URL(address).pathname);
    expect(newest).toEqual(publisher.asked.map(({ path }) => path));
  });
});

interface Logged {
  readonly address: string;
  readonly outcome?: string;
}
