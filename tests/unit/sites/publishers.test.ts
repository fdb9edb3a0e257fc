import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const { browser, granted } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { askOrigin, giveBackOrigin, isOriginGranted, packAddress } =
  await import('../../../utils/sites/publishers.ts');

const ADDRESS = 'https://packs.example:8443/a/index.json?v=1';

beforeEach(() => {
  granted.clear();
  browser.permissions.request.mockReset().mockResolvedValue(true);
});

test.each([
  [' https://packs.example/a/index.json ', 'https://packs.example/a/index.json'],
  ['https://packs.example/a/index.json?v=1#part', 'https://packs.example/a/index.json?v=1'],
  ['https://қаз.example/a', 'https://xn--80ao21a.example/a'],
  ['http://packs.example/index.json', null],
  ['http://127.0.0.1:8080/index.json', null],
  ['https://reader:secret@packs.example/', null],
  ['file:///packs/index.json', null],
  ['javascript:alert(1)', null],
  ['data:application/json,{}', null],
  ['packs.example/index.json', null],
  ['', null],
])('%s: %s', (typed, address) => {
  expect(packAddress(typed)).toBe(address);
});

test('the build for stories asks this machine, and no other in the open', () => {
  vi.stubEnv('MODE', 'e2e');
  expect(packAddress('http://127.0.0.1:8080/index.json')).toBe('http://127.0.0.1:8080/index.json');
  expect(packAddress('http://localhost/index.json')).toBeNull();
  expect(packAddress('http://packs.example/index.json')).toBeNull();
  vi.unstubAllEnvs();
});

test('the reader is asked for https at one host', async () => {
  expect(await askOrigin(ADDRESS)).toBe(true);
  expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://packs.example/*'],
  });
});

test('a grant holds until it is given back; that of a site that is read stays', async () => {
  granted.add('https://packs.example/*').add('*://packs.example/*');
  expect(await isOriginGranted(ADDRESS)).toBe(true);
  await giveBackOrigin(ADDRESS);
  expect([...granted]).toEqual(['*://packs.example/*']);
});
