import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../../assets/base.css';
import type { CardProps } from '../../../components/card/card-props.ts';
import { wantedHeight } from '../../../entrypoints/card/layout.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { say } from '../../../utils/wording/say.ts';
import { emulate, picture, THEMES, wear } from '../../support/mounted.ts';
import { cardProps, content, region } from './samples.ts';
import { Stage } from './stage.tsx';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(async () => {
  stage.clear();
  wear('light');
  await emulate({});
});

const press = (name: string) =>
  act(() =>
    stage
      .all('button')
      .find(({ ariaLabel }) => ariaLabel === name)
      ?.click(),
  );

describe.each(WORDING_LANGUAGES)('in %s', (lang) => {
  /** Each with what is pressed to come to it. */
  const STATES: readonly (readonly [string, Partial<CardProps>, ('why' | 'more')?])[] = [
    ['menu', { content: content(lang, 3) }, 'more'],
    ['menu-low', { content: content(lang, 1, { entity: { ...region(lang), facts: [] } }) }, 'more'],
    ['why', { content: content(lang, 2), surface: 'Қостанай облысындағы' }, 'why'],
    ['hidden', { kept: { deed: 'site', ok: true } }],
    ['always', { kept: { deed: 'always', ok: true } }],
    ['not-kept', { kept: { deed: 'page', ok: false } }],
  ];

  test.each(THEMES)('axe finds nothing, %s, and all fits', async (theme) => {
    wear(theme);
    document.documentElement.lang = lang;
    for (const [state, over, button] of STATES) {
      const props = cardProps(lang, over);
      const card = stage.show(props);
      if (button) await press(say(props.words, button));
      card.style.minBlockSize = state.startsWith('menu')
        ? `${String(Math.min(420, wantedHeight(card, innerWidth) ?? 0))}px`
        : '';
      const { violations } = await axe.run(stage.root, { rules: { region: { enabled: false } } });
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        state,
      ).toEqual([]);
      for (const each of stage.all('.menu-item, .menu-label, .card-reason p, .card-kept p, .button'))
        expect(each.scrollWidth, `${state}: ${each.textContent}`).toBeLessThanOrEqual(
          Math.max(each.clientWidth, each.offsetWidth) + 1,
        );
      await picture(`card-${state}-${lang}-${theme}`, card);
      stage.clear();
      stage = new Stage();
    }
  });
});

test('forced colours keep the menu and what was kept apart from the card', async () => {
  await emulate({ 'forced-colors': 'active' });
  stage.show(cardProps('en', { kept: { deed: 'always', ok: true } }));
  await press('More');
  await press('Why is this marked?');
  for (const selector of ['.card-kept', '.card-reason'])
    expect(getComputedStyle(stage.all(selector)[0]!).borderTopStyle, selector).toBe('solid');
  await press('More');
  expect(getComputedStyle(stage.all('.menu')[0]!).borderTopStyle).toBe('solid');
  await picture('card-decisions-forced-colours', stage.root);
});
