import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NoteForm, type NoteFormProps } from '../../../components/notes/note-form.tsx';
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
import { noteProps, STATES } from './sample-note.ts';

/** As the window beside a page; at the side of one and in a tab it is looked at below. */
const [WIDE, HIGH] = [420, 560];

afterEach(async () => {
  unmount();
  wear('light');
  await emulate({ 'forced-colors': 'none' });
  document.documentElement.dir = 'ltr';
});

async function shown(props: NoteFormProps, [wide, high] = [WIDE, HIGH]): Promise<HTMLElement> {
  await page.viewport(wide, high);
  const root = await mount(
    <main style={{ blockSize: `${String(high)}px` }}>
      <NoteForm {...props} />
    </main>,
    props.words.lang,
  );
  await settled();
  return root;
}

describe.each(Object.entries(STATES))('%s', (state, given) => {
  test.each(THEMES)('is accessible in %s', async (theme) => {
    wear(theme);
    const root = await shown(noteProps('en', given));
    expect(await findings()).toEqual([]);
    expect(overflowing(root)).toEqual([]);
    await picture(`note-${state}-${theme}`);
  });

  test.each([320, 640])('fits in %i pixels, and with words two fifths longer', async (wide) => {
    const props = noteProps('en', given);
    const root = await shown({ ...props, words: lengthened(props.words) }, [wide, HIGH]);
    expect(overflowing(root)).toEqual([]);
    await picture(`note-${state}-${String(wide)}`);
  });
});

test.each(THEMES)('says what is missing, and asks before it throws away, accessibly in %s', async (theme) => {
  wear(theme);
  await shown(noteProps('en'));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await findings()).toEqual([]);
  await picture(`note-wrong-${theme}`);
  await shown(noteProps('en', STATES['full']));
  await userEvent.click(page.getByRole('button', { name: 'Discard' }));
  expect(await findings()).toEqual([]);
  await picture(`note-discard-${theme}`);
  await shown(noteProps('en', STATES['quoted']));
  await userEvent.click(page.getByRole('button', { name: 'Attach to an entry…' }));
  await settled();
  expect(await findings()).toEqual([]);
  await picture(`note-attach-${theme}`);
});

test.each(WORDING_LANGUAGES)('fits in %s', async (lang) => {
  const root = await shown(noteProps(lang, STATES['full']));
  expect(overflowing(root)).toEqual([]);
  await picture(`note-full-${lang}`);
});

test('is mirrored for a language from right to left, and accessible there', async () => {
  const root = await shown(noteProps('en', STATES['full']));
  document.documentElement.dir = 'rtl';
  expect(await findings()).toEqual([]);
  expect(overflowing(root)).toEqual([]);
  const tile = root.querySelector('.about-row .kind-tile');
  expect(tile?.getBoundingClientRect().left).toBeGreaterThan(WIDE / 2);
  await picture('note-rtl');
});

test('keeps its edges where the browser sets all colours', async () => {
  await emulate({ 'forced-colors': 'active' });
  const root = await shown(noteProps('en', STATES['full']));
  for (const part of root.querySelectorAll('.note-area, .quoted')) {
    expect(getComputedStyle(part).borderTopStyle).toBe('solid');
  }
  await picture('note-forced');
});
