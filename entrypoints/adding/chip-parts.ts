import type { ChipPart } from '../../utils/host/chip.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { isNameLike } from './selected-range.ts';

/** What is offered for a selection: a note of anything, an entry for what may be a name and is none yet. */
export function partsFor(
  range: Range,
  isKnown: (text: string) => boolean,
  words: PageOrders['words'],
): ChipPart[] {
  const does = isNameLike(range, isKnown) ? (['add', 'note'] as const) : (['note'] as const);
  return does.flatMap((each) => (words[each] ? [{ does: each, text: words[each] }] : []));
}
