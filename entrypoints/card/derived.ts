import { comparisonsOf } from '../../utils/claims/comparisons.ts';
import { factsThen } from '../../utils/claims/held-then.ts';
import type { Comparison, FactThen } from '../../utils/facts/derived.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';

/** What follows from an entity's facts and the article that its card stands in. */
export interface Derived {
  readonly facts: readonly FactThen[];
  readonly comparisons: readonly Comparison[];
  /** There where a row has another value of the article's time, which the card says in a line. */
  readonly articleDate?: string;
}

/** @param now of the reader's clock, in milliseconds since 1970 */
export function derivedFor(
  entity: PresentedEntity,
  { articleDate }: Pick<CardRequest, 'articleDate'>,
  now = Date.now(),
): Derived {
  const today = new Date(now).toISOString().slice(0, 10);
  const { facts, shown } = factsThen(entity.facts, articleDate, today);
  return {
    facts,
    comparisons: comparisonsOf(entity),
    ...(shown && articleDate !== undefined && { articleDate }),
  };
}
