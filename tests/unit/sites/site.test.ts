import { expect, test } from 'vitest';
import { readSettings } from '../../../utils/settings/settings.ts';
import { hostsOf, isWanted, patternOf, siteOf } from '../../../utils/sites/site.ts';

test.each([
  ['https://www.lemonde.fr/asie/article.html', { host: 'www.lemonde.fr' }],
  ['http://127.0.0.1:8080/a', { host: '127.0.0.1' }],
  ['https://қаз.example/', { host: 'xn--80ao21a.example' }],
  ['file:///home/article.html', { host: null, why: 'not-web' }],
  ['about:blank', { host: null, why: 'browser-page' }],
  ['chrome://settings', { host: null, why: 'browser-page' }],
  ['moz-extension://x/popup.html', { host: null, why: 'browser-page' }],
  ['https://addons.mozilla.org/fr/', { host: null, why: 'store' }],
  ['https://chromewebstore.google.com/x', { host: null, why: 'store' }],
  ['', { host: null, why: 'browser-page' }],
  [undefined, { host: null, why: 'browser-page' }],
  ['no address', { host: null, why: 'browser-page' }],
])('%s', (address, site) => {
  expect(siteOf(address)).toEqual(site);
});

test('a pattern covers one host, both schemes', () => {
  expect(patternOf('news.example')).toBe('*://news.example/*');
});

test('patterns of sites name their hosts; wider ones name none, and origins of packs are no sites', () => {
  const patterns = [patternOf('news.example'), '*://*/*', 'https://*/*', 'https://packs.example/*'];
  expect(hostsOf(patterns)).toEqual(['news.example']);
});

test('a host is wanted unless it is off or all is paused', () => {
  const settings = readSettings({ sitesOff: { 'off.example': true } });
  expect(isWanted('on.example', settings)).toBe(true);
  expect(isWanted('off.example', settings)).toBe(false);
  expect(isWanted('on.example', { ...settings, paused: true })).toBe(false);
  // A host named like a property of every object is no entry of the map.
  expect(isWanted('constructor', settings)).toBe(true);
});
