import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../../assets/base.css';
import type { CardProps } from '../../../components/card/card-props.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { cardProps, content } from './samples.ts';
import { Stage } from './stage.tsx';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.clear());

const states = {
  content: (lang) => cardProps(lang),
  tabs: (lang) => cardProps(lang, { content: content(lang, 3), positions: [0.5], index: 0 }),
  opening: (lang) => cardProps(lang, { content: { state: 'opening' } }),
  failure: (lang) => cardProps(lang, { content: { state: 'failure', why: 'base' } }),
  gone: (lang) => cardProps(lang, { content: { state: 'failure', why: 'gone' } }),
  updated: (lang) => cardProps(lang, { content: { state: 'updated' } }),
} satisfies Record<string, (lang: (typeof WORDING_LANGUAGES)[number]) => CardProps>;

test.each(Object.entries(states))('axe finds nothing in %s, in any language or scheme', async (_, props) => {
  for (const lang of WORDING_LANGUAGES) {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = scheme;
      stage.show(props(lang));
      const { violations } = await axe.run(stage.root, { rules: { region: { enabled: false } } });
      const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      expect(found, `${lang} ${scheme}`).toEqual([]);
    }
  }
  document.documentElement.style.colorScheme = '';
});

test('the dialog is named by the entity and does not trap', () => {
  const card = stage.show(cardProps('en'));
  expect(card.getAttribute('role')).toBe('dialog');
  expect(card.getAttribute('aria-modal')).toBe('false');
  const name = document.getElementById(card.getAttribute('aria-labelledby') ?? '');
  expect(name?.textContent).toBe('Kostanay Region');
});

test('every target is at least 24 pixels wide and high, source links stand 24 apart', () => {
  stage.show(cardProps('en', { content: content('en', 3) }));
  for (const each of stage.all('button')) {
    expect(each.offsetWidth, each.outerHTML).toBeGreaterThanOrEqual(24);
    expect(each.offsetHeight, each.outerHTML).toBeGreaterThanOrEqual(24);
  }
  const middles = stage.all('a.web-link').map((link) => link.getBoundingClientRect().top);
  for (const [at, top] of middles.entries())
    if (at > 0) expect(top - middles[at - 1]!).toBeGreaterThanOrEqual(24);
});
