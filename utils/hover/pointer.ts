import { corridorTo, inCorridor } from './corridor.ts';
import { CLOSE_GRACE_MS, COMPARING_MS, CROSSING_SPEED, DWELL_AFTER_CARD_MS, DWELL_MS } from './delays.ts';
import { andThen, close, dwell, openIfRipe, rest, setNext, start, stop } from './moves.ts';
import type { HoverEvent, HoverState, MarkId, Phase, Step } from './states.ts';

type Pointer = Extract<HoverEvent, { type: 'pointer' }>;
type In<Is extends Phase['is']> = Extract<Phase, { is: Is }>;

/** The pointer was reported somewhere. */
export function pointer(before: HoverState, event: Pointer): Step {
  const { last } = before;
  // Browsers report a resting pointer again when the page moves under it: no question of the reader's.
  const still = last?.point.x === event.point.x && last.point.y === event.point.y;
  if (still && event.spot.on !== 'card') return { state: before, effects: [] };
  const { point, at, spot, held = before.held } = event;
  const state = { ...before, held, last: { point, at, on: spot.on } };
  return andThen(moved(state, event, last), openIfRipe);
}

function moved(state: HoverState, event: Pointer, last: HoverState['last']): Step {
  const { phase } = state;
  switch (phase.is) {
    case 'idle':
    case 'dwelling':
      return consider(state, event, last);
    case 'opening': {
      if (phase.by !== 'hover' || (onMark(event, phase.mark) && event.calm)) return { state, effects: [] };
      const closed = close(state, event.at, false);
      return andThen(closed, (rested) => consider(rested, event, last));
    }
    case 'open':
      return phase.by === 'hover'
        ? overHovered(state, phase, event, last)
        : overHeld(state, phase, event, last);
    case 'leaving':
      return overLeft(state, phase, event, last);
  }
}

/** The pointer left the viewport. */
export function away(before: HoverState, at: number): Step {
  const state = { ...before, last: null };
  const { phase } = state;
  if (phase.is === 'dwelling') return rest(state);
  if (phase.is === 'opening' && phase.by === 'hover') return close(state, at, false);
  if (phase.is !== 'open' && phase.is !== 'leaving') return { state, effects: [] };
  const { state: without, effects } = setNext(state, null);
  if (phase.is === 'leaving' || phase.by !== 'hover') return { state: without, effects };
  const { mark, card } = phase;
  const leaving: Phase = { is: 'leaving', mark, card, corridor: null, next: null };
  return { state: { ...without, phase: leaving }, effects: [...effects, start('grace', CLOSE_GRACE_MS)] };
}

/** No card is up: dwell on a mark, or not. */
function consider(state: HoverState, event: Pointer, last: HoverState['last']): Step {
  const { spot } = event;
  const dwelling = state.phase.is === 'dwelling' ? state.phase.mark : null;
  if (spot.on !== 'mark' || !mayOpen(state, event)) {
    return dwelling === null ? { state, effects: [] } : rest(state);
  }
  if (dwelling === spot.mark && !crossing(last, event)) return { state, effects: [] };
  const comparing = event.at - state.closedAt < COMPARING_MS;
  const onMark = { ...state, phase: { is: 'dwelling', mark: spot.mark } } as const;
  const begun = dwell(onMark, comparing ? DWELL_AFTER_CARD_MS : DWELL_MS);
  return state.held ? { ...begun, effects: [...begun.effects, { do: 'prepare' }] } : begun;
}

function overHovered(state: HoverState, phase: In<'open'>, event: Pointer, last: HoverState['last']): Step {
  if (event.spot.on === 'card' || onMark(event, phase.mark)) return { state, effects: [] };
  const { card, mark } = phase;
  const corridor = card && last?.on === 'mark' ? corridorTo(last.point, card) : null;
  const leaving: In<'leaving'> = { is: 'leaving', mark, card, corridor, next: null };
  const left = { state: { ...state, phase: leaving }, effects: [start('grace', CLOSE_GRACE_MS)] };
  return andThen(left, (at) => overLeft(at, leaving, event, last));
}

/** The card was opened without the pointer, which may still ask for another one, or come into the card. */
function overHeld(state: HoverState, phase: In<'open'>, event: Pointer, last: HoverState['last']): Step {
  if (event.spot.on === 'card' && phase.by === 'jump') {
    return setNext({ ...state, phase: { ...phase, by: 'hover' } }, null);
  }
  return setNext(state, nextFor(state, phase.mark, event), crossing(last, event));
}

function overLeft(state: HoverState, phase: In<'leaving'>, event: Pointer, last: HoverState['last']): Step {
  const { card, mark } = phase;
  if (event.spot.on === 'card' || onMark(event, mark)) {
    const back: Phase = { is: 'open', mark, by: 'hover', card, next: null };
    const effects = phase.next === null ? [stop('grace')] : [stop('grace'), stop('dwell')];
    return { state: { ...state, phase: back }, effects };
  }
  if (phase.corridor && inCorridor(phase.corridor, event.point)) {
    const onItsWay = setNext(state, null);
    return { state: onItsWay.state, effects: [start('grace', CLOSE_GRACE_MS), ...onItsWay.effects] };
  }
  return setNext(state, nextFor(state, mark, event), crossing(last, event));
}

function nextFor(state: HoverState, mark: MarkId, event: Pointer): MarkId | null {
  if (event.spot.on !== 'mark' || event.spot.mark === mark) return null;
  return mayOpen(state, event) ? event.spot.mark : null;
}

function mayOpen(state: HoverState, event: Pointer): boolean {
  return event.calm && !state.scrolling && !state.writing;
}

function onMark(event: Pointer, mark: MarkId): boolean {
  return event.spot.on === 'mark' && event.spot.mark === mark;
}

function crossing(last: HoverState['last'], event: Pointer): boolean {
  if (!last) return false;
  const way = Math.hypot(event.point.x - last.point.x, event.point.y - last.point.y);
  return way > CROSSING_SPEED * Math.max(event.at - last.at, 1);
}
