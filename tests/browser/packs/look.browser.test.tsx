import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PacksScreen, type PacksScreenProps } from '../../../components/packs/packs-screen.tsx';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { packsWords } from '../../../utils/wording/packs.ts';
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
import { Framed, JOBS, packsProps } from './sample-packs.tsx';

const DESK = [1360, 1100] as const;

beforeEach(() => page.viewport(...DESK));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

const STATES: Readonly<Record<string, Partial<PacksScreenProps>>> = {
  installed: {},
  working: { jobs: JOBS, conflicts: 1, checking: true },
  told: { notice: { text: 'World was uninstalled. What you wrote is still here.', amiss: false } },
  empty: { packs: [], available: [] },
  loading: { packs: undefined, available: [] },
};

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test.for(THEMES)('axe finds nothing; pictures to look at, %s', async (theme) => {
    wear(theme);
    for (const [state, props] of Object.entries(STATES)) {
      const shown = packsProps(lang, props);
      const root = await mount(
        <Framed lang={lang}>
          <PacksScreen {...shown} />
        </Framed>,
        lang,
      );
      expect(await findings(), state).toEqual([]);
      if (state === 'installed' || state === 'working')
        await picture(`packs-${state}-${lang}-${theme}`, root);
    }
  });

  test.for([1360, 900, 640, 320])('every text fits, and would if it were longer, at %d px', async (width) => {
    await page.viewport(width, 900);
    for (const [state, props] of Object.entries(STATES)) {
      const usual = packsProps(lang, props);
      for (const words of [usual.words, lengthened(packsWords(lang))]) {
        const root = await mount(
          <Framed lang={lang}>
            <PacksScreen {...usual} words={words} />
          </Framed>,
          lang,
        );
        await settled();
        expect(overflowing(root), state).toEqual([]);
        if (lang === 'ru' && state === 'working') {
          await picture(`packs-${width}${words === usual.words ? '' : '-long'}`, root);
        }
      }
    }
  });
});
