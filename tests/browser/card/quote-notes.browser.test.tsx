import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import { CardQuoteNotes, type CardQuoteNotesProps } from '../../../components/card/card-quote-notes.tsx';
import { cardWords } from '../../../utils/wording/card.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import { quotedWords } from '../../../utils/wording/quoted.ts';
import { picture, THEMES, wear } from '../../support/mounted.ts';

const MADE = Date.parse('2026-11-20T10:00:00Z');
const UNCHANGED = {
  ...{ id: 'note:1', text: 'Ask the railway.\nTwice.', tags: ['grain', 'rail'], made: MADE },
  state: 'unchanged' as const,
};
const CHANGED = {
  ...{ id: 'note:2', text: '', tags: [], made: MADE, state: 'changed' as const },
  diff: [
    { text: 'wait for ', is: 'same' as const },
    { text: '48', is: 'gone' as const },
    { text: '43', is: 'new' as const },
    { text: ' hours, and those', is: 'same' as const },
  ],
};
const onOpen = vi.fn<(note: string) => void>();
let root: HTMLElement;

function show(lang: WordingLanguage, content: CardQuoteNotesProps['content'], pinned = false): void {
  const nothing = () => undefined;
  const words = { words: cardWords(lang), quoted: quotedWords(lang) };
  const deeds = { onOpen, onClose: nothing, onRetry: nothing, onDrag: nothing };
  void act(() => render(<CardQuoteNotes {...words} {...deeds} content={content} pinned={pinned} />, root));
}

beforeEach(() => {
  onOpen.mockReset();
  root = document.createElement('main');
  root.style.width = '340px';
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  wear('light');
});

const STATES: Readonly<Record<string, CardQuoteNotesProps['content']>> = {
  one: { state: 'notes', notes: [UNCHANGED] },
  several: { state: 'notes', notes: [UNCHANGED, CHANGED] },
  opening: { state: 'opening' },
  base: { state: 'failure', why: 'base' },
  gone: { state: 'failure', why: 'gone' },
  updated: { state: 'updated' },
};

describe.each(Object.entries(STATES))('over a quote, %s', (name, content) => {
  test('axe finds nothing, in any language or scheme', async () => {
    for (const lang of WORDING_LANGUAGES) {
      for (const theme of THEMES) {
        wear(theme);
        document.documentElement.lang = lang;
        show(lang, content, name === 'several');
        const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
        await picture(`quote-notes-${name}-${lang}-${theme}`, root);
      }
    }
  });
});

test('what was changed is told in words, in order, and a note is opened by its button', () => {
  show('en', STATES['several'] as CardQuoteNotesProps['content']);
  expect(root.querySelector('[role=dialog]')?.getAttribute('aria-labelledby')).toBe('card-name');
  expect(root.querySelector('h2')?.textContent).toBe('Your 2 notes');
  expect(root.querySelector('blockquote')?.textContent).toBe(
    'wait for taken out: 48put in: 43 hours, and those',
  );
  root.querySelectorAll('button')[1]?.click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('note:2');
});
