import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { PopupStatus } from '../../../components/popup/status.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { popupWords, type PopupCatalogue } from '../../../utils/wording/popup.ts';
import { say } from '../../../utils/wording/say.ts';
import { mount, unmount } from '../../support/mounted.ts';
import { popupProps } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

interface Told {
  readonly status: PopupStatus;
  readonly title: keyof PopupCatalogue & `${string}.title`;
  readonly text: keyof PopupCatalogue & `${string}.text`;
  /** What is offered, and what a press of it calls. */
  readonly offers: readonly (readonly [words: keyof PopupCatalogue, deed: keyof PopupProps])[];
  readonly beneathSite: keyof PopupCatalogue;
}

const ANYWAY = ['readAnyway', 'onReadAnyway'] as const;
const unread = (why: Extract<PopupStatus, { kind: 'unread' }>['why']): Told => ({
  status: { kind: 'unread', why },
  title: `${why}.title`,
  text: `${why}.text`,
  offers: why === 'not-html' ? [] : why === 'language' ? [ANYWAY, ['settings', 'onSettings']] : [ANYWAY],
  beneathSite: 'status.unread',
});
const impossible = (why?: 'browser-page' | 'store' | 'not-web'): Told => ({
  status: { kind: 'impossible', ...(why && { why }) },
  title: 'impossible.title',
  text: `${why ?? 'unreachable'}.text`,
  offers: [],
  beneathSite: 'status.impossible',
});
const told = (
  kind: Exclude<PopupStatus['kind'], 'unread' | 'reading' | 'impossible'>,
  key: 'off' | 'page-off' | 'paused' | 'filling' | 'failed' | 'none',
  offers: Told['offers'],
): Told => ({
  status: { kind },
  title: `${key}.title`,
  text: `${key}.text`,
  offers,
  beneathSite: `status.${key}`,
});

const TOLD: readonly Told[] = [
  impossible(),
  impossible('browser-page'),
  impossible('store'),
  impossible('not-web'),
  told('off', 'off', [['turnOn', 'onTurnOn'], ANYWAY]),
  told('page-off', 'page-off', [['pageAgain', 'onPageAgain']]),
  told('paused', 'paused', [['resume', 'onResume']]),
  told('filling', 'filling', []),
  told('failed', 'failed', [
    ['restoreBackup', 'onRestore'],
    ['tryAgain', 'onRetry'],
    ['whatHappened', 'onCopyReport'],
  ]),
  told('done', 'none', [['addPack', 'onPacks']]),
  unread('not-article'),
  unread('too-short'),
  unread('not-html'),
  unread('editable'),
  unread('password'),
  unread('language'),
];

describe.for(WORDING_LANGUAGES)('where the list would stand, in %s', (lang) => {
  const words = popupWords(lang);
  const anyText = (key: keyof PopupCatalogue) =>
    say(words, key as 'off.text', { site: 'steppe-post.example' });

  test.for(TOLD)('$text', async ({ status, title, text, offers, beneathSite }) => {
    const props = popupProps(lang, { status, names: [], siteOn: status.kind !== 'off' });
    const root = await mount(<Popup {...props} />, lang);
    const zero = root.querySelector('.zero');
    expect(root.querySelector('header p')?.textContent).toBe(anyText(beneathSite));
    expect(zero?.querySelector('b')?.textContent).toBe(anyText(title));
    expect(zero?.querySelector('p')?.textContent).toBe(anyText(text));
    const buttons = [...(zero?.querySelectorAll('button') ?? [])];
    expect(buttons.map((button) => button.textContent)).toEqual(offers.map(([key]) => anyText(key)));
    for (const [at, [, deed]] of offers.entries()) {
      buttons[at]?.click();
      expect(props[deed], deed).toHaveBeenCalledOnce();
    }
  });
});

test('where the base is closed the newest copy is named, as far as there is one', async () => {
  const failed = popupProps('en', { status: { kind: 'failed' }, names: [] });
  const root = await mount(<Popup {...failed} copyDay="2026-11-22" />);
  const text = 'Another window may be updating it. Nothing is lost.';
  expect(root.querySelector('.zero p')?.textContent).toBe(
    `${text} A copy of 22 November 2026 is on this device.`,
  );
});
