import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup, type SearchNow } from '../../../components/popup/popup.tsx';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { popupWords } from '../../../utils/wording/popup.ts';
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
import { PAGE_NOTES, pageNotes } from '../notes/sample-page-notes.ts';
import { foundFor, notedNames, popupProps, STATES } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test.for(THEMES)('axe finds nothing, %s', async (theme) => {
    wear(theme);
    for (const [state, props] of Object.entries(STATES)) {
      await mount(<Popup {...popupProps(lang, props)} />, lang);
      expect(await findings(), state).toEqual([]);
    }
  });

  test.for(THEMES)('pictures to look at, %s', async (theme) => {
    wear(theme);
    for (const state of ['done', 'off', 'search']) {
      const root = await mount(<Popup {...popupProps(lang, STATES[state])} />, lang);
      (document.activeElement as HTMLElement).blur();
      await picture(`popup-${state}-${lang}-${theme}`, root);
    }
  });

  test('every text fits, and would if it were two fifths longer', async () => {
    for (const [state, props] of Object.entries(STATES)) {
      const usual = popupProps(lang, props);
      for (const words of [usual.words, lengthened(popupWords(lang))]) {
        const root = await mount(<Popup {...usual} words={words} />, lang);
        expect(overflowing(root), state).toEqual([]);
        const foot = root.querySelector('.popup-foot')?.getBoundingClientRect();
        expect(foot?.bottom, state).toBeLessThanOrEqual(560);
        if (lang === 'ru' && words !== usual.words) await picture(`popup-long-${state}`, root);
      }
    }
  });
});

test('every state, to look at', async () => {
  for (const [state, props] of Object.entries(STATES)) {
    const root = await mount(<Popup {...popupProps('en', props)} />);
    await picture(`popup-state-${state}`, root);
  }
});

/** What is seen after a press, in both themes. */
const PRESSED = {
  notes: /^Notes/,
  where: 'Mark names',
  filter: 'Filter',
  hide: 'Hide Kostanay',
  export: 'Export the facts and notes of this page',
} as const;

test.for(THEMES)('menus and notes have nothing that axe finds, and pictures, %s', async (theme) => {
  wear(theme);
  for (const [name, pressed] of Object.entries(PRESSED)) {
    const root = await mount(<Popup {...popupProps('en', { names: notedNames('en') })} />);
    const role = name === 'notes' ? 'tab' : 'button';
    await page.getByRole(role, { name: pressed }).click();
    expect(await findings(), name).toEqual([]);
    expect(overflowing(root), name).toEqual([]);
    await picture(`popup-${name}-${theme}`, root);
  }
  const noteDraft = { entity: 'KZ-39', id: 'n1', text: 'Iron ore too: Rudny, Lisakovsk.' };
  const names = notedNames('en');
  const ofPage = { names, pageNotes: pageNotes('en', PAGE_NOTES) };
  await mount(<Popup {...popupProps('en', ofPage)} />);
  await page.getByRole('tab', { name: /^Notes/ }).click();
  expect(await findings(), 'notes of the page').toEqual([]);
  await picture(`popup-page-notes-${theme}`, document.body);
  const root = await mount(<Popup {...popupProps('en', { names, noteDraft, noteState: 'failed' })} />);
  await page.getByRole('tab', { name: /^Notes/ }).click();
  expect(await findings(), 'a note that failed').toEqual([]);
  await picture(`popup-note-${theme}`, root);
});

test('forced colours keep rows, switch and buttons apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await mount(<Popup {...popupProps('en')} />);
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(getComputedStyle(root.querySelector('.popup-foot .button') as Element).borderTopStyle).toBe('solid');
  await picture('popup-forced-colours', root);
  const search: SearchNow = { query: 'kostanai', found: foundFor('en'), isStale: false, standing: 'ready' };
  await picture('popup-forced-colours-search', await mount(<Popup {...popupProps('en', { search })} />));
});

test('nothing moves for who asked for no movement', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  await mount(<Popup {...popupProps('en', STATES['reading'])} />);
  expect(document.getAnimations()).toEqual([]);
});

test('right to left, the row is mirrored and stays within the popup', async () => {
  const root = await mount(<Popup {...popupProps('en')} />);
  document.documentElement.dir = 'rtl';
  const tile = root.querySelectorAll('.kind-tile')[1]?.getBoundingClientRect();
  const count = root.querySelectorAll('.flags')[1]?.getBoundingClientRect();
  expect(tile && count && tile.left > count.right).toBe(true);
  const [name, line] = ['.name b', '.key-facts'].map((of) =>
    root.querySelectorAll('.name-row')[1]?.querySelector(of)?.getBoundingClientRect(),
  );
  expect(line?.right).toBe(name?.right);
  expect(overflowing(root)).toEqual([]);
  await picture('popup-rtl', root);
  await page.getByRole('button', { name: 'Hide Kostanay', exact: true }).click();
  const menu = root.querySelector('.menu')?.getBoundingClientRect();
  expect(menu && menu.left >= 0 && menu.left < 40).toBe(true);
  await picture('popup-rtl-menu', root);
});
