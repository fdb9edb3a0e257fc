import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import type { CardProps, Drafts } from '../../../components/card/card-props.ts';
import { wantedHeight } from '../../../entrypoints/card/layout.ts';
import { content, region } from './samples.ts';
import { factsWithHistory, showing, states, withNotes } from './sample-states.ts';
import { Stage } from './stage.tsx';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.clear());

const show = (over: Parameters<typeof showing>[1] = {}) =>
  act(() => {
    stage.show(showing('en', over));
  });
const find = (name: string) =>
  stage.all('button').find((each) => [each.ariaLabel, each.textContent.trim()].includes(name));
const press = (name: string) => act(() => find(name)?.click());
const items = () =>
  stage.all('[role=menuitem]').map((item) => item.querySelector('span:not([class])')?.textContent);
const field = () => stage.all('textarea')[0] as HTMLTextAreaElement | undefined;
const write = (text: string) =>
  act(() => {
    const into = field();
    if (!into) throw new Error('Nothing to write in.');
    into.value = text;
    into.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const key = (name: string, more: KeyboardEventInit = {}, at: Element | null = document.activeElement) =>
  act(() => {
    at?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  });
const body = () => stage.all('.card-body')[0]!;
const focused = () =>
  (document.activeElement as HTMLElement).ariaLabel ?? document.activeElement?.textContent.trim();

/** How often each was called. */
const calls = (...events: readonly { readonly mock: { readonly calls: readonly unknown[] } }[]) =>
  events.map(({ mock }) => mock.calls.length);

const told = () => ({
  onClose: vi.fn<CardProps['onClose']>(),
  onStep: vi.fn<CardProps['onStep']>(),
  onChoose: vi.fn<CardProps['onChoose']>(),
  onPin: vi.fn<NonNullable<CardProps['onPin']>>(),
  onDrag: vi.fn<NonNullable<CardProps['onDrag']>>(),
  onNote: vi.fn<NonNullable<CardProps['onNote']>>(),
  onOpen: vi.fn<NonNullable<CardProps['onOpen']>>(),
  onCopy: vi.fn<NonNullable<CardProps['onCopy']>>(),
});

describe('a note', () => {
  test('is written in place, saved by its button and shown before the base has told it', async () => {
    const events = told();
    await show(events);
    await press('Add a note');
    expect(document.activeElement).toBe(field());
    expect((find('Save') as HTMLButtonElement).disabled).toBe(true);
    await write('  Iron ore too.  ');
    await press('Save');
    const [text, id = ''] = events.onNote.mock.lastCall ?? [];
    expect(text).toBe('Iron ore too.');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(field()?.readOnly).toBe(true);
    await show({ ...events, noted: { id: 'another', ok: true } });
    expect(field()).toBeDefined();
    await show({ ...events, noted: { id, ok: true } });
    expect(field()).toBeUndefined();
    expect(stage.all('.card-note p')[0]?.textContent).toBe('Iron ore too.');
    expect(focused()).toBe('Add a note');
    const known = { ...region('en'), notes: [{ id, text: 'Iron ore too.', changed: 1 }] };
    await show({ ...events, noted: { id, ok: true }, entity: known });
    expect(stage.all('.card-note')).toHaveLength(1);
  });

  test('is saved by Ctrl+Enter; what could not be saved is still there and keeps its id', async () => {
    const events = told();
    await show(events);
    await press('Add a note');
    await write('Iron ore');
    await key('Enter');
    expect(events.onNote).not.toHaveBeenCalled();
    await key('Enter', { ctrlKey: true });
    const [, id = ''] = events.onNote.mock.lastCall ?? [];
    await show({ ...events, noted: { id, ok: false } });
    expect(stage.all('[role=alert]')[0]?.textContent).toBe(
      'That could not be saved. Your text is still here.',
    );
    expect(field()?.value).toBe('Iron ore');
    await key('Enter', { metaKey: true }, field());
    expect(events.onNote.mock.lastCall).toEqual(['Iron ore', id]);
  });

  test('is put away by Esc with the card still open, and waits; Cancel throws it away', async () => {
    const events = told();
    await show(events);
    await press('Add a note');
    await write('Half a thought');
    await key('Escape');
    expect([field(), events.onClose.mock.calls]).toEqual([undefined, []]);
    await key('n', {}, body());
    expect(field()?.value).toBe('Half a thought');
    await press('Cancel');
    await press('Add a note');
    expect(field()?.value).toBe('');
  });

  test('is not lost by a step, a check, another reading or the card’s going', async () => {
    const drafts: Drafts = new Map();
    const events = { ...told(), drafts };
    await show(events);
    await press('Add a note');
    await write('Half a thought');
    await show({ ...events, index: 3, checks: states('en')['checks']?.checks });
    expect(field()?.value).toBe('Half a thought');
    await show({ ...events, entity: { ...region('en'), id: 'Q488990' } });
    expect(field()).toBeUndefined();
    await show(events);
    expect(field()?.value).toBe('Half a thought');
    stage.clear();
    stage = new Stage();
    await show(events);
    await press('Add a note');
    expect(field()?.value).toBe('Half a thought');
  });

  test('that was kept is the latest, says how many more there are, and is written on under its own id', async () => {
    const events = told();
    await show({ ...events, entity: withNotes('en') });
    const [note] = withNotes('en').notes ?? [];
    expect(stage.all('.card-note p').map((each) => each.textContent)).toEqual([note?.text]);
    expect(stage.all('.card-note small')[0]?.textContent).toBe('+1 more');
    await press('Edit the note of 12 Mar 2026');
    expect(field()?.value).toBe(note?.text);
    await write('Rudny');
    await press('Save');
    expect(events.onNote.mock.lastCall).toEqual(['Rudny', note?.id]);
  });
});

describe('keys', () => {
  test('N, E, P and C do what their buttons do, on any keyboard', async () => {
    const events = told();
    await show(events);
    await key('e', {}, body());
    await key('P', {}, body());
    await key('c', {}, body());
    await key('с', { code: 'KeyC' }, stage.all('[data-fact="1"] a')[0]);
    expect(events.onOpen.mock.calls).toEqual([['facts']]);
    expect(events.onPin.mock.calls).toEqual([[true]]);
    expect(events.onCopy.mock.calls).toEqual([
      ['text', 'all'],
      ['text', 1],
    ]);
    await key('т', { code: 'KeyN' }, body());
    expect(document.activeElement).toBe(field());
  });

  test('belong to the text while one is written, and to the browser with another key held', async () => {
    const events = told();
    await show({ ...events, readings: 2 });
    await key('c', { ctrlKey: true }, body());
    await press('Add a note');
    for (const each of ['e', 'p', 'c', 'n', 'ArrowUp', 'ArrowLeft']) await key(each);
    const { onStep, onChoose, onPin, onOpen, onCopy, onClose } = events;
    expect(calls(onStep, onChoose, onPin, onOpen, onCopy, onClose)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(field()).toBeDefined();
  });

  test('Esc closes what is inside first: a menu, a note, the reason, then the card', async () => {
    const events = told();
    await show(events);
    await press('More');
    await press('Why is this marked?');
    await press('Add a note');
    await press('More');
    await key('Escape');
    expect([stage.all('[role=menu]').length, field() !== undefined]).toEqual([0, true]);
    await key('Escape', {}, body());
    expect(field()).toBeUndefined();
    await press('More');
    await press('Why is this marked?');
    await key('Escape', {}, body());
    expect([stage.all('.card-reason').length, events.onClose.mock.calls.length]).toEqual([0, 0]);
    await key('Escape', {}, body());
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  test('Tab leads through the card as it is seen: tabs, sources, mentions, deeds, the way out', async () => {
    await show({ readings: 3, facts: factsWithHistory('en').slice(0, 2) });
    const stops = stage
      .all('button, a, textarea')
      .filter((each) => each.tabIndex >= 0)
      .map((each) => each.ariaLabel ?? each.textContent);
    expect(stops).toEqual([
      'Region',
      'Copy “Population”',
      'inform.kz',
      'ru.wikipedia.org',
      'Copy “Area”',
      'ru.wikipedia.org',
      'Previous mention',
      'Next mention',
      'Pin card',
      'Add a note',
      'Edit facts',
      'Open in base',
      'More',
      'Close',
    ]);
  });
});

describe('a pinned card', () => {
  test('says so, is closed from its bar, and let go by the same button', async () => {
    const events = told();
    await show({ ...events, pinned: true });
    expect(find('Pin card')?.ariaPressed).toBe('true');
    expect(stage.all('.card-footer button').map((each) => each.ariaLabel)).not.toContain('Close');
    await press('Pin card');
    await press('Close');
    expect([events.onPin.mock.calls, events.onClose.mock.calls]).toEqual([[[false]], [[]]]);
  });

  test('is moved by arrow keys on its grip, which step and choose nothing', async () => {
    const events = told();
    await show({ ...events, pinned: true, readings: 3 });
    const grip = stage.all('.card-grip')[0]!;
    await key('ArrowRight', {}, grip);
    await key('ArrowUp', { shiftKey: true }, grip);
    expect(events.onDrag.mock.calls).toEqual([
      [10, 0],
      [0, -50],
    ]);
    expect(calls(events.onStep, events.onChoose)).toEqual([0, 0]);
  });

  test('is dragged by its bar, on a page of any zoom, and not by its buttons', async () => {
    const events = told();
    await show({ ...events, pinned: true });
    const capture = vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    const point = (type: string, at: Element, screen: readonly [number, number], zoom = 1) =>
      at.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          isPrimary: true,
          pointerId: 1,
          screenX: screen[0],
          screenY: screen[1],
          clientX: screen[0] / zoom,
          clientY: screen[1] / zoom,
        }),
      );
    const bar = stage.all('.card-bar')[0]!;
    point('pointerdown', bar, [100, 100]);
    point('pointermove', bar, [101, 101]);
    expect(events.onDrag).not.toHaveBeenCalled();
    point('pointermove', bar, [110, 105]);
    point('pointermove', bar, [115, 105]);
    point('pointerup', bar, [115, 105]);
    point('pointermove', bar, [200, 200]);
    expect(events.onDrag.mock.calls.splice(0)).toEqual([
      [10, 5],
      [5, 0],
    ]);
    point('pointerdown', stage.all('.card-grip')[0]!, [100, 100], 2);
    point('pointermove', bar, [120, 100], 2);
    expect(events.onDrag.mock.calls.splice(0)).toEqual([[10, 0]]);
    point('pointerup', bar, [120, 100]);
    point('pointerdown', find('Close')!, [100, 100]);
    point('pointermove', bar, [150, 150]);
    expect(events.onDrag).not.toHaveBeenCalled();
    capture.mockRestore();
  });
});

describe('copying', () => {
  test('all facts is offered in the menu, in four ways', async () => {
    const events = told();
    await show(events);
    await press('More');
    await press('Copy facts');
    expect(items()).toEqual(['As text', 'As Markdown', 'Citation, CSL-JSON', 'Citation, BibTeX']);
    await press('As Markdown');
    expect(events.onCopy.mock.calls).toEqual([['markdown', 'all']]);
    expect(stage.all('[role=menu]')).toEqual([]);
  });

  test('one fact is offered beside it; the focus goes back there', async () => {
    const events = told();
    await show(events);
    find('Copy “Area”')?.focus();
    await press('Copy “Area”');
    expect(find('Copy “Area”')?.ariaExpanded).toBe('true');
    await key('End');
    expect(document.activeElement?.textContent).toBe('Citation, BibTeX');
    await press('Citation, BibTeX');
    expect(events.onCopy.mock.calls).toEqual([['bibtex', 1]]);
    expect(focused()).toBe('Copy “Area”');
  });

  test('says what became of it for a while, and nothing moves for that', async () => {
    await show();
    const before = wantedHeight(stage.all('.card')[0] ?? null, innerWidth);
    await show({ copied: { ok: true } });
    expect(stage.all('.card-status')[0]?.textContent).toBe('Copied');
    expect(wantedHeight(stage.all('.card')[0] ?? null, innerWidth)).toBe(before);
    await act(() => {
      stage.all('.card-status')[0]?.dispatchEvent(new AnimationEvent('animationend', { bubbles: true }));
    });
    expect(stage.all('.card-status')).toEqual([]);
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
    expect(stage.all('.card-footer button').map((each) => each.ariaLabel)).toEqual([
      'Previous mention',
      'Next mention',
      'Add a note',
      'More',
      'Close',
    ]);
    for (const each of stage.all('.card-footer button, .fact-copy button, .disclose'))
      expect(Math.min(each.offsetWidth, each.offsetHeight), each.outerHTML).toBeGreaterThanOrEqual(44);
    await press('More');
    expect(items().slice(0, 4)).toEqual(['Edit facts', 'Open in base', 'Copy facts', 'Why is this marked?']);
    await press('Open in base');
    expect(events.onOpen.mock.calls).toEqual([['entity']]);
  });

  test('nothing is offered of a name that is marked no more, or where nobody listens', async () => {
    await show({ kept: { deed: 'page', ok: true } });
    expect(stage.all('.card-footer button').map((each) => each.ariaLabel)).toEqual(['Close']);
    await show({
      onPin: undefined,
      onNote: undefined,
      onOpen: undefined,
      onCopy: undefined,
      content: content('en', 1, { readings: [] }),
    });
    expect(stage.all('.card button').map((each) => each.ariaLabel)).toEqual([
      'Previous mention',
      'Next mention',
      'Close',
    ]);
  });
});
