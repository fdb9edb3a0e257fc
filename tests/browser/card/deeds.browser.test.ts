import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import '../../../assets/base.css';
import { wantedHeight } from '../../../entrypoints/card/layout.ts';
import { takeHand, told } from './hand.ts';
import { content } from './samples.ts';
import { states, withNotes } from './sample-states.ts';

const { all, find, focused, items, key, press, show } = takeHand();

describe('copying', () => {
  test('all facts is offered in the menu, in four ways', async () => {
    const events = told();
    await show(events);
    await press('More');
    await press('Copy facts');
    expect(items()).toEqual(['As text', 'As Markdown', 'Citation, CSL-JSON', 'Citation, BibTeX']);
    await press('As Markdown');
    expect(events.onCopy.mock.calls).toEqual([['markdown', 'all']]);
    expect(all('[role=menu]')).toEqual([]);
  });

  test('one fact is offered beside it; the focus goes back there', async () => {
    const events = told();
    await show(events);
    find('Copy “Area”')?.focus();
    await press('Copy “Area”');
    expect(find('Copy “Area”')?.ariaExpanded).toBe('true');
    await key('End');
    expect(document.activeElement?.textContent).toContain('Note on this fact');
    await key('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Citation, BibTeX');
    await press('Citation, BibTeX');
    expect(events.onCopy.mock.calls).toEqual([['bibtex', 1]]);
    expect(focused()).toBe('Copy “Area”');
  });

  test('says what became of it for a while, and nothing moves for that', async () => {
    await show();
    const before = wantedHeight(all('.card')[0] ?? null, innerWidth);
    await show({ copied: { ok: true } });
    expect(all('.card-status')[0]?.textContent).toBe('Copied');
    expect(wantedHeight(all('.card')[0] ?? null, innerWidth)).toBe(before);
    await act(() => {
      all('.card-status')[0]?.dispatchEvent(new AnimationEvent('animationend', { bubbles: true }));
    });
    expect(all('.card-status')).toEqual([]);
  });
});

describe('the base', () => {
  test('is opened at the entity or where its facts are written', async () => {
    const events = told();
    await show(events);
    await press('Open in base');
    await press('Edit facts');
    await show({ ...events, content: states('en')['empty']!.content });
    await press('Add a fact');
    expect(events.onOpen.mock.calls).toEqual([['entity'], ['facts'], ['facts']]);
  });

  test('a sheet has fewer buttons and the rest in its menu, all large enough for fingers', async () => {
    const events = told();
    await show({ ...events, sheet: true, entity: withNotes('en') });
    expect(all('.card-footer button').map((each) => each.ariaLabel)).toEqual([
      'Previous mention',
      'Next mention',
      'Add a note',
      'More',
      'Close',
    ]);
    for (const each of all('.card-footer button, .fact-copy button, .disclose'))
      expect(Math.min(each.offsetWidth, each.offsetHeight), each.outerHTML).toBeGreaterThanOrEqual(44);
    await press('More');
    expect(items().slice(0, 4)).toEqual(['Edit facts', 'Open in base', 'Copy facts', 'Why is this marked?']);
    await press('Open in base');
    expect(events.onOpen.mock.calls).toEqual([['entity']]);
  });

  test('nothing is offered of a name that is marked no more, or where nobody listens', async () => {
    await show({ kept: { deed: 'page', ok: true } });
    expect(all('.card-footer button').map((each) => each.ariaLabel)).toEqual(['Close']);
    await show({
      onPin: undefined,
      onNote: undefined,
      onOpen: undefined,
      onCopy: undefined,
      content: content('en', 1, { readings: [] }),
    });
    expect(all('.card button').map((each) => each.ariaLabel)).toEqual([
      'Previous mention',
      'Next mention',
      'Close',
    ]);
  });
});
