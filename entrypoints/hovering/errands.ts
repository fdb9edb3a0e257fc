import type { OpenedBy } from '../../utils/hover/states.ts';
import type { Hovering } from './hovering.ts';
import type { NamedMark } from '../page.content/named.ts';
import { scrollTo } from '../../utils/paint/scroll-to.ts';
import { firstInSight } from './first-in-sight.ts';

/** Goes to the `nth` mention of an entity, from 0, and opens its card; false where there is none. */
export function jumpTo(hovering: Hovering, entity: string, nth: number): boolean {
  return go(hovering, hovering.store.mentionsOf(entity)[nth], 'jump');
}

/** Goes to the `nth` mention of an entity, from 0, and lights it; false where there is none. */
export function pointTo(hovering: Hovering, entity: string, nth: number): boolean {
  const mark = hovering.store.mentionsOf(entity)[nth];
  if (!mark) return false;
  scrollTo(mark);
  hovering.point(mark);
  return true;
}

/** The keyboard walk: from the lit mark, or from the viewport's top, to the next mark or the one before. */
export function walkMarks(hovering: Hovering, step: 1 | -1): boolean {
  const { store, mark } = hovering;
  return go(hovering, mark ? store.step(mark, step) : firstInSight(store, step), 'keys');
}

/** From the open card's mention to the next one of its name, or the one before; a sheet stays one. */
export function stepOn(hovering: Hovering, step: 1 | -1): boolean {
  const { store, mark, play } = hovering;
  const next = mark && store.step(mark, step, store.mentionsOf(mark.key));
  return go(hovering, next, play.card.isSheet ? 'touch' : 'jump');
}

function go(hovering: Hovering, mark: NamedMark | undefined, by: Exclude<OpenedBy, 'hover'>): boolean {
  if (!mark) return false;
  scrollTo(mark);
  hovering.tell({ type: 'ask', mark: hovering.numbers.numberOf(mark), by });
  return true;
}
