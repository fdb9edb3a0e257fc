import type { Runtime } from 'webextension-polyfill';
import { expect, test } from 'vitest';
import { hostOf, placeOf } from '../../../utils/reading/place.ts';

const sent = (sender: object) => sender as Runtime.MessageSender;

test.each([
  [{ url: 'https://news.example/a' }, 'news.example'],
  [{ url: 'about:srcdoc', tab: { url: 'https://news.example/a' } }, 'news.example'],
  [{ url: 'blob:https://news.example/1', tab: { url: 'https://news.example/a' } }, 'news.example'],
  [{ url: 'about:blank', tab: {} }, ''],
  [{}, ''],
])('%j is of the host "%s"', (sender, host) => {
  expect(hostOf(sent(sender))).toBe(host);
});

test('a place has a document where the browser names one', () => {
  expect(placeOf(sent({ tab: { id: 1 }, frameId: 0 }))).toEqual({ tab: 1, frame: 0 });
  expect(placeOf(sent({ tab: { id: 1 }, frameId: 2, documentId: 'd' }))).toEqual({
    tab: 1,
    frame: 2,
    document: 'd',
  });
  expect(() => placeOf(sent({ tab: {}, frameId: 0 }))).toThrow(TypeError);
});
