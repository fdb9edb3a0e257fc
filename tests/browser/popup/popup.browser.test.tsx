import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { PopupStatus } from '../../../components/popup/status.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { popupWords, type PopupCatalogue } from '../../../utils/wording/popup.ts';
import { say } from '../../../utils/wording/say.ts';
import { mount, show, unmount } from '../../support/mounted.ts';
import { namesOnPage, popupProps } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

const focused = () => document.activeElement?.querySelector('b')?.textContent;

describe('rows by keyboard', () => {
  test('the first row has the focus, arrows, Home and End walk, and stop at the ends', async () => {
    await mount(<Popup {...popupProps('en')} />);
    expect(focused()).toBe('Kostanay');
    const walked: unknown[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      walked.push(focused());
    }
    expect(walked).toEqual([
      'Kostanay',
      'Kostanay Region',
      'Kazakhstan',
      'Ybyrai Altynsarin',
      'Ybyrai Altynsarin',
      'Virgin Lands campaign',
      'Kostanay',
    ]);
  });

  test('Enter goes to the next mention each time, and begins again after the last', async () => {
    const onJump = vi.fn<PopupProps['onJump']>();
    await mount(<Popup {...popupProps('en', { onJump })} />);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}{Enter}{Enter}');
    expect(onJump.mock.calls.map(([{ entity }, nth]) => [entity.id, nth])).toEqual([
      ['RU', 0],
      ['RU', 1],
      ['RU', 0],
    ]);
  });

  test('a name that lost mentions is not sent beyond its last', async () => {
    const onJump = vi.fn<PopupProps['onJump']>();
    const names = namesOnPage('en');
    await mount(<Popup {...popupProps('en', { onJump, names })} />);
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    const fewer = names.map((name) => ({ ...name, positions: name.positions.slice(0, 2) }));
    await show(<Popup {...popupProps('en', { onJump, names: fewer })} />);
    await userEvent.keyboard('{Enter}');
    expect(onJump.mock.calls.map(([, nth]) => nth)).toEqual([0, 1, 2, 1]);
  });

  test('Tab goes switch, one row, pause, settings, base', async () => {
    await mount(<Popup {...popupProps('en')} />);
    await userEvent.keyboard('{ArrowDown}');
    const tabbed: unknown[] = [];
    for (const keys of ['{Shift>}{Tab}{/Shift}', '{Tab}', '{Tab}', '{Tab}', '{Tab}']) {
      await userEvent.keyboard(keys);
      tabbed.push(document.activeElement?.className);
    }
    expect(tabbed).toEqual([
      'switch',
      'name-row',
      'button plain medium',
      'icon-button',
      'button quiet medium',
    ]);
  });

  test('rows that arrive do not move the focus, and the row walked to stays', async () => {
    const names = namesOnPage('en');
    await mount(<Popup {...popupProps('en', { status: { kind: 'reading' }, names: names.slice(0, 2) })} />);
    await userEvent.keyboard('{ArrowDown}');
    await show(<Popup {...popupProps('en', { names })} />);
    expect(focused()).toBe('Kostanay Region');
    expect(document.querySelectorAll('.name-row[tabindex="0"]')).toHaveLength(1);
  });

  test('a list that comes while something else has the focus leaves it there', async () => {
    await mount(<Popup {...popupProps('en', { status: { kind: 'reading' }, names: [] })} />);
    document.querySelector<HTMLElement>('.switch')?.focus();
    await show(<Popup {...popupProps('en')} />);
    expect(document.activeElement?.className).toBe('switch');
  });
});

test('the line under the site counts an entity once, however many frames it stands in', async () => {
  const names = namesOnPage('en');
  const framed = names.slice(0, 1).map((name) => ({ ...name, frame: 3 }));
  const root = await mount(<Popup {...popupProps('en', { names: [...names, ...framed] })} />);
  expect(root.querySelector('header p')?.textContent).toBe('8 names, 30 mentions');
  expect(root.querySelector('h2 .count')?.textContent).toBe('8');
  expect(root.querySelectorAll('.name-row')).toHaveLength(9);
});

test('a row says its kind, its doubts and its mentions in words', async () => {
  await mount(<Popup {...popupProps('en')} />);
  const region = page.getByRole('button', {
    name: 'Place Kostanay Region Қостанай облысы 821,800 people · 196,001 km² Sources differ 4 mentions',
  });
  await expect.element(region).toBeVisible();
  await expect.element(page.getByRole('img', { name: '6 years old' })).toBeVisible();
});

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
  offers: why === 'not-html' ? [] : [ANYWAY],
  beneathSite: 'status.unread',
});
const told = (
  kind: Exclude<PopupStatus['kind'], 'unread' | 'reading'>,
  key: 'unreachable' | 'off' | 'paused' | 'filling' | 'failed' | 'none',
  offers: Told['offers'],
): Told => ({
  status: { kind },
  title: `${key}.title`,
  text: `${key}.text`,
  offers,
  beneathSite: key === 'unreachable' ? 'status.unread' : `status.${key}`,
});

const TOLD: readonly Told[] = [
  told('impossible', 'unreachable', []),
  told('off', 'off', [['turnOn', 'onTurnOn'], ANYWAY]),
  told('paused', 'paused', [['resume', 'onResume']]),
  told('filling', 'filling', []),
  told('failed', 'failed', [
    ['tryAgain', 'onRetry'],
    ['copyReport', 'onCopyReport'],
  ]),
  told('done', 'none', []),
  unread('not-article'),
  unread('too-short'),
  unread('not-html'),
  unread('editable'),
  unread('password'),
];

describe.for(WORDING_LANGUAGES)('where the list would stand, in %s', (lang) => {
  const words = popupWords(lang);
  const anyText = (key: keyof PopupCatalogue) =>
    say(words, key as 'off.text', { site: 'steppe-post.example' });

  test.for(TOLD)('$title', async ({ status, title, text, offers, beneathSite }) => {
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

test('names found so far are listed while the page is read, and none stay when the site goes off', async () => {
  const root = await mount(<Popup {...popupProps('en', { status: { kind: 'reading' } })} />);
  expect(root.querySelector('[aria-busy="true"]')?.querySelectorAll('.name-row')).toHaveLength(8);
  await show(<Popup {...popupProps('en', { status: { kind: 'off' }, siteOn: false })} />);
  expect(root.querySelector('.name-row')).toBeNull();
});

test('before it asks for a site the browser’s question is announced, and only then', async () => {
  const off = { status: { kind: 'off' }, siteOn: false, names: [] } as const;
  const root = await mount(<Popup {...popupProps('en', { ...off, granted: false })} />);
  const announced = 'The browser will ask whether Sidelight may read this site.';
  expect(root.textContent).toContain(announced);
  await show(<Popup {...popupProps('en', { ...off, granted: true })} />);
  expect(root.textContent).not.toContain(announced);
});

test('switch, pause and settings say what was pressed', async () => {
  const props = popupProps('en');
  await mount(<Popup {...props} />);
  await page.getByRole('switch', { name: 'Sidelight on this site' }).click();
  await page.getByRole('button', { name: 'Pause everywhere' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(props.onSiteSwitch).toHaveBeenCalledExactlyOnceWith(false);
  expect(props.onPause).toHaveBeenCalledExactlyOnceWith(true);
  expect(props.onSettings).toHaveBeenCalledOnce();
});
