import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock, isStamp } from '../../../utils/knowledge/clock.ts';

const FIVE_MINUTES_MS = 5 * 60_000;
const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('the clock', () => {
  it('gives stamps that sort as text in the order they were given, whatever the time does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2 }), (times) => {
        let now = NOW;
        const clock = createClock('me', () => now);
        const stamps = times.map((offset) => {
          now = NOW + offset;
          return clock.next();
        });
        expect(stamps.every(isStamp)).toBe(true);
        expect([...new Set(stamps)].sort()).toEqual(stamps);
      }),
    );
  });

  it('goes on to the next millisecond when a counter is full', () => {
    const clock = createClock('me', () => NOW);
    const full = `${NOW.toString(36).padStart(9, '0')}.zzzz.other`;
    expect(clock.learn(full)).toBe(true);
    const next = clock.next();
    expect(next > full).toBe(true);
    expect(isStamp(next)).toBe(true);
  });

  it('learns from others up to five minutes ahead, and no further', () => {
    const clock = createClock('me', () => NOW);
    const ahead = createClock('you', () => NOW + FIVE_MINUTES_MS).next();
    const tooFar = createClock('you', () => NOW + FIVE_MINUTES_MS + 1).next();
    expect(clock.learn(tooFar)).toBe(false);
    expect(clock.next() < ahead).toBe(true);
    expect(clock.learn(ahead)).toBe(true);
    expect(clock.next() > ahead).toBe(true);
  });

  it('stamps an edit above the row it edits, and lets no other row follow a wrong clock', () => {
    const clock = createClock('me', () => NOW);
    const wrong = createClock('you', () => NOW + 365 * 86_400_000).next();
    const edit = clock.next(wrong);
    expect(edit > wrong).toBe(true);
    expect(clock.next(edit) > edit).toBe(true);
    expect(clock.next() < wrong).toBe(true);
  });
});
