import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ForgetDialog } from '../../../components/met/forget-dialog.tsx';
import { MetScreen } from '../../../components/met/met-screen.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { metWords } from '../../../utils/wording/met.ts';
import {
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  settled,
  show,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { presented } from '../../support/presented.ts';
import { framed } from '../list/sample-screens.tsx';
import { popupProps } from '../popup/sample-popup.tsx';
import { IGNORED, metProps, NAMES, STATES } from './sample-met.tsx';

const sentences = () => [...document.querySelectorAll('.met-examples q')].map((one) => one.textContent);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

beforeEach(() => page.viewport(1_000, 700));
afterEach(() => {
  unmount();
  wear('light');
  document.documentElement.dir = 'ltr';
});

test.for(THEMES)('axe finds nothing; pictures to look at, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  const words = metWords('en');
  for (const [name, state] of Object.entries(STATES)) {
    await mount(framed('en', <MetScreen {...metProps(words, state)} />));
    if (name === 'listed') await press('2 examples of Auliekol');
    expect(await findings(), name).toEqual([]);
    await picture(`met-${name}-${theme}`);
  }
  await mount(framed('en', <ForgetDialog words={words} count={2} onKeep={vi.fn()} onForget={vi.fn()} />));
  expect(await findings(), 'asked').toEqual([]);
  await page.viewport(400, 560);
  const met = ['Auliekol', 'Sarykol', 'Людвиг фон Гейде'];
  for (const names of [[], popupProps('en').names.slice(0, 2)]) {
    await mount(<Popup {...popupProps('en', { met, names })} />);
    expect(await findings(), 'popup').toEqual([]);
    await picture(`met-popup-${names.length}-${theme}`);
  }
});

test.for(WORDING_LANGUAGES)('every text fits in %s, and would if it were longer', async (lang) => {
  for (const width of [1_000, 640, 320]) {
    await page.viewport(width, 700);
    for (const words of [metWords(lang), lengthened(metWords(lang))]) {
      for (const [name, state] of Object.entries(STATES)) {
        for (const dir of ['ltr', 'rtl']) {
          const root = await mount(framed(lang, <MetScreen {...metProps(words, state)} />), lang);
          document.documentElement.dir = dir;
          await settled();
          expect(overflowing(root), `${name} at ${width}, ${dir}`).toEqual([]);
        }
      }
    }
  }
});

test('examples unfold; a name is added, ignored, counted again', async () => {
  const words = metWords('en');
  const given = metProps(words, { ignored: IGNORED });
  await mount(<MetScreen {...given} />);
  expect(sentences()).toEqual([]);
  await press('2 examples of Auliekol');
  await expect.poll(sentences).toEqual(NAMES[0]?.examples.map(({ sentence }) => sentence));
  await press('Add Auliekol');
  expect(given.onAdd).toHaveBeenCalledWith(NAMES[0]);
  await page.getByText('1 ignored name').click();
  await press('Count Sarykol again');
  expect(given.onHeed).toHaveBeenCalledWith(IGNORED[0]);
  await press('Ignore Auliekol');
  expect(given.onIgnore).toHaveBeenCalledWith(NAMES[0]);
  // Its row goes; the focus stays in the list.
  await show(<MetScreen {...given} names={NAMES.slice(1)} />);
  expect(document.activeElement?.closest('.met-row')?.textContent).toContain('Людвиг фон Гейде');
});

test('a name is attached to what is found, by keyboard', async () => {
  const entity = presented('en', 'KZ-39');
  const given = metProps(metWords('en'), {
    find: () => Promise.resolve([{ key: 'KZ-39', entity, why: undefined } as never]),
  });
  await mount(<MetScreen {...given} />);
  await press('Attach Auliekol to an entry');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(given.onAttach).toHaveBeenCalledWith(NAMES[0], 'KZ-39');
});

test('all is forgotten only once that was asked', async () => {
  const given = metProps(metWords('en'));
  await mount(<MetScreen {...given} />);
  await press('Forget all');
  await press('Keep');
  expect(given.onForgetAll).not.toHaveBeenCalled();
  await press('Forget all');
  await press('Forget');
  expect(given.onForgetAll).toHaveBeenCalledOnce();
});

test('a name that the popup offers opens the form with it', async () => {
  await page.viewport(400, 560);
  const given = popupProps('en', { met: ['Auliekol'], names: [] });
  await mount(<Popup {...given} />);
  await press('Add “Auliekol”');
  expect(given.onAddMet).toHaveBeenCalledWith('Auliekol');
});
