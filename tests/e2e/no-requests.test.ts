import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../../scripts/browser/ask.ts';
import { BROWSERS_OWN_HOSTS } from '../../scripts/browser/kinds.ts';
import { serve, type Site } from '../../scripts/site/serve.ts';
import { roomCheckUpdates } from '../../utils/messages/room-calls.ts';
import { PAGES, SAMPLE_ARTICLES } from '../pages/expectation.ts';
import { BROWSERS, openBrowser, until, type OpenBrowser } from '../support/browser.ts';
import { openCard } from '../support/card.ts';
import { marksOn, openRead, roomOf } from '../support/marks.ts';
import { startProxy, type LoggingProxy } from '../support/proxy.ts';
import { startPublisher } from '../support/publisher.ts';
import { layPack, subscribedBefore } from '../support/subscribed.ts';

/** trust.md case 21: whatever is read and shown, nobody is asked for anything but the pages themselves. */
describe.each(BROWSERS)('a reader behind a logging proxy in %s', (kind) => {
  let browser: OpenBrowser;
  let proxy: LoggingProxy;
  let site: Site;

  beforeAll(async () => {
    site = await serve(PAGES);
    proxy = await startProxy();
    browser = await openBrowser(kind, { proxy: proxy.url });
  });

  afterAll(async () => {
    await browser.close();
    await proxy.close();
    await site.close();
  });

  test('reads all articles and opens cards, and only the pages are asked for', async () => {
    for (const article of SAMPLE_ARTICLES) {
      const page = await openRead(browser, `${site.origin}/${article}`);
      const [first] = await marksOn(browser, page);
      if (first !== undefined) await openCard(browser, page, first.surface);
      await page.close();
    }
    expect(site.asked).toEqual(expect.arrayContaining(SAMPLE_ARTICLES.map((article) => `/${article}`)));
    // The proxy saw them too: it was not gone around.
    expect(proxy.asked).toEqual(
      expect.arrayContaining(SAMPLE_ARTICLES.map((article) => `${site.origin}/${article}`)),
    );
    expect(askedBeside(site.origin)).toEqual([]);
  });

  test('once a pack is subscribed to, its publisher is asked for its files, and still nobody else', async () => {
    const publisher = await startPublisher();
    const room = await roomOf(browser);
    await subscribedBefore(browser, room, layPack(publisher, ['Zhetiqala']));
    await askFrom(room, roomCheckUpdates, {});
    await until('the pack has come', () => publisher.asked.length >= 4);
    const page = await openRead(browser, `${site.origin}/${SAMPLE_ARTICLES[0]}`);
    await page.close();
    expect(askedBeside(site.origin, publisher.origin)).toEqual([]);
    expect(publisher.asked).toHaveLength(4);
    await publisher.close();
  });

  /** Hosts that were asked for something, but for these and those of the browser itself. */
  function askedBeside(...origins: readonly string[]): string[] {
    const known = origins.map((origin) => new URL(origin).host);
    const others = proxy.asked.map(hostOf).filter((host) => !known.includes(host));
    return others.filter((host) => !BROWSERS_OWN_HOSTS[kind].includes(host.replace(/:\d+$/, '')));
  }
});

/** Of an address, or of the `host:port` that asks for a tunnel. */
function hostOf(asked: string): string {
  return asked.startsWith('http') ? new URL(asked).host : asked;
}
