import { HASH_FACTOR, HASH_SEED } from './hash.ts';
import type { FindingContext, WordStarts } from './word-starts.ts';

/** Binary logarithm of how many runs are kept; one takes another's place. */
const BITS = 15;
/** Longer runs are not kept. */
const LONGEST_KEPT = 40;

/** Words seen in texts, and what may start at them: nothing at most, and most come again soon. */
export class SeenWords {
  readonly #seen = Array.from({ length: 1 << BITS }, (): WordStarts | undefined => undefined);

  get(context: FindingContext, text: string, start: number, end: number): WordStarts | undefined {
    if (end - start > LONGEST_KEPT) return undefined;
    const slot = slotOf(context, text, start, end);
    const known = this.#seen[slot];
    if (isOf(known, context, text, start, end)) return known;
    const other = this.#seen[slot ^ 1];
    return isOf(other, context, text, start, end) ? other : undefined;
  }

  /** Takes the place of what has stood longer where both of its places are taken. */
  add(starts: WordStarts): void {
    const { context, raw } = starts;
    if (raw.length > LONGEST_KEPT) return;
    const slot = slotOf(context, raw, 0, raw.length);
    if (this.#seen[slot]) this.#seen[slot ^ 1] = this.#seen[slot];
    this.#seen[slot] = starts;
  }
}

function isOf(
  known: WordStarts | undefined,
  context: FindingContext,
  text: string,
  start: number,
  end: number,
): known is WordStarts {
  if (known?.raw.length !== end - start || known.context !== context) return false;
  for (let at = start; at < end; at++) {
    if (known.raw.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  }
  return true;
}

function slotOf({ place }: FindingContext, text: string, start: number, end: number): number {
  let hash = HASH_SEED ^ place;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_FACTOR);
  return hash >>> (32 - BITS);
}
