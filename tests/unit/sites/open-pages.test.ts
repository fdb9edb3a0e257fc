import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const { browser, tabs, granted, scripts, injected } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { readSettings } = await import('../../../utils/settings/settings.ts');
const { frameCame, framesWent, readFrames } = await import('../../../utils/sites/frames.ts');
const { bringPagesInStep } = await import('../../../utils/sites/orders.ts');
const { readTabAnyway } = await import('../../../utils/sites/read-anyway.ts');

const SETTINGS = readSettings(undefined);
const told: string[] = [];

/** A frame that runs our script and said hello. */
async function cameTo(tab: number, host: string, frame = 0, since = 1): Promise<void> {
  scripts.set(`${tab}/${frame}`, ({ call, asked }) => {
    told.push(`${tab}/${frame} ${call} ${asked.run ?? ''}`.trim());
    return { done: true };
  });
  await frameCame({ tab, frame, host, names: 3, since });
}

beforeEach(() => {
  tabs.splice(0);
  granted.clear();
  scripts.clear();
  injected.splice(0);
  told.splice(0);
  browser.storage.session.clear();
  browser.action.setBadgeText.mockReset();
});

test('a site from which packs come is not read for that', async () => {
  granted.add('https://packs.example/*');
  tabs.push({ id: 1, url: 'https://packs.example/' });
  await bringPagesInStep(SETTINGS, 'ready');
  expect(injected).toEqual([]);
});

test('a page with our script gets its orders and no second script; one without gets the script', async () => {
  granted.add('*://on.example/*');
  tabs.push({ id: 1, url: 'https://on.example/' }, { id: 2, url: 'https://on.example/' });
  await cameTo(1, 'on.example');
  await bringPagesInStep(SETTINGS, 'ready');
  expect(told).toEqual(['1/0 tab/orders read']);
  expect(injected).toEqual([2]);
});

test('a tab that went on to another site is read there, and shows no count of the page before', async () => {
  await cameTo(1, 'before.example');
  scripts.clear();
  tabs.push({ id: 1, url: 'https://now.example/' });
  granted.add('*://now.example/*').add('*://before.example/*');
  await bringPagesInStep(SETTINGS, 'ready');
  expect(injected).toEqual([1]);
  expect(await readFrames()).toEqual([]);
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
});

test('a tab that went on to a site that is off is left alone', async () => {
  await cameTo(1, 'before.example');
  scripts.clear();
  tabs.push({ id: 1, url: 'https://off.example/' });
  granted.add('*://off.example/*');
  await bringPagesInStep(readSettings({ sitesOff: { 'off.example': true } }), 'ready');
  expect(injected).toEqual([]);
});

test('a tab that answers nothing keeps no other waiting', async () => {
  granted.add('*://on.example/*');
  tabs.push({ id: 1, url: 'https://on.example/' }, { id: 2, url: 'https://on.example/' });
  await cameTo(1, 'on.example');
  let thaw = (): void => undefined;
  const frozen = new Promise<void>((resolve) => (thaw = resolve));
  scripts.set('1/0', () => frozen.then(() => ({ done: true })));
  const done = bringPagesInStep(SETTINGS, 'ready');
  await vi.waitFor(() => expect(injected).toEqual([2]));
  thaw();
  await done;
  expect(await readFrames()).toHaveLength(1);
});

test('other names make pages that are read begin anew', async () => {
  granted.add('*://on.example/*');
  await cameTo(1, 'on.example');
  await bringPagesInStep(SETTINGS, 'ready', true);
  expect(told).toEqual(['1/0 tab/orders off', '1/0 tab/orders read']);
});

test('a frame found gone is not the one that said hello meanwhile', async () => {
  await cameTo(1, 'on.example', 0, 1);
  const rows = await readFrames();
  await cameTo(1, 'on.example', 0, 2);
  await framesWent(rows);
  expect((await readFrames()).map(({ since }) => since)).toEqual([2]);
});

test('the top frame’s hello forgets the frames of the page before, a later frame’s forgets none', async () => {
  await cameTo(1, 'on.example', 7);
  await cameTo(1, 'on.example', 0);
  await cameTo(1, 'on.example', 8);
  await cameTo(2, 'on.example', 9);
  expect((await readFrames()).map(({ tab, frame }) => `${tab}/${frame}`)).toEqual(['1/0', '1/8', '2/9']);
});

test('“read this page anyway” first orders a page whose site is off to read at all', async () => {
  tabs.push({ id: 1, url: 'https://off.example/a' });
  await cameTo(1, 'off.example');
  expect(await readTabAnyway(1, SETTINGS, 'ready')).toBe(true);
  expect(told).toEqual(['1/0 tab/orders read', '1/0 tab/read-anyway']);
  expect(injected).toEqual([]);
});

test('“read this page anyway” lets the script in where the frames that are known are gone', async () => {
  tabs.push({ id: 1, url: 'https://other.example/' });
  await cameTo(1, 'before.example');
  scripts.clear();
  await readTabAnyway(1, SETTINGS, 'ready');
  expect(injected).toEqual([1]);
});
