import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DecisionRow } from '../../../components/popup/decision-list.tsx';
import { SettingsView, type SettingsProps } from '../../../components/popup/settings-view.tsx';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import { popupWords } from '../../../utils/wording/popup.ts';
import {
  emulate,
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  show,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { presented } from '../../support/presented.ts';

beforeEach(() => page.viewport(400, 560));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

const chosen = (lang: WordingLanguage): DecisionRow[] => [
  {
    id: 'choice:1',
    form: 'kostanay',
    where: { scope: 'language', lang: 'en' },
    meaning: presented(lang, 'KZ-39'),
  },
  {
    id: 'choice:2',
    form: 'қостанайда',
    where: { scope: 'page', page: 'https://steppe-post.example/2026/11/a-long-way?to=the-article' },
    meaning: presented(lang, 'Q488990'),
  },
  { id: 'choice:3', form: 'osh', where: { scope: 'site', host: 'steppe-post.example' }, meaning: null },
];
const HIDDEN: readonly DecisionRow[] = [
  { id: 'hidden:1', form: 'mary', where: { scope: 'everywhere' } },
  {
    id: 'hidden:2',
    form: 'university of georgia press',
    where: { scope: 'site', host: 'steppe-post.example' },
  },
];

const SHORTCUTS = [
  { command: 'next-mark', keys: 'Alt+K' },
  { command: 'previous-mark', keys: 'Alt+Shift+K' },
  { command: 'pause-everywhere', keys: '' },
] as const;

function props(lang: WordingLanguage, over: Partial<SettingsProps> = {}): SettingsProps {
  return {
    words: popupWords(lang),
    density: 'section',
    demonyms: false,
    scale: 1,
    opening: 'rest',
    shortcuts: SHORTCUTS,
    chosen: chosen(lang),
    hidden: HIDDEN,
    onDensity: vi.fn(),
    onDemonyms: vi.fn(),
    onScale: vi.fn(),
    onOpening: vi.fn(),
    onShortcuts: vi.fn(),
    onForget: vi.fn(),
    onMore: vi.fn(),
    onBack: vi.fn(),
    ...over,
  };
}

const STATES: Readonly<Record<string, Partial<SettingsProps>>> = {
  full: {},
  empty: { chosen: [], hidden: [], density: 'first', demonyms: true },
  unknown: { chosen: undefined, hidden: undefined, shortcuts: undefined },
  large: { scale: 1.5, opening: 'shift', onShortcuts: undefined },
};

test('says what holds where, and each can be taken back', async () => {
  const told = props('en');
  const root = await mount(<SettingsView {...told} />);
  const rows = [...root.querySelectorAll<HTMLElement>('.decision')].map(({ innerText }) =>
    innerText.split('\n'),
  );
  expect(rows).toEqual([
    ['kostanay', 'Kostanay Region, Region of Kazakhstan', 'always, in English'],
    ['қостанайда', expect.stringMatching(/^Kostanay, /), 'on one page of steppe-post.example'],
    ['osh', 'no longer in your base', 'on steppe-post.example'],
    ['mary', 'everywhere'],
    ['university of georgia press', 'on steppe-post.example'],
  ]);
  expect(root.querySelector('small[title]')?.getAttribute('title')).toContain('a-long-way');
  await page.getByRole('button', { name: 'Undo: mary' }).click();
  expect(told.onForget).toHaveBeenCalledExactlyOnceWith('hidden:1');
});

test('what is marked is chosen at once', async () => {
  const told = props('en');
  await mount(<SettingsView {...told} />);
  await expect
    .element(page.getByRole('radio', { name: 'First in each section, the others faintly' }))
    .toBeChecked();
  await page.getByRole('radio', { name: 'Every mention' }).click();
  await page.getByRole('radio', { name: 'First on the page and no other' }).click();
  expect(vi.mocked(told.onDensity).mock.calls).toEqual([['every'], ['first']]);
  await page.getByRole('switch', { name: 'Peoples and adjectives' }).click();
  expect(told.onDemonyms).toHaveBeenCalledExactlyOnceWith(true);
});

test('the card’s size and what opens it are chosen at once', async () => {
  const told = props('en');
  await mount(<SettingsView {...told} />);
  await expect.element(page.getByRole('radio', { name: '100%' })).toBeChecked();
  await page.getByRole('radio', { name: '130%' }).click();
  expect(told.onScale).toHaveBeenCalledExactlyOnceWith(1.3);
  await expect.element(page.getByRole('radio', { name: 'when the pointer rests on a name' })).toBeChecked();
  await page.getByRole('radio', { name: 'only with Ctrl held down' }).click();
  expect(told.onOpening).toHaveBeenCalledExactlyOnceWith('ctrl');
});

test('shortcuts are listed with their keys, and a way to where they are changed', async () => {
  const told = props('en');
  const root = await mount(<SettingsView {...told} />);
  const rows = () =>
    [...root.querySelectorAll<HTMLElement>('.shortcuts > div')].map(({ innerText }) => innerText);
  expect(rows().map((row) => row.split('\n'))).toEqual([
    ['Next mark', 'Alt+K'],
    ['Previous mark', 'Alt+Shift+K'],
    ['Pause or resume everywhere', 'none'],
  ]);
  await page.getByRole('button', { name: 'Change shortcuts' }).click();
  expect(told.onShortcuts).toHaveBeenCalledOnce();

  await show(<SettingsView {...told} onShortcuts={undefined} />);
  expect(root.querySelector('.shortcuts + p')?.textContent).toContain('Keyboard shortcuts');
  expect(root.querySelector('.shortcuts ~ .button')).toBeNull();
  await show(<SettingsView {...told} shortcuts={undefined} />);
  expect(rows()).toEqual([]);
});

test('by keyboard alone: radios, switch, every way back, the rest, and out by Esc', async () => {
  const told = props('en');
  const root = await mount(<SettingsView {...told} />);
  const focused = () =>
    (document.activeElement as HTMLElement).ariaLabel ?? document.activeElement?.textContent;
  expect(focused()).toBe('Back');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(told.onDensity).toHaveBeenCalledExactlyOnceWith('every');
  const order: unknown[] = [];
  for (let presses = 0; presses < 10; presses += 1) {
    await userEvent.tab();
    order.push(focused());
  }
  expect(order).toEqual([
    'Peoples and adjectives',
    '100%',
    '',
    'Change shortcuts',
    'Undo: kostanay',
    'Undo: қостанайда',
    'Undo: osh',
    'Undo: mary',
    'Undo: university of georgia press',
    'More settings',
  ]);
  await userEvent.keyboard('{Enter}');
  expect(told.onMore).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(told.onBack).toHaveBeenCalledOnce();
  expect(root.isConnected).toBe(true);
});

test('after a row is taken back the focus is on the next, at the end on the one before, then on the heading', async () => {
  const told = props('en');
  await mount(<SettingsView {...told} />);
  const focused = () =>
    (document.activeElement as HTMLElement).ariaLabel ?? document.activeElement?.textContent;
  const [first, second, third] = chosen('en');
  const takeBack = async (name: string, left: readonly (DecisionRow | undefined)[]) => {
    await page.getByRole('button', { name: `Undo: ${name}` }).click();
    await show(<SettingsView {...told} chosen={left.filter((row) => row !== undefined)} />);
  };
  await takeBack('kostanay', [second, third]);
  expect(focused()).toBe('Undo: қостанайда');
  await takeBack('osh', [second]);
  expect(focused()).toBe('Undo: қостанайда');
  await takeBack('қостанайда', []);
  expect(focused()).toBe('Meanings you chose');
  expect(first).toBeDefined();
});

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test.for(THEMES)('axe finds nothing, %s; pictures to look at', async (theme) => {
    wear(theme);
    for (const [state, over] of Object.entries(STATES)) {
      const root = await mount(<SettingsView {...props(lang, over)} />, lang);
      expect(await findings(), state).toEqual([]);
      (document.activeElement as HTMLElement).blur();
      if (state !== 'unknown') await picture(`popup-settings-${state}-${lang}-${theme}`, root);
    }
  });

  test('every text fits, and would if it were two fifths longer', async () => {
    for (const [state, over] of Object.entries(STATES)) {
      const usual = props(lang, over);
      for (const words of [usual.words, lengthened(popupWords(lang))]) {
        const root = await mount(<SettingsView {...usual} words={words} />, lang);
        expect(overflowing(root), state).toEqual([]);
        expect(root.querySelector('.popup-foot')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(560);
      }
    }
  });
});

test('forced colours keep the controls apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await mount(<SettingsView {...props('en')} />);
  expect(getComputedStyle(root.querySelector('.decisions .button') as Element).borderTopStyle).toBe('solid');
  await picture('popup-settings-forced-colours', root);
});
