import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardEvents } from '../../../entrypoints/card/guard.ts';

/** A window as far as the guard knows it: tells whether an event would have reached the card. */
class Listening {
  readonly #listeners = new Map<string, (event: Event) => void>();

  addEventListener(type: string, listener: (event: Event) => void, capture: boolean): void {
    // In the bubble phase the card's own listeners would have had the event before.
    if (capture) this.#listeners.set(type, listener);
  }

  passes(type: string, isTrusted: boolean): boolean {
    const stop = vi.fn();
    const event = { isTrusted, stopImmediatePropagation: stop, preventDefault: stop };
    this.#listeners.get(type)?.(event as unknown as Event);
    return stop.mock.calls.length === 0;
  }
}

let card: Listening;
let guard: ReturnType<typeof guardEvents>;
beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(10_000);
  card = new Listening();
  guard = guardEvents(card as unknown as Window);
});
afterEach(() => vi.useRealTimers());

test('events made by scripts reach nothing', () => {
  for (const type of ['click', 'auxclick', 'keydown', 'keyup']) {
    expect([card.passes(type, false), card.passes(type, true)], type).toEqual([false, true]);
  }
});

test('a click that was under way when the card appeared reaches nothing; keys close and step at once', () => {
  guard.appeared();
  vi.advanceTimersByTime(299);
  expect([card.passes('click', true), card.passes('keydown', true)]).toEqual([false, true]);
  vi.advanceTimersByTime(1);
  expect(card.passes('click', true)).toBe(true);
});
