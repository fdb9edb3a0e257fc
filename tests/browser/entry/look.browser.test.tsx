import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntryForm, type EntryFormProps } from '../../../components/entry/entry-form.tsx';
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
import { entryProps, STATES } from './sample-entry.tsx';

/** As in the popup; at the side of a page and in a wide one it is looked at below. */
const [WIDE, HIGH] = [400, 640];

afterEach(async () => {
  unmount();
  wear('light');
  await emulate({ 'forced-colors': 'none' });
  document.documentElement.dir = 'ltr';
});

async function shown(props: EntryFormProps, [wide, high] = [WIDE, HIGH]): Promise<HTMLElement> {
  await page.viewport(wide, high);
  const root = await mount(
    <main style={{ blockSize: `${String(high)}px` }}>
      <EntryForm {...props} />
    </main>,
    props.words.lang,
  );
  await settled();
  return root;
}

/** Has the form say what is wrong, or where the source is. */
async function brought(root: HTMLElement, state: string): Promise<void> {
  if (state === 'wrong') await userEvent.keyboard('{Control>}{Enter}{/Control}');
  if (state === 'met') await userEvent.click(root.querySelector('.source-line button') as Element);
  await settled();
}

describe.each(Object.entries(STATES))('%s', (state, given) => {
  test.each(THEMES)('is accessible in %s', async (theme) => {
    wear(theme);
    const root = await shown(entryProps('en', given));
    await brought(root, state);
    expect(await findings()).toEqual([]);
    expect(overflowing(root)).toEqual([]);
    await picture(`entry-${state}-${theme}`);
  });

  test.each([320, 640])('fits in %i pixels, and with words two fifths longer', async (wide) => {
    const props = entryProps('en', given);
    const root = await shown({ ...props, words: lengthened(props.words) }, [wide, HIGH]);
    await brought(root, state);
    expect(overflowing(root)).toEqual([]);
    await picture(`entry-${state}-${String(wide)}`);
  });
});

test.each(WORDING_LANGUAGES)('fits in %s', async (lang) => {
  const root = await shown(entryProps(lang, STATES['met']));
  expect(overflowing(root)).toEqual([]);
  await picture(`entry-met-${lang}`);
});

test('is mirrored for a language from right to left, and accessible there', async () => {
  const root = await shown(entryProps('en', STATES['pack']));
  document.documentElement.dir = 'rtl';
  expect(await findings()).toEqual([]);
  expect(overflowing(root)).toEqual([]);
  const [tile, last] = [...root.querySelectorAll('.kind-choice > button')];
  expect(tile?.getBoundingClientRect().left).toBeGreaterThan(last?.getBoundingClientRect().left ?? 0);
  await picture('entry-rtl');
});

test('keeps its edges where the browser sets all colours', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await shown(entryProps('en', STATES['pack']));
  for (const part of root.querySelectorAll('.entry-box, .entry-text, .kind-choice > button')) {
    expect(getComputedStyle(part).borderTopStyle).toBe('solid');
  }
  await picture('entry-forced');
});
