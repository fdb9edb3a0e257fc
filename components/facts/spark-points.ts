import type { PresentedStatement } from '../../utils/facts/presented.ts';

/** What a spark line is drawn of: a value and when it held. */
export interface SparkPoint {
  /** The year it held in, months as its fraction. */
  readonly at: number;
  readonly year: string;
  readonly amount: number;
}

/** Fewer dated values than these are no course of things. */
const FEWEST = 4;
const DATE = /^([+-]?\d{4,6})(?:-(\d{2}))?/;

/**
 * The course of a row's dated values, oldest first; empty where there are fewer than four years, or several units. What
 * is dated by its publication alone did not hold then, and is left out. Of several values of one year the preferred
 * one stands, the first in `values` and then in `history`: sources that differ are no ups and downs.
 */
export function sparkPoints(
  values: readonly PresentedStatement[],
  history: readonly PresentedStatement[] = [],
): readonly SparkPoint[] {
  const points = new Map<string, SparkPoint>();
  const units = new Set<string>();
  for (const { value, asOf, asOfKind } of [...values, ...history]) {
    if (value.type !== 'quantity' || value.atLeast || asOfKind !== 'reference' || asOf === undefined)
      continue;
    const [, year, month] = DATE.exec(asOf) ?? [];
    if (year === undefined) continue;
    units.add(value.unit?.key ?? '');
    const at = Number(year) + (Number(month ?? 1) - 1) / 12;
    if (!points.has(year)) points.set(year, { at, year: String(Number(year)), amount: value.amount });
  }
  if (units.size > 1 || points.size < FEWEST) return [];
  return [...points.values()].toSorted((one, other) => one.at - other.at);
}
