import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import type { CardProps } from '../../../components/card/card-props.ts';
import { wantedHeight } from '../../../entrypoints/card/layout.ts';
import { cardProps, content, REASON, region } from './samples.ts';
import { Stage } from './stage.tsx';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.clear());

const show = (props: CardProps) => stage.show(props);
const items = () => stage.all('[role=menuitem]').map((item) => item.textContent.trim());
const find = (name: string) =>
  stage.all('button').find((each) => [each.ariaLabel, each.textContent.trim()].includes(name));
const press = (name: string) => act(() => find(name)?.click());
const key = (name: string) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
const focused = () => document.activeElement?.textContent.trim();
const told = () => ({
  onChoose: vi.fn(),
  onKeep: vi.fn(),
  onUndo: vi.fn(),
  onStep: vi.fn(),
  onClose: vi.fn(),
});

describe('the menu', () => {
  test('of a clear name has what else it may mean, and where it may be hidden', async () => {
    const events = told();
    show(cardProps('en', { ...events, content: content('en', 3, { clear: true }) }));
    expect(stage.all('[role=menu]')).toEqual([]);
    await press('More');
    expect(items()).toEqual([
      'City',
      'Airport',
      'Always “Region” for “Kostanay” in Kazakh',
      'On this page',
      'On steppe-post.example',
      'Everywhere',
    ]);
    await press('Airport');
    expect(events.onChoose).toHaveBeenCalledExactlyOnceWith('org:airport');
    expect(stage.all('[role=menu]')).toEqual([]);
    for (const [name, deed] of [
      ['Always “Region” for “Kostanay” in Kazakh', 'always'],
      ['On this page', 'page'],
      ['On steppe-post.example', 'site'],
      ['Everywhere', 'everywhere'],
    ] as const) {
      await press('More');
      await press(name);
      expect(events.onKeep).toHaveBeenLastCalledWith(deed, 'KZ-39');
    }
  });

  test('of two tabs has what no tab shows; of one reading it has nothing to choose', async () => {
    show(cardProps('en', { content: content('en', 3) }));
    await press('More');
    expect(items().slice(0, 2)).toEqual(['Airport', 'Always “Region” for “Kostanay” in Kazakh']);
    show(cardProps('en'));
    expect(items()).toEqual(['On this page', 'On steppe-post.example', 'Everywhere']);
  });

  test('offers no place that has no name, and nothing by a language that is not known', async () => {
    const { site: _, ...bare } = content('en', 2, { page: false, lang: 'und' });
    show(cardProps('en', { content: bare }));
    await press('More');
    expect(items()).toEqual(['Everywhere']);
  });

  test('is walked by arrows and left by Esc, which closes nothing else', async () => {
    const events = told();
    show(cardProps('en', { ...events, content: content('en', 2, { clear: true }) }));
    find('More')?.focus();
    await press('More');
    expect(focused()).toBe('City');
    await key('ArrowUp');
    expect(focused()).toBe('Everywhere');
    await key('ArrowDown');
    await key('End');
    await key('Home');
    expect(focused()).toBe('City');
    await key('Escape');
    expect(document.activeElement).toBe(find('More'));
    expect(stage.all('[role=menu]')).toEqual([]);
    expect([events.onClose, events.onStep, events.onChoose].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('goes with a press beside it, and its own button closes it', async () => {
    show(cardProps('en'));
    await press('More');
    await press('More');
    expect(items()).toEqual([]);
    await press('More');
    await act(() => {
      stage.all('.card-body')[0]?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    });
    expect(items()).toEqual([]);
  });

  test('makes a low card high enough for it', async () => {
    const onGrown = vi.fn();
    const bare = { ...region('en'), facts: [] };
    show(cardProps('en', { onGrown, content: content('en', 3, { clear: true, entity: bare }) }));
    const before = wantedHeight(stage.all('.card')[0] ?? null, innerWidth);
    expect(onGrown).not.toHaveBeenCalled();
    await press('More');
    expect(onGrown).toHaveBeenCalledOnce();
    const menu = stage.all('.menu')[0]!;
    const wanted = wantedHeight(stage.all('.card')[0] ?? null, innerWidth) ?? 0;
    expect(wanted).toBeGreaterThan(before ?? 0);
    expect(wanted).toBeGreaterThanOrEqual(menu.scrollHeight + stage.all('.card-footer')[0]!.offsetHeight);
    // The pointer that pressed in the menu must not find itself outside of the card.
    await press('More');
    expect(wantedHeight(stage.all('.card')[0] ?? null, innerWidth)).toBeGreaterThanOrEqual(wanted);
    await act(() => {
      show(cardProps('en', { surface: 'Almaty', content: content('en', 1, { entity: bare }) }));
    });
    expect(wantedHeight(stage.all('.card')[0] ?? null, innerWidth)).toBeLessThanOrEqual(before ?? 0);
  });
});

describe('the reason', () => {
  test('is one press away, and says in words what the form is of the name', async () => {
    show(cardProps('en', { surface: 'Қостанай облысындағы' }));
    expect(stage.all('.card-reason')).toEqual([]);
    await press('Why is this marked?');
    const [line, rest] = stage.all('.card-reason p').map((each) => each.textContent);
    expect(line).toBe(
      'Қостанай облысындағы ← Қостанай облысы: possessive, locative or ablative, “located in” ending',
    );
    expect(rest).toBe(
      'Short form in Kazakh. What speaks for it: a word beside it, other names on this page, the country this page is about, your choice.',
    );
    expect(find('Why is this marked?')?.ariaExpanded).toBe('true');
    await press('Why is this marked?');
    expect(stage.all('.card-reason')).toEqual([]);
  });

  test('goes with its name, and is that of the reading shown', async () => {
    show(cardProps('en', { content: content('en', 2) }));
    await press('Why is this marked?');
    expect(stage.all('.card-reason p')[1]?.textContent).toMatch(/^Short form in Kazakh/);
    const city = { ...region('en'), id: 'Q488990' };
    const [, second] = content('en', 2).readings;
    await act(() => {
      show(
        cardProps('en', { content: content('en', 2, { entity: city, readings: second ? [second] : [] }) }),
      );
    });
    expect(stage.all('.card-reason p')[1]?.textContent).toMatch(/^Name in Kazakh/);
    await act(() => {
      show(cardProps('en', { surface: 'Almaty' }));
    });
    expect(stage.all('.card-reason')).toEqual([]);
  });

  test('of a name as it stands says no more than its language; without one there is nothing to press', async () => {
    const plain = { ...REASON, by: 'folded', steps: [], evidence: [] } as const;
    const reading = { id: 'KZ-39', kind: 'place', tabLabel: 'Region' } as const;
    show(cardProps('en', { content: content('en', 1, { readings: [{ ...reading, reason: plain }] }) }));
    await press('Why is this marked?');
    expect(stage.all('.card-reason p').map((each) => each.textContent.trim())).toEqual([
      'Kostanay ← Қостанай облысы: spelled in another way',
      'Short form in Kazakh.',
    ]);
    show(cardProps('en', { content: content('en', 1, { readings: [reading] }) }));
    expect(find('Why is this marked?')).toBeUndefined();
  });
});

describe('what was kept', () => {
  test.each([
    ['page', '“Kostanay” is no longer marked on this page.'],
    ['site', '“Kostanay” is no longer marked on steppe-post.example.'],
    ['everywhere', '“Kostanay” is no longer marked anywhere.'],
  ] as const)(
    'a name hidden by %s is said above its facts, with a way back and nothing else to do',
    async (deed, text) => {
      const events = told();
      show(cardProps('en', { ...events, kept: { deed, ok: true } }));
      expect(stage.all('.card-kept p')[0]?.textContent).toBe(text);
      expect(stage.all('.fact').length).toBeGreaterThan(0);
      expect(stage.all('[role=tab]')).toEqual([]);
      expect(stage.all('.card-footer button').map((each) => each.ariaLabel)).toEqual(['Close']);
      await press('Undo');
      expect(events.onUndo).toHaveBeenCalledExactlyOnceWith(deed);
    },
  );

  test('a meaning for good stands above the facts', async () => {
    const events = told();
    show(cardProps('en', { ...events, kept: { deed: 'always', ok: true } }));
    expect(stage.all('.card-kept p')[0]?.textContent).toBe('“Kostanay” in Kazakh now always means this.');
    expect(stage.all('.fact').length).toBeGreaterThan(0);
    await press('Undo');
    expect(events.onUndo).toHaveBeenCalledExactlyOnceWith('always');
  });

  test('the way back has the focus at once', async () => {
    show(cardProps('en'));
    find('More')?.focus();
    await act(() => {
      show(cardProps('en', { kept: { deed: 'page', ok: true } }));
    });
    expect(focused()).toBe('Undo');
  });

  test('a failure is announced and leaves the card as it is', () => {
    show(cardProps('en', { kept: { deed: 'page', ok: false } }));
    expect(stage.all('[role=alert]')[0]?.textContent).toBe('That could not be kept. Nothing has changed.');
    expect(stage.all('.fact').length).toBeGreaterThan(0);
    expect(find('Undo')).toBeUndefined();
  });
});
