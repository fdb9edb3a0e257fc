import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
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
import { STATES } from './import-screens.tsx';

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
    await picture(`notes-import-${name}-${theme}`);
  }
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
          if (lang === 'ru' && width === 320 && longer === same) await picture(`notes-import-narrow-${name}`);
        }
      }
    }
  },
);

test('right to left nothing stands out', async () => {
  const root = await mount(STATES['plan']?.('en'));
  document.documentElement.dir = 'rtl';
  await settled();
  expect(overflowing(root)).toEqual([]);
  await picture('notes-import-rtl');
});
