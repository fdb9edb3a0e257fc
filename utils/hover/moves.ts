import { DWELL_MS, FRAME_PATIENCE_MS, LOADING_MS } from './delays.ts';
import type { Effect, HoverState, MarkId, OpenedBy, Phase, Step, TimerName } from './states.ts';

const IDLE: Phase = { is: 'idle' };

/** Asks for a card under a new token. */
export function open(state: HoverState, mark: MarkId, by: OpenedBy): Step {
  const token = state.token + 1;
  const wasUp = state.phase.is === 'open' || state.phase.is === 'leaving';
  return {
    state: {
      ...state,
      token,
      writing: wasUp && state.writing,
      phase: { is: 'opening', mark, by, heard: false, late: false },
    },
    effects: [
      stop('dwell'),
      stop('grace'),
      // A step within the card keeps it in sight, or the focus inside would be lost.
      ...(wasUp && by === 'hover' ? [{ do: 'conceal' } as const] : []),
      { do: 'ask', token, mark, by },
      start('loading', LOADING_MS),
      start('patience', FRAME_PATIENCE_MS),
    ],
  };
}

/** Takes the card, or the dwell, back. */
export function close(state: HoverState, at: number, back: boolean): Step {
  const { phase } = state;
  if (phase.is === 'idle') return { state, effects: [] };
  if (phase.is === 'dwelling') return rest(state);
  return {
    // A new token, so that the closed card's late answers die.
    state: {
      ...state,
      phase: IDLE,
      writing: false,
      token: state.token + 1,
      closedAt: phase.is === 'opening' ? state.closedAt : at,
    },
    effects: [...(['dwell', 'grace', 'loading', 'patience'] as const).map(stop), { do: 'close', back }],
  };
}

/** Begins a dwell anew. */
export function dwell(state: HoverState, ms: number): Step {
  return { state: { ...state, ripe: false }, effects: [start('dwell', ms)] };
}

/** Opens what the pointer rests on, once it has rested there long enough and the key is held. */
export function openIfRipe(state: HoverState): Step {
  const { phase, held, ripe } = state;
  const mark = phase.is === 'dwelling' ? phase.mark : 'next' in phase ? phase.next : null;
  return held && ripe && mark !== null ? open(state, mark, 'hover') : { state, effects: [] };
}

/** Ends a dwell. */
export function rest(state: HoverState): Step {
  return { state: { ...state, phase: IDLE }, effects: [stop('dwell')] };
}

/** Notes which other mark the pointer rests on while a card is up, and runs the dwell timer for it. */
export function setNext(state: HoverState, next: MarkId | null, again = false): Step {
  const { phase } = state;
  if (phase.is !== 'open' && phase.is !== 'leaving') return { state, effects: [] };
  if (phase.next === next && !(again && next !== null)) return { state, effects: [] };
  const onNext = { ...state, phase: { ...phase, next } };
  return next === null ? { state: onNext, effects: [stop('dwell')] } : dwell(onNext, DWELL_MS);
}

/** Two steps as one. */
export function andThen(first: Step, next: (state: HoverState) => Step): Step {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

export function start(timer: TimerName, ms: number): Effect {
  return { do: 'start', timer, ms };
}

export function stop(timer: TimerName): Effect {
  return { do: 'stop', timer };
}
