import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

const OWN = 'chrome-extension://own/';
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'own', getURL: (path: string) => OWN + path } },
}));
const { roleOf } = await import('../../../utils/messages/sender.ts');

const tab = { id: 7 } as NonNullable<Runtime.MessageSender['tab']>;
const cases: [string, Partial<Runtime.MessageSender>, string | null][] = [
  ['a content script', { id: 'own', tab, frameId: 0, url: 'https://news.example/a' }, 'page'],
  ['a content script in a frame', { id: 'own', tab, frameId: 3, url: 'https://news.example/b' }, 'page'],
  ['the card in its frame', { id: 'own', tab, frameId: 4, url: `${OWN}card.html?ticket=1` }, 'card'],
  ['the card opened as a tab of its own', { id: 'own', tab, frameId: 0, url: `${OWN}card.html` }, null],
  ['the popup', { id: 'own', url: `${OWN}popup.html` }, 'room'],
  ['the popup as a tab', { id: 'own', tab, frameId: 0, url: `${OWN}popup.html?tab=7` }, 'room'],
  ['the popup framed by a page', { id: 'own', tab, frameId: 2, url: `${OWN}popup.html` }, null],
  ['the background, Chromium', { id: 'own', url: `${OWN}background.js` }, 'background'],
  ['the background, Firefox', { id: 'own', url: `${OWN}_generated_background_page.html` }, 'background'],
  ['the background without an address', { id: 'own' }, 'background'],
  ['the card, as Chromium tells a content script', { id: 'own', url: `${OWN}card.html` }, null],
  ['an unknown own page, as Chromium tells it there', { id: 'own', url: `${OWN}other.html` }, null],
  ['another extension', { id: 'other', url: `${OWN}popup.html` }, null],
  ['a web page', { url: 'https://news.example/', tab, frameId: 0 }, null],
  ['an unknown own page', { id: 'own', tab, frameId: 0, url: `${OWN}other.html` }, null],
];

test.each(cases)('%s', (_, sender, role) => {
  expect(roleOf(sender as Runtime.MessageSender)).toBe(role);
});
