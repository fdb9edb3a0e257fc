import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../../assets/base.css';
import type { CardProps } from '../../../components/card/card-props.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { say } from '../../../utils/wording/say.ts';
import { emulate, findings, lengthened, overflowing, picture, THEMES, wear } from '../../support/mounted.ts';
import { arabic, long, showing, states } from './sample-states.ts';
import { Stage } from './stage.tsx';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(async () => {
  stage.clear();
  wear('light');
  document.documentElement.dir = 'ltr';
  await emulate({});
});

const press = (name: string) =>
  act(() =>
    stage
      .all('button')
      .find(({ ariaLabel }) => ariaLabel === name)
      ?.click(),
  );

/** Those that other languages make another picture of. */
const PICTURED: ReadonlySet<string> = new Set(['place', 'renamed', 'of-2013', 'checks', 'sheet']);

/** A row of tabs does so by itself. */
const SCROLLS = /^div\.tabs:/;

/** Fresh for each state: what one has open is not the next one's. */
async function show(props: CardProps): Promise<HTMLElement> {
  stage.clear();
  stage = new Stage();
  let card = stage.root;
  await act(() => {
    card = stage.show(props);
  });
  return card;
}

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test.for(THEMES)('axe finds nothing in any state, %s', async (theme) => {
    wear(theme);
    document.documentElement.lang = lang;
    for (const [state, props] of Object.entries(states(lang))) {
      const card = await show(props);
      expect(await findings(), state).toEqual([]);
      if (lang === 'en' || (theme === 'light' && PICTURED.has(state)))
        await picture(`card-${state}-${lang}-${theme}`, card);
    }
  });

  test('every text fits at 340 and 304 pixels and at 220, and would if it were two fifths longer', async () => {
    document.documentElement.lang = lang;
    for (const [state, props] of Object.entries(states(lang))) {
      for (const words of [props.words, lengthened(props.words)]) {
        for (const width of ['340px', '304px', '220px']) {
          const card = await show({ ...props, words });
          stage.root.style.width = width;
          const cut = overflowing(card).filter((each) => !SCROLLS.test(each));
          expect(cut, `${state} ${width} ${String(words === props.words)}`).toEqual([]);
        }
      }
    }
  });
});

test('what is opened by a press', async () => {
  for (const theme of THEMES) {
    wear(theme);
    const place = states('en')['place']!;
    await show(place);
    await press(say(place.words, 'addNote'));
    const field = stage.all('textarea')[0] as HTMLTextAreaElement;
    await act(() => {
      field.value = 'Iron ore too: Rudny, Lisakovsk.';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(await findings()).toEqual([]);
    await picture(`card-writing-en-${theme}`, stage.root);
    for (const [name, button] of [
      ['menu', 'More'],
      ['copy-one', 'Copy “Area”'],
    ] as const) {
      const card = await show(place);
      card.style.minBlockSize = '420px';
      await press(button);
      expect(await findings(), name).toEqual([]);
      await picture(`card-${name}-en-${theme}`, stage.root);
    }
    await show(place);
    await press('Copy “Area”');
    await act(() => stage.all('[role=menuitem]').at(-1)?.click());
    expect(await findings()).toEqual([]);
    expect(overflowing(stage.root)).toEqual([]);
    await picture(`card-writing-fact-en-${theme}`, stage.root);
    const opened = await show({ ...states('en')['checks']!, comparisons: place.comparisons });
    opened.style.maxBlockSize = 'none';
    await act(() => {
      for (const each of stage.all('.disclose')) each.click();
    });
    expect(await findings()).toEqual([]);
    await picture(`card-disclosed-en-${theme}`, stage.root);
  }
});

test('long text and right to left', async () => {
  for (const theme of THEMES) {
    wear(theme);
    await picture(`card-long-${theme}`, await show(showing('en', { entity: long() })));
    document.documentElement.dir = 'rtl';
    const card = await show(showing('en', { entity: arabic(), pinned: true }));
    expect(overflowing(card)).toEqual([]);
    await picture(`card-rtl-${theme}`, card);
    document.documentElement.dir = 'ltr';
  }
});

test('forced colours and high contrast', async () => {
  const { place, 'pinned-tabs': tabs, checks, empty, sheet } = states('en');
  for (const [name, feature] of [
    ['forced', { 'forced-colors': 'active' }],
    ['contrast', { 'prefers-contrast': 'more' }],
  ] as const) {
    await emulate(feature);
    for (const [state, props] of Object.entries({ place, tabs, checks, empty, sheet })) {
      if (!props) continue;
      const card = await show(props);
      expect(await findings(), `${name} ${state}`).toEqual([]);
      await picture(`card-${state}-${name}`, card);
    }
  }
});

test('large text and narrow windows', async () => {
  const { place } = states('ru');
  for (const width of ['304px', '220px', '200px']) {
    const card = await show(place!);
    stage.root.style.width = width;
    card.style.maxBlockSize = 'none';
    expect(overflowing(card)).toEqual([]);
    await picture(`card-narrow-${width}`, card);
  }
});
