import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
import { settingsProps } from './sample-settings.tsx';
import { framed, SCREENS } from './sample-screens.tsx';

beforeEach(() => page.viewport(1_280, 900));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

describe.for(Object.entries(SCREENS))('%s', ([name, draw]) => {
  test.for(WORDING_LANGUAGES)('axe finds nothing, in %s', async (lang) => {
    await mount(framed(draw(lang)), lang);
    expect(await findings()).toEqual([]);
  });

  test.for(THEMES)('axe finds nothing, and pictures to look at, %s', async (theme) => {
    wear(theme);
    const root = await mount(framed(draw('en')));
    await settled();
    expect(await findings()).toEqual([]);
    await picture(`manager-${name}-${theme}`, root);
  });

  test.for([1_024, 640, 360])('every text fits, and would if it were longer, at %d px', async (width) => {
    await page.viewport(width, 900);
    for (const lang of WORDING_LANGUAGES) {
      const { words } = settingsProps(lang);
      for (const spoken of [words, lengthened(words)]) {
        const root = await mount(framed(draw(lang, { words: spoken })), lang);
        expect(overflowing(root), lang).toEqual([]);
        unmount();
      }
    }
  });
});

test('right to left and with forced colours; pictures to look at', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await mount(framed(SCREENS['sites']?.('en')));
  document.documentElement.dir = 'rtl';
  await settled();
  expect(overflowing(root)).toEqual([]);
  await picture('manager-sites-rtl-forced-colours', root);
});
