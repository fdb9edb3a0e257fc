import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PanelProps } from '../../../components/panel/panel.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import { panelWords } from '../../../utils/wording/panel.ts';
import {
  emulate,
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { panelProps, statesIn } from './sample-panel.tsx';
import '../../../entrypoints/sidepanel/panel-page.css';

beforeEach(() => page.viewport(380, 720));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

/** As its page mounts it: as high as the window. */
async function panel(lang: WordingLanguage, other: Partial<PanelProps> = {}): Promise<HTMLElement> {
  const root = await mount(<Panel {...panelProps(lang, other)} />, lang);
  root.style.blockSize = '100%';
  return root;
}

async function filtering(root: HTMLElement): Promise<void> {
  root.querySelector<HTMLElement>('.panel-title .icon-button')?.click();
  await new Promise(requestAnimationFrame);
  root.querySelector<HTMLElement>('.filter-chip')?.click();
  await new Promise(requestAnimationFrame);
}

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test.for(THEMES)('axe finds nothing, %s', async (theme) => {
    wear(theme);
    for (const [state, props] of Object.entries(statesIn(lang))) {
      const root = await panel(lang, props);
      expect(await findings(), state).toEqual([]);
      if (state !== 'list') continue;
      await filtering(root);
      expect(await findings(), 'filtering').toEqual([]);
    }
  });

  test.for(THEMES)('pictures to look at, %s', async (theme) => {
    wear(theme);
    for (const state of ['list', 'open', 'off']) {
      await panel(lang, statesIn(lang)[state]);
      await picture(`panel-${state}-${lang}-${theme}`);
    }
  });

  test.for([280, 380, 500])(
    'at %d pixels every text fits, and would if it were two fifths longer',
    async (width) => {
      await page.viewport(width, 720);
      const long = lengthened(panelWords(lang));
      for (const [state, props] of Object.entries(statesIn(lang))) {
        for (const words of [panelWords(lang), long]) {
          const isLong = words === long;
          const opened = props.details ? {} : { details: panelProps(lang, { words }).details };
          const root = await panel(lang, { ...props, ...opened, words });
          if (state === 'list') await filtering(root);
          expect(overflowing(root), `${state}${isLong ? ', longer' : ''}`).toEqual([]);
          expect(
            root.querySelector('.panel-foot')?.getBoundingClientRect().bottom,
            state,
          ).toBeLessThanOrEqual(720);
          if (lang === 'ru' && (state === 'open' || state === 'list') && width !== 500)
            await picture(`panel-${isLong ? 'long' : 'width'}-${state}-${String(width)}`);
        }
      }
    },
  );
});

test('every state, to look at', async () => {
  for (const [state, props] of Object.entries(statesIn('en'))) {
    const root = await panel('en', props);
    if (state === 'list') {
      await filtering(root);
      await picture('panel-state-filtering');
    } else await picture(`panel-state-${state}`);
  }
});

test('forced colours keep ruler, open row and buttons apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await panel('en', statesIn('en')['open']);
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(getComputedStyle(root.querySelector('.panel-name.open') as Element).borderTopStyle).toBe('solid');
  await picture('panel-forced-colours');
});

test('nothing moves for who asked for no movement', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  await panel('en', statesIn('en')['open-reading']);
  expect(
    document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1),
  ).toEqual([]);
});

test('right to left, row and ruler are mirrored and stay within the panel', async () => {
  const root = await panel('en', statesIn('en')['open']);
  document.documentElement.dir = 'rtl';
  const tile = root.querySelector('.kind-tile')?.getBoundingClientRect();
  const count = root.querySelector('.flags')?.getBoundingClientRect();
  expect(tile && count && tile.left > count.right).toBe(true);
  const [first] = root.querySelectorAll('.ruler .tick');
  expect(first?.getBoundingClientRect().left).toBeGreaterThan(300);
  expect(overflowing(root)).toEqual([]);
  await picture('panel-rtl');
});
