import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UndoToast } from '../../../components/base/toast.tsx';
import { baseWords } from '../../../utils/wording/base.ts';
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
import { list, same, STATES } from './sample-lists.tsx';

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
    await mount(shown('en', same));
    expect(await findings(), name).toEqual([]);
    await picture(`list-${name}-${theme}`);
  }
});

test.for(THEMES)('with a selection, a menu and a toast, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  await mount(
    <>
      {list('en', same)}
      <UndoToast
        words={baseWords('en')}
        toast={{ nth: 1, text: 'Moved to the bin: Kustanay Airport' }}
        onUndo={() => undefined}
        onGone={() => undefined}
      />
    </>,
  );
  const listbox = page.getByRole('listbox').element() as HTMLElement;
  listbox.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(await findings()).toEqual([]);
  await picture(`list-selected-${theme}`);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  expect(await findings()).toEqual([]);
  await picture(`list-filter-${theme}`);
});

test.for(WORDING_LANGUAGES)(
  'every text fits in %s, and would if it were longer',
  { timeout: 60_000 },
  async (lang) => {
    for (const width of [1_354, 1_000, 640, 320]) {
      await page.viewport(width, 896);
      for (const [name, shown] of Object.entries(STATES)) {
        for (const longer of [same, lengthened]) {
          const root = await mount(shown(lang, longer), lang);
          expect(overflowing(root), `${name} at ${width}`).toEqual([]);
          if (lang === 'ru' && width === 320 && longer === same) await picture(`list-narrow-${name}`);
        }
      }
    }
  },
);

test('right to left nothing stands out', async () => {
  const root = await mount(list('en', same));
  document.documentElement.dir = 'rtl';
  await settled();
  expect(overflowing(root)).toEqual([]);
  await picture('list-rtl');
});

test('forced colours keep rows, boxes and bars apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  await mount(list('en', same));
  (page.getByRole('listbox').element() as HTMLElement).focus();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await picture('list-forced');
  const bar = document.querySelector('.bulk-bar') as Element;
  expect(getComputedStyle(bar).borderTopStyle).toBe('solid');
});
