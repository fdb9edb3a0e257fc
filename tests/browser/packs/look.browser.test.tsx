import type { JSX } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PacksScreen } from '../../../components/packs/packs-screen.tsx';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
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
import { SCREENS } from './sample-screens.tsx';

const DESK = 1_360;

// Each looks at every screen in every state.
vi.setConfig({ testTimeout: 90_000 });

beforeEach(() => page.viewport(DESK, 900));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

test.for(THEMES)('axe finds nothing; pictures to look at, %s', async (theme) => {
  wear(theme);
  for (const [name, screen] of Object.entries(SCREENS)) {
    const root = await framed('en', screen('en', packsWords('en')));
    expect(await findings(), name).toEqual([]);
    await pictured(`manager-${name}-${theme}`, root);
  }
});

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test('axe finds nothing where words differ', async () => {
    for (const name of ['packs-working', 'packs-installed', 'add-offer', 'file-table', 'job-review']) {
      const root = await framed(lang, SCREENS[name]?.(lang, packsWords(lang)) ?? <></>);
      expect(await findings(), name).toEqual([]);
      await pictured(`manager-${name}-${lang}`, root);
    }
  });

  test.for([DESK, 900, 640, 320])('every text fits, and would if it were longer, at %d px', async (width) => {
    await page.viewport(width, 900);
    const usual = packsWords(lang);
    for (const [name, screen] of Object.entries(SCREENS)) {
      for (const words of [usual, lengthened(usual)]) {
        const root = await framed(lang, screen(lang, words));
        expect(overflowing(root), name).toEqual([]);
        if (lang === 'ru' && width === 320 && words === usual) await pictured(`manager-narrow-${name}`, root);
      }
    }
  });
});

test('forced colours keep rows, drop zone and columns apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  for (const [name, screen] of Object.entries(SCREENS)) {
    const root = await framed('en', screen('en', packsWords('en')));
    if (/installed|working|table|changes|two|review/u.test(name))
      await pictured(`manager-forced-${name}`, root);
  }
  expect(getComputedStyle(document.querySelector('.button') as Element).borderTopStyle).toBe('solid');
});

test('right to left, what points along the line turns and nothing stands out', async () => {
  for (const [name, screen] of Object.entries(SCREENS)) {
    const root = await framed('en', screen('en', packsWords('en')));
    document.documentElement.dir = 'rtl';
    await settled();
    expect(overflowing(root), name).toEqual([]);
    if (/installed|table|changes/u.test(name)) await pictured(`manager-rtl-${name}`, root);
  }
});

test('nothing moves for who asked for no movement', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  await framed('en', <PacksScreen {...packsProps('en', { jobs: JOBS })} />);
  await framed('en', <PacksScreen {...packsProps('en', { jobs: JOBS.slice(1) })} />);
  const moving = document
    .getAnimations()
    .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1);
  expect(moving).toEqual([]);
});

function framed(lang: WordingLanguage, screen: JSX.Element): Promise<HTMLElement> {
  return mount(<Framed lang={lang}>{screen}</Framed>, lang);
}

/** The whole page, in a window as high as it is. */
async function pictured(name: string, root: HTMLElement): Promise<void> {
  const { innerWidth: width, innerHeight: height } = window;
  await page.viewport(width, root.scrollHeight);
  await picture(name, root);
  await page.viewport(width, height);
}
