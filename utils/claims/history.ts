import { canonical } from '../facts/canonical.ts';
import type { PartialDate, Statement } from '../facts/statement.ts';
import { laterFirst } from './partial-dates.ts';

/** More points no line of a card can hold; the oldest give way. */
const LONGEST = 40;

/**
 * What a row's statements tell of other times too: every dated quantity, and all that held for a time; oldest first,
 * each value once a date and publisher.
 * @param ranked of one row, without what was withdrawn, best first
 * @param publisherOf equal for sources of one publisher
 */
export function historyOf(
  ranked: readonly Statement[],
  publisherOf: (statement: Statement) => string,
): Statement[] {
  const told = new Map<string, { readonly statement: Statement; readonly date: PartialDate }>();
  for (const statement of ranked) {
    const date = dateOf(statement);
    if (date === undefined) continue;
    const { value, asOf, from, until } = statement;
    const key = canonical([value, asOf, from, until, publisherOf(statement)]);
    if (!told.has(key)) told.set(key, { statement, date });
  }
  return [...told.values()]
    .sort((a, b) => laterFirst(b.date, a.date))
    .slice(-LONGEST)
    .map(({ statement }) => statement);
}

function dateOf({ value, asOf, from, until }: Statement): PartialDate | undefined {
  return from ?? until ?? (value.type === 'quantity' ? asOf : undefined);
}
