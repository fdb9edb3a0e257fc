import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { START, step } from '../../../utils/hover/machine.ts';
import type { HoverEvent, HoverState, Spot, Step } from '../../../utils/hover/states.ts';

const spot: fc.Arbitrary<Spot> = fc.oneof(
  fc.constant<Spot>({ on: 'nothing' }),
  fc.constant<Spot>({ on: 'card' }),
  fc.integer({ min: 1, max: 3 }).map((mark): Spot => ({ on: 'mark', mark })),
);
const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
const card = fc.constantFrom(
  { left: 0, top: 40, right: 60, bottom: 60 },
  { left: 0, top: 0, right: 60, bottom: 20 },
);
const token = fc.integer({ min: 0, max: 6 });
const timer = fc.constantFrom('dwell', 'grace', 'scroll', 'loading', 'patience');

const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      { type: fc.constant('pointer'), spot, point, calm: fc.boolean(), held: fc.boolean() },
      { requiredKeys: ['type', 'spot', 'point', 'calm'] },
    ),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('timer'), timer }) },
  fc.record({ type: fc.constantFrom('away', 'press', 'selected', 'scrolled', 'escape', 'dismiss', 'gone') }),
  fc.record({
    type: fc.constant('ask'),
    mark: fc.integer({ min: 1, max: 3 }),
    by: fc.constantFrom('jump', 'keys', 'touch'),
  }),
  fc.record({ type: fc.constant('key'), held: fc.boolean() }),
  fc.record({ type: fc.constant('writing'), writing: fc.boolean() }),
  fc.record({ type: fc.constant('pinned') }),
  fc.record({ type: fc.constant('unpinned'), mark: fc.integer({ min: 1, max: 3 }), card, asked: token }),
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('heard', 'shown'), token }) },
  fc.record({ type: fc.constant('placed'), token, card }),
  fc.record({ type: fc.constant('failed'), token, why: fc.constantFrom('blocked', 'updated', 'silent') }),
);

/** Any history, in any order, also timers that were never started: the machine must hold its word all the same. */
const history = fc
  .array(fc.tuple(happening, fc.integer({ min: 0, max: 400 })), { maxLength: 40 })
  .map((steps): HoverEvent[] => {
    let at = 0;
    return steps.map(([event, later]) => ({ ...event, at: (at += later) }));
  });

interface Taken extends Step {
  readonly before: HoverState;
  readonly event: HoverEvent;
}

function live(events: readonly HoverEvent[]): Taken[] {
  let before = START;
  return events.map((event) => {
    const taken = { before, event, ...step(before, event) };
    before = taken.state;
    return taken;
  });
}

function everyStep(hold: (taken: Taken, earlier: readonly Taken[]) => void): void {
  fc.assert(
    fc.property(history, (events) => {
      const taken = live(events);
      taken.forEach((one, i) => hold(one, taken.slice(0, i)));
    }),
    { numRuns: 2_000 },
  );
}

const asks = (taken: Step): boolean => taken.effects.some((effect) => effect.do === 'ask');
const up = (state: HoverState): boolean => state.phase.is !== 'idle' && state.phase.is !== 'dwelling';

describe('the machine, whatever happens', () => {
  test('opens only when a dwell has ended and the key is held, or the reader asks', () => {
    everyStep((taken) => {
      const { event, before, state } = taken;
      if (!asks(taken) || event.type === 'ask') return;
      expect(state.held).toBe(true);
      if (event.type === 'timer') expect(event.timer).toBe('dwell');
      else expect([before.ripe, ['key', 'pointer'].includes(event.type)]).toEqual([true, true]);
    });
  });

  test('what is ripe has been rested on to the end', () => {
    everyStep(({ before, event, state, effects }) => {
      if (effects.some((effect) => effect.do === 'start' && effect.timer === 'dwell'))
        expect(state.ripe).toBe(false);
      else if (state.ripe && !before.ripe) expect(event).toMatchObject({ type: 'timer', timer: 'dwell' });
    });
  });

  test('dwells only on a mark, with a calm hand, a moving pointer and a page at rest', () => {
    everyStep(({ before, event, effects }) => {
      if (!effects.some((effect) => effect.do === 'start' && effect.timer === 'dwell')) return;
      expect(event).toMatchObject({ type: 'pointer', calm: true, spot: { on: 'mark' } });
      expect(before.scrolling).toBe(false);
      expect(event.type === 'pointer' && event.point).not.toEqual(before.last?.point);
    });
  });

  test('no dwell outlives a scroll, a press, a selection or Escape', () => {
    everyStep(({ event, state }) => {
      if (!['scrolled', 'press', 'selected', 'escape'].includes(event.type)) return;
      expect(state.phase.is).not.toBe('dwelling');
      if ('next' in state.phase) expect(state.phase.next).toBeNull();
    });
  });

  test('gives every card a new token, and tokens never fall', () => {
    everyStep(({ before, state, effects }) => {
      expect(state.token).toBeGreaterThanOrEqual(before.token);
      for (const effect of effects) {
        if (effect.do === 'ask') expect(effect.token).toBeGreaterThan(before.token);
      }
    });
  });

  test('answers with another token change nothing', () => {
    everyStep(({ before, event, state, effects }) => {
      if (!('token' in event) || event.token === before.token) return;
      expect(state).toBe(before);
      expect(effects).toEqual([]);
    });
  });

  test('reveals only what the frame has heard or drawn', () => {
    everyStep(({ before, event, effects }) => {
      if (!effects.some((effect) => effect.do === 'reveal')) return;
      const heard = before.phase.is === 'opening' && before.phase.heard;
      expect(event.type === 'shown' || event.type === 'heard' || heard).toBe(true);
    });
  });

  test('says close whenever a card goes away, and only then', () => {
    everyStep(({ before, event, state, effects }) => {
      // A pinned card goes from the machine's sight alone; one that was pinned may take the place of another.
      const goes =
        event.type === 'unpinned' ? up(before) : event.type !== 'pinned' && up(before) && !up(state);
      expect(effects.some((effect) => effect.do === 'close')).toBe(goes);
    });
  });

  test('Escape brings every state back to rest', () => {
    everyStep(({ state }) => {
      expect(step(state, { type: 'escape', at: 1_000_000 }).state.phase.is).toBe('idle');
    });
  });

  test('every state that the pointer opened comes to rest by itself once the pointer has gone', () => {
    everyStep(({ state }) => {
      if ('by' in state.phase && state.phase.by !== 'hover') return;
      const away = step(state, { type: 'away', at: 1_000_000 }).state;
      const done = step(away, { type: 'writing', writing: false, at: 1_000_000 }).state;
      expect(step(done, { type: 'timer', timer: 'grace', at: 1_000_300 }).state.phase.is).toBe('idle');
    });
  });

  test('nothing is being written where no card is asked for', () => {
    everyStep(({ state }) => {
      if (state.phase.is === 'idle' || state.phase.is === 'dwelling') expect(state.writing).toBe(false);
    });
  });

  test('no timer is left running at rest, but the scroll’s', () => {
    everyStep((_, earlier) => {
      const running = new Set<string>();
      for (const one of earlier) {
        if (one.event.type === 'timer') running.delete(one.event.timer);
        for (const effect of one.effects) {
          if (effect.do === 'start') running.add(effect.timer);
          if (effect.do === 'stop') running.delete(effect.timer);
        }
        running.delete('scroll');
        if (one.state.phase.is === 'idle') expect([...running]).toEqual([]);
      }
    });
  });
});
