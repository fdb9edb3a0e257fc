import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const { browser, granted } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { changeSettings, loadSettings } = await import('../../../utils/settings/store.ts');
const { followGrant, toggleSite, turnSiteOn } = await import('../../../utils/sites/switch.ts');

const HOST = 'news.example';
const ORIGIN = `*://${HOST}/*`;

beforeEach(async () => {
  granted.clear();
  browser.storage.session.clear();
  browser.permissions.request.mockReset().mockResolvedValue(true);
  await changeSettings(() => ({ paused: true, sitesOff: { [HOST]: true, 'other.example': true } }));
});

test('turning a site on lists it as on and ends a pause', async () => {
  expect(await turnSiteOn(HOST)).toBe(true);
  expect(await loadSettings()).toMatchObject({ paused: false, sitesOff: { 'other.example': true } });
});

test('where the reader declines, nothing has changed', async () => {
  browser.permissions.request.mockResolvedValue(false);
  expect(await turnSiteOn(HOST)).toBe(false);
  expect(await loadSettings()).toMatchObject({ paused: true, sitesOff: { [HOST]: true } });
});

test('a popup that closes under the prompt leaves the rest to whoever hears of the grant', async () => {
  browser.permissions.request.mockReturnValue(new Promise<never>(() => undefined));
  void turnSiteOn(HOST);
  await vi.waitFor(async () => expect(await browser.storage.session.get('site-asked-for')).not.toEqual({}));
  await followGrant([ORIGIN]);
  expect(await loadSettings()).toMatchObject({ paused: false, sitesOff: { 'other.example': true } });
});

test('a grant out of the browser’s own settings ends no pause', async () => {
  await followGrant([ORIGIN]);
  expect(await loadSettings()).toMatchObject({ paused: true, sitesOff: { 'other.example': true } });
});

test('a declined prompt is forgotten', async () => {
  browser.permissions.request.mockResolvedValue(false);
  await turnSiteOn(HOST);
  await followGrant([ORIGIN]);
  expect(await loadSettings()).toMatchObject({ paused: true });
});

test('all sites name no host', async () => {
  await followGrant(['http://*/*', 'https://*/*']);
  expect(await loadSettings()).toMatchObject({ sitesOff: { [HOST]: true } });
});

test('the key turns a site off and on again, also where the browser will not ask', async () => {
  granted.add(ORIGIN);
  browser.permissions.request.mockRejectedValue(new Error('no gesture'));
  await toggleSite(HOST);
  expect(await loadSettings()).toMatchObject({ paused: false, sitesOff: { 'other.example': true } });
  await toggleSite(HOST);
  expect(await loadSettings()).toMatchObject({ sitesOff: { [HOST]: true } });
});
