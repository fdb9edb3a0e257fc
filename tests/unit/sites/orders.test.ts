import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const { browser, tabs, granted, scripts } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../../utils/sites/page-words.ts', () => ({ pageWordsIn: async () => ({}) }));

const { readSettings } = await import('../../../utils/settings/settings.ts');
const { frameCame } = await import('../../../utils/sites/frames.ts');
const { leavePage } = await import('../../../utils/sites/leave-page.ts');
const { ordersFor } = await import('../../../utils/sites/orders.ts');
const { choosePage, forgetPageChoice, pageChoice } = await import('../../../utils/sites/page-choice.ts');

const HOST = 'news.example';
const ADDRESS = `https://${HOST}/a`;
const here = { tab: 1, host: HOST };

beforeEach(() => {
  tabs.splice(0, Infinity, { id: 1, url: ADDRESS });
  granted.clear();
  granted.add(`*://${HOST}/*`);
  scripts.clear();
  browser.storage.session.clear();
});

test('what a site has otherwise outweighs the settings, and no other site has it', async () => {
  const settings = readSettings({
    preset: 'quiet',
    wholePage: true,
    siteRules: { [HOST]: { preset: 'tint', wholePage: false } },
  });
  expect(await ordersFor(here, settings, 'ready')).toMatchObject({ preset: 'tint', wholePage: false });
  expect(await ordersFor({ tab: 1, host: 'else.example' }, settings, 'ready')).toMatchObject({
    preset: 'quiet',
    wholePage: true,
  });
  expect(await ordersFor({ tab: 1, host: 'constructor' }, settings, 'ready')).toMatchObject({
    preset: 'quiet',
  });
});

test('a damaged rule is no rule, and the others stay', () => {
  const { siteRules } = readSettings({
    siteRules: { 'a.example': { preset: 7 }, 'b.example': { preset: 'tint' } },
  });
  expect(siteRules).toEqual({ 'a.example': {}, 'b.example': { preset: 'tint' } });
});

test('a page that was asked for is read whole, in any language', async () => {
  const settings = readSettings({ languagesRead: ['kk'] });
  expect(await ordersFor(here, settings, 'ready')).toMatchObject({ languages: ['kk'], wholePage: false });
  await choosePage(1, ADDRESS, 'read');
  expect(await ordersFor(here, settings, 'ready')).toMatchObject({ languages: [], wholePage: true });
});

test('a page that is left alone is ordered off at once, with its frames, and no other tab is', async () => {
  const told: string[] = [];
  for (const frame of [0, 5]) {
    scripts.set(`1/${frame}`, ({ asked }) => {
      told.push(`${String(frame)} ${String(asked.run)}`);
      return { done: true };
    });
    await frameCame({ tab: 1, frame, host: HOST, names: 0, since: 1 });
  }
  const settings = readSettings({});
  expect(await leavePage(1, true, settings, 'ready')).toBe(true);
  expect(new Set(told.splice(0))).toEqual(new Set(['0 off', '5 off']));
  expect(await ordersFor({ tab: 2, host: HOST }, settings, 'ready')).toMatchObject({ run: 'read' });

  expect(await leavePage(1, false, settings, 'ready')).toBe(true);
  expect(new Set(told)).toEqual(new Set(['0 read', '5 read']));
});

test('the choice is of one address, is replaced by another, and is forgotten', async () => {
  await choosePage(1, ADDRESS, 'off');
  expect(await pageChoice(1, ADDRESS)).toBe('off');
  expect(await pageChoice(1)).toBe('off');
  expect(await pageChoice(1, `https://${HOST}/b`)).toBeUndefined();
  await choosePage(1, ADDRESS, 'read');
  expect(await pageChoice(1)).toBe('read');
  await forgetPageChoice(1);
  expect(await pageChoice(1)).toBeUndefined();
});

test('a page of which the browser tells nothing cannot be left alone', async () => {
  tabs.splice(0, Infinity, { id: 1, url: undefined as unknown as string });
  expect(await leavePage(1, true, readSettings({}), 'ready')).toBe(false);
  expect(await pageChoice(1)).toBeUndefined();
});
