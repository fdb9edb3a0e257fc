import type { PresentedStatement } from '../../utils/facts/presented.ts';

/** What a spark line is drawn of: a value and when it held. */
export interface SparkPoint {
  /** The year it held in, months and days as its fraction. */
  readonly at: number;
  readonly year: string;
  readonly amount: number;
}

/** Fewer dated values than these are no course of things. */
const FEWEST = 4;
const DATE = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The course of a row's dated values, oldest first; empty where there are fewer than four times, or several units. What
 * is dated by its publication alone did not hold then, and is left out. Of several values of one time the preferred
 * one stands: the first in `values`, then the first in `history`.
 */
export function sparkPoints(
  values: readonly PresentedStatement[],
  history: readonly PresentedStatement[] = [],
): readonly SparkPoint[] {
  const points = new Map<number, SparkPoint>();
  const units = new Set<string>();
  for (const { value, asOf, asOfKind } of [...values, ...history]) {
    if (value.type !== 'quantity' || value.atLeast || asOfKind !== 'reference' || asOf === undefined)
      continue;
    const [, year, month, day] = DATE.exec(asOf) ?? [];
    if (year === undefined) continue;
    units.add(value.unit?.key ?? '');
    const at = Number(year) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 366;
    if (!points.has(at)) points.set(at, { at, year: String(Number(year)), amount: value.amount });
  }
  if (units.size > 1 || points.size < FEWEST) return [];
  return [...points.values()].toSorted((one, other) => one.at - other.at);
}
