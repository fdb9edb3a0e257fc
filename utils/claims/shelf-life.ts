import type { PartialDate, Statement } from '../facts/statement.ts';
import { dayAfterMonths, daysOf, monthsSince } from './partial-dates.ts';
import type { FactRow } from './rows.ts';

/** Under a year nothing is called old: it is said in whole years. */
const SHORTEST = 12;

/**
 * Whole years since `asOf`, once that is past the shelf life. A publication-dated value is at least as old as its
 * source, so its age is never overstated either.
 */
export function yearsPastShelfLife(
  { asOf }: Pick<Statement, 'asOf'>,
  shelfLife: number | undefined,
  today: PartialDate,
): number | undefined {
  if (asOf === undefined || shelfLife === undefined) return undefined;
  const age = monthsSince(asOf, today);
  return age >= Math.max(shelfLife, SHORTEST) ? Math.floor(age / 12) : undefined;
}

/** The first day, in days since 1970, on which one of these rows is old; undefined where none ages. */
export function oldFrom(rows: readonly FactRow[]): number | undefined {
  const days = rows.flatMap(({ statements: [{ asOf }], freshMonths }) =>
    asOf === undefined || freshMonths === undefined
      ? []
      : [dayAfterMonths(asOf, Math.max(freshMonths, SHORTEST))],
  );
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** The next day, in days since 1970, on which another of these statements holds; undefined where none will. */
export function nextTurn(statements: readonly Statement[], today: number): number | undefined {
  const days = statements.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [daysOf(from)[0]]),
    ...(until === undefined ? [] : [daysOf(until)[1]]),
  ]);
  const coming = days.filter((day) => day > today);
  return coming.length > 0 ? Math.min(...coming) : undefined;
}

/** Months of an ISO 8601 duration of years and months; undefined for any other. */
export function monthsOf(duration: string): number | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?$/u.exec(duration);
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return undefined;
  return Number(parts[1] ?? 0) * 12 + Number(parts[2] ?? 0);
}
