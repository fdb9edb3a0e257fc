import { describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import { calls, takeHand, told } from './hand.ts';
import { factsWithHistory } from './sample-states.ts';

const { all, body, field, find, key, press, show } = takeHand();

describe('keys', () => {
  test('N, E, P and C do what their buttons do, on any keyboard', async () => {
    const events = told();
    await show(events);
    await key('e', {}, body());
    await key('P', {}, body());
    await key('c', {}, body());
    await key('с', { code: 'KeyC' }, all('[data-fact="1"] a')[0]);
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
    expect([all('[role=menu]').length, field() !== undefined]).toEqual([0, true]);
    await key('Escape', {}, body());
    expect(field()).toBeUndefined();
    await press('More');
    await press('Why is this marked?');
    await key('Escape', {}, body());
    expect([all('.card-reason').length, events.onClose.mock.calls.length]).toEqual([0, 0]);
    await key('Escape', {}, body());
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  test('Tab leads through the card as it is seen: tabs, sources, mentions, deeds, the way out', async () => {
    await show({ readings: 3, facts: factsWithHistory('en').slice(0, 2) });
    const stops = all('button, a, textarea')
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
    expect(all('.card-footer button').map((each) => each.ariaLabel)).not.toContain('Close');
    await press('Pin card');
    await press('Close');
    expect([events.onPin.mock.calls, events.onClose.mock.calls]).toEqual([[[false]], [[]]]);
  });

  test('is moved by arrow keys on its grip, which step and choose nothing', async () => {
    const events = told();
    await show({ ...events, pinned: true, readings: 3 });
    const grip = all('.card-grip')[0]!;
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
    const bar = all('.card-bar')[0]!;
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
    point('pointerdown', all('.card-grip')[0]!, [100, 100], 2);
    point('pointermove', bar, [120, 100], 2);
    expect(events.onDrag.mock.calls.splice(0)).toEqual([[10, 0]]);
    point('pointerup', bar, [120, 100]);
    point('pointerdown', find('Close')!, [100, 100]);
    point('pointermove', bar, [150, 150]);
    expect(events.onDrag).not.toHaveBeenCalled();
    capture.mockRestore();
  });
});
