import { AFTER_SCROLL_MS, CLOSE_GRACE_MS } from './delays.ts';
import type { Box } from './geometry.ts';
import { close, open, openIfRipe, rest, setNext, start, stop } from './moves.ts';
import { away, pointer } from './pointer.ts';
import type { Effect, HoverEvent, HoverState, MarkId, Phase, Step, TimerName } from './states.ts';

/** The state before anything happened. */
export const START: HoverState = {
  phase: { is: 'idle' },
  token: 0,
  scrolling: false,
  held: true,
  ripe: false,
  writing: false,
  closedAt: Number.NEGATIVE_INFINITY,
  last: null,
};

/** The mark under the reader's attention, and whether its card is up: what the overlay lights. */
export function litBy({ phase }: HoverState): { readonly mark: MarkId; readonly open: boolean } | null {
  return phase.is === 'idle' ? null : { mark: phase.mark, open: phase.is !== 'dwelling' };
}

/** Where the card stands, while it is seen. */
export function cardOf({ phase }: HoverState): Box | null {
  return phase.is === 'open' || phase.is === 'leaving' ? phase.card : null;
}

/**
 * The next state and what is to be done now. Pure: timers are effects, and their ends are events.
 * Answers that carry another token than the current one change nothing.
 */
export function step(state: HoverState, event: HoverEvent): Step {
  switch (event.type) {
    case 'pointer':
      return pointer(state, event);
    case 'away':
      return away(state, event.at);
    case 'press':
      return state.phase.is === 'dwelling' ? rest(state) : close(state, event.at, false);
    case 'selected':
      return giveUp(state, event.at);
    case 'scrolled':
      return scrolled(state, event.at);
    case 'escape':
    case 'dismiss':
    case 'gone':
      return close(state, event.at, true);
    case 'ask':
      return open(state, event.mark, event.by);
    case 'key':
      return openIfRipe({ ...state, held: event.held });
    case 'writing':
      return writing(state, event.writing);
    case 'pinned':
      return letGo(state, event.at);
    case 'unpinned':
      return takeBack(state, event);
    case 'heard':
    case 'shown':
    case 'placed':
    case 'failed':
      return event.token === state.token ? answered(state, event) : { state, effects: [] };
    case 'timer':
      return timer(state, event.timer, event.at);
  }
}

/** Who has done writing and is elsewhere has left by then. */
function writing(before: HoverState, begun: boolean): Step {
  // It may be told when the card has just gone.
  if (before.phase.is === 'idle' || before.phase.is === 'dwelling') return { state: before, effects: [] };
  const state = { ...before, writing: begun };
  if (begun) return setNext(state, null);
  return { state, effects: state.phase.is === 'leaving' ? [start('grace', CLOSE_GRACE_MS)] : [] };
}

/** The card is no longer ours to close, so that it is not. */
function letGo(state: HoverState, at: number): Step {
  const { is } = state.phase;
  if (is !== 'open' && is !== 'leaving') return { state, effects: [] };
  const closed = close(state, at, false);
  return { ...closed, effects: closed.effects.filter((effect) => effect.do !== 'close') };
}

/** As after a jump: the keyboard may be in it, and the pointer that is comes to be in charge as it stirs. */
function takeBack(
  before: HoverState,
  { mark, card, asked, at }: Extract<HoverEvent, { type: 'unpinned' }>,
): Step {
  const { state, effects } = close(before, at, false);
  const token = Math.max(state.token, asked);
  return { state: { ...state, token, phase: { is: 'open', mark, by: 'jump', card, next: null } }, effects };
}

function scrolled(before: HoverState, at: number): Step {
  const state = { ...before, scrolling: true };
  const { phase } = state;
  const up = phase.is === 'open' || phase.is === 'leaving';
  const settled = up ? setNext(state, null) : giveUp(state, at);
  const follow: Effect[] = up ? [{ do: 'follow', token: state.token, mark: phase.mark }] : [];
  return { state: settled.state, effects: [...settled.effects, start('scroll', AFTER_SCROLL_MS), ...follow] };
}

/** Ends what the pointer began and nobody has seen yet. */
function giveUp(state: HoverState, at: number): Step {
  if (state.phase.is === 'dwelling') return rest(state);
  if (state.phase.is === 'opening' && state.phase.by === 'hover') return close(state, at, false);
  if (state.phase.is === 'open' || state.phase.is === 'leaving') return setNext(state, null);
  return { state, effects: [] };
}

function answered(
  state: HoverState,
  event: Extract<HoverEvent, { type: 'heard' | 'shown' | 'placed' | 'failed' }>,
): Step {
  const { phase } = state;
  if (phase.is === 'idle' || phase.is === 'dwelling') return { state, effects: [] };
  switch (event.type) {
    case 'heard':
      if (phase.is !== 'opening') return { state, effects: [] };
      return revealIfLate({ ...state, phase: { ...phase, heard: true } }, [stop('patience')]);
    case 'shown':
      return reveal(state, [stop('loading'), stop('patience')]);
    case 'placed':
      if (phase.is === 'opening') return { state, effects: [] };
      return { state: { ...state, phase: { ...phase, card: event.card } }, effects: [] };
    case 'failed': {
      const plain: Effect = { do: 'plain', token: state.token, mark: phase.mark, why: event.why };
      return { state: seen(state), effects: [stop('loading'), stop('patience'), plain] };
    }
  }
}

function timer(state: HoverState, name: TimerName, at: number): Step {
  const { phase } = state;
  switch (name) {
    case 'scroll':
      return { state: { ...state, scrolling: false }, effects: [] };
    case 'dwell':
      return openIfRipe({ ...state, ripe: true });
    case 'grace': {
      if (phase.is !== 'leaving' || state.writing) return { state, effects: [] };
      const closed = close(state, at, true);
      if (phase.next === null) return closed;
      // The dwell that began on the other mark goes on.
      const dwelling: Phase = { is: 'dwelling', mark: phase.next };
      const effects = closed.effects.filter((effect) => effect.do !== 'stop' || effect.timer !== 'dwell');
      return { state: { ...closed.state, phase: dwelling }, effects };
    }
    case 'loading':
      if (phase.is !== 'opening') return { state, effects: [] };
      return revealIfLate({ ...state, phase: { ...phase, late: true } }, []);
    case 'patience':
      if (phase.is !== 'opening' || phase.heard) return { state, effects: [] };
      return answered(state, { type: 'failed', token: state.token, why: 'blocked', at });
  }
}

function revealIfLate(state: HoverState, effects: readonly Effect[]): Step {
  const ready = state.phase.is === 'opening' && state.phase.heard && state.phase.late;
  return ready ? reveal(state, effects) : { state, effects };
}

function reveal(state: HoverState, effects: readonly Effect[]): Step {
  const { phase } = state;
  if (phase.is === 'idle' || phase.is === 'dwelling') return { state, effects };
  const show: Effect = { do: 'reveal', token: state.token, mark: phase.mark };
  return { state: seen(state), effects: [...effects, show] };
}

function seen(state: HoverState): HoverState {
  if (state.phase.is !== 'opening') return state;
  const { mark, by } = state.phase;
  return { ...state, phase: { is: 'open', mark, by, card: null, next: null } };
}
