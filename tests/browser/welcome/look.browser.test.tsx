import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '../../../components/welcome/welcome.tsx';
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
import { STATES, welcomeProps } from './sample-welcome.tsx';
import '../../../utils/paint/paint.css';

const DESK = [1600, 1012] as const;

beforeEach(() => page.viewport(...DESK));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test.for(THEMES)('axe finds nothing, %s', async (theme) => {
    wear(theme);
    await mount(<Welcome {...welcomeProps(lang)} />, lang);
    expect(await findings()).toEqual([]);
  });

  test.for(THEMES)('pictures to look at, %s', async (theme) => {
    wear(theme);
    const root = await mount(<Welcome {...welcomeProps(lang)} />, lang);
    await settled();
    await picture(`welcome-${lang}-${theme}`, root);
  });

  test.for([1280, 640, 360])('every text fits, and would if it were longer, at %d px', async (width) => {
    await page.viewport(width, 900);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    for (const [state, props] of Object.entries(STATES)) {
      const usual = welcomeProps(lang, props);
      for (const words of [usual.words, lengthened(usual.words)]) {
        const root = await mount(<Welcome {...usual} words={words} />, lang);
        await settled();
        expect(overflowing(root), state).toEqual([]);
      }
    }
  });
});

test('narrow, the example stands below the choices and the card within the page', async () => {
  await page.viewport(360, 1_900);
  const root = await mount(<Welcome {...welcomeProps('fr')} />, 'fr');
  await settled();
  const box = (selector: string) => root.querySelector(selector)?.getBoundingClientRect() as DOMRect;
  expect(box('.example').top).toBeGreaterThanOrEqual(box('main').bottom);
  const card = box('.card');
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(360);
  expect(card.bottom).toBeLessThanOrEqual(box('.paper').bottom);
  await picture('welcome-narrow', root);
});

test('a window made narrow takes the card along', async () => {
  const root = await mount(<Welcome {...welcomeProps('en')} />);
  await settled();
  await page.viewport(360, 1_900);
  const right = () => root.querySelector('.card')?.getBoundingClientRect().right;
  await expect.poll(right).toBeLessThanOrEqual(360);
});

test.for(Object.entries(STATES))(
  'axe finds nothing in the state %s either; a picture to look at',
  async ([state, props]) => {
    const root = await mount(<Welcome {...welcomeProps('en', props)} />);
    if (state === 'declined') for (const each of root.querySelectorAll('details')) each.open = true;
    expect(await findings()).toEqual([]);
    await picture(`welcome-state-${state}`, root);
  },
);

test('forced colours keep marks, card and choices apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await mount(<Welcome {...welcomeProps('en')} />);
  await settled();
  expect(getComputedStyle(root.querySelector('.hot') as Element).outlineStyle).toBe('solid');
  await picture('welcome-forced-colours', root);
});

test('nothing moves for who asked for no movement', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  await mount(<Welcome {...welcomeProps('en', STATES['filling'])} />);
  const moving = document
    .getAnimations()
    .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1);
  expect(moving).toEqual([]);
});

test('right to left, the columns change sides and the card hangs from the end of its word', async () => {
  const root = await mount(<Welcome {...welcomeProps('en')} />);
  document.documentElement.dir = 'rtl';
  await page.viewport(1500, 1000);
  await settled();
  const box = (selector: string) => root.querySelector(selector)?.getBoundingClientRect() as DOMRect;
  expect(box('main').left).toBeGreaterThan(box('.example').left);
  expect(box('.card').right).toBeLessThanOrEqual(box('.stage').right + 1);
  await picture('welcome-rtl', root);
});
