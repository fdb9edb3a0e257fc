import type { Point } from '../../utils/hover/geometry.ts';
import type { MarkId, Spot } from '../../utils/hover/states.ts';
import { hitTest } from '../../utils/paint/hit.ts';
import type { NamedMark } from '../page.content/named.ts';
import type { HandStore } from './hand-store.ts';

/** Whether a mark is painted wherever it stands. */
export type Shows = (mark: NamedMark) => boolean;

/** Numbers for the marks that the pointer meets: the card's state machine knows no more of a mark. */
export class MarkNumbers {
  readonly #marks = new Map<MarkId, NamedMark>();
  #last = 0;

  numberOf(mark: NamedMark): MarkId {
    for (const [number, known] of this.#marks) if (known === mark) return number;
    this.#last += 1;
    this.#marks.set(this.#last, mark);
    return this.#last;
  }

  markOf(number: MarkId): NamedMark | undefined {
    return this.#marks.get(number);
  }

  /** Nothing is under way: marks that went with their text must not be held here. */
  forget(): void {
    this.#marks.clear();
  }
}

/** What of the page lies under a point of the viewport; a mark that is not shown is nothing to point at. */
export function spotAt({ x, y }: Point, store: HandStore, numbers: MarkNumbers, shows: Shows): Spot {
  const hit = hitTest(store, document, x, y);
  return hit && shows(hit.mark) ? { on: 'mark', mark: numbers.numberOf(hit.mark) } : { on: 'nothing' };
}
