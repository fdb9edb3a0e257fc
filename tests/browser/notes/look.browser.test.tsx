import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import {
  emulate,
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  settled,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { same } from '../list/sample-lists.tsx';
import { STATES } from './sample-screens.tsx';

beforeEach(() => page.viewport(1_354, 896));
afterEach(async () => {
  unmount();
  wear('light');
  document.documentElement.dir = 'ltr';
  await emulate({});
});

test.for(THEMES)('axe finds nothing; pictures to look at, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  for (const [name, shown] of Object.entries(STATES)) {
    await mount(shown('en'));
    expect(await findings(), name).toEqual([]);
    await picture(`notes-${name}-${theme}`);
  }
});

test.for(THEMES)('opened parts, a selection and a menu, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  await mount(STATES['note-changed']?.('en'));
  await page.getByText('2 facts shown then').click();
  document.querySelector<HTMLElement>('.notes-more:last-child > summary')?.click();
  await page.getByRole('button', { name: 'Edit' }).click();
  expect(await findings()).toEqual([]);
  await picture(`notes-opened-${theme}`);
  await mount(STATES['list']?.('en'));
  (page.getByRole('listbox').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(await findings()).toEqual([]);
  await picture(`notes-selected-${theme}`);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  expect(await findings()).toEqual([]);
  await picture(`notes-filter-${theme}`);
});

test.for(WORDING_LANGUAGES)(
  'every text fits in %s, and would if it were longer',
  { timeout: 120_000 },
  async (lang) => {
    for (const width of [1_354, 1_000, 640, 320]) {
      await page.viewport(width, 896);
      for (const [name, shown] of Object.entries(STATES)) {
        for (const longer of [same, lengthened]) {
          const root = await mount(shown(lang, longer), lang);
          expect(overflowing(root), `${name} at ${width}`).toEqual([]);
          if (lang === 'ru' && width === 320 && longer === same) await picture(`notes-narrow-${name}`);
        }
      }
    }
  },
);

test('right to left nothing stands out', async () => {
  for (const name of ['list', 'note-changed']) {
    const root = await mount(STATES[name]?.('en'));
    document.documentElement.dir = 'rtl';
    await settled();
    expect(overflowing(root)).toEqual([]);
    await picture(`notes-rtl-${name}`);
  }
});

test('forced colours keep the quote and what changed apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  await mount(STATES['note-changed']?.('en'));
  await picture('notes-forced');
  const quote = document.querySelector('.notes-quote') as Element;
  expect(getComputedStyle(quote).borderTopStyle).toBe('solid');
  const [gone, came] = ['del', 'ins'].map((part) => document.querySelector(`.quote-diff ${part}`) as Element);
  expect(gone && getComputedStyle(gone).textDecorationLine).toBe('line-through');
  expect(came && getComputedStyle(came).textDecorationLine).toBe('underline');
});
