import type { PartialDate } from '../facts/statement.ts';

/**
 * Partial dates stand for all days they may mean: `2021` is any day from 1 January to 31 December. Nothing here ever
 * picks one of them. A question is answered yes only if it is yes for every day that the dates may mean, so that
 * doubt never turns into a claim ("sources differ", "5 years old").
 */

/** Whether the two dates lie at most `months` apart, whatever days they mean: `2024` and `2025` do not within 12. */
export function surelyWithin(months: number, a: PartialDate, b: PartialDate): boolean {
  const first = Math.min(firstDay(a), firstDay(b));
  const last = Math.max(lastDay(a), lastDay(b));
  return last <= addMonths(first, months);
}

/** The same, and less: 1 January of two years in a row are not within 12 months in this sense. */
export function surelyCloserThan(months: number, a: PartialDate, b: PartialDate): boolean {
  const first = Math.min(firstDay(a), firstDay(b));
  return Math.max(lastDay(a), lastDay(b)) < addMonths(first, months);
}

/** Whether every day that `date` may mean comes before every day that `other` may mean. */
export function surelyBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDay(date) < firstDay(other);
}

/** Whether every day that `date` may mean comes after every day that `other` may mean. */
export function surelyAfter(date: PartialDate, other: PartialDate): boolean {
  return surelyBefore(other, date);
}

/** The same, and they may also be one day. */
export function surelyNotAfter(date: PartialDate, other: PartialDate): boolean {
  return lastDay(date) <= firstDay(other);
}

/** Whole months that have surely passed from `date` to `today`; 0 for dates to come. */
export function monthsSince(date: PartialDate, today: PartialDate): number {
  const from = new Date(lastDay(date));
  const to = new Date(firstDay(today));
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
    (to.getUTCMonth() - from.getUTCMonth()) -
    (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
  return Math.max(0, months);
}

/** The first day, in days since 1970, on which `monthsSince` the date has come to so many. */
export function dayAfterMonths(date: PartialDate, months: number): number {
  const from = new Date(lastDay(date));
  const day = from.getUTCDate();
  const month = from.getUTCMonth() + months;
  const there = new Date(Date.UTC(from.getUTCFullYear(), month, day));
  // Months without that day are over before it has come round.
  const reached = there.getUTCDate() === day ? there.getTime() : there.setUTCDate(1);
  return reached / DAY;
}

/** The first day that the date may mean, and the first behind it, in days since 1970. */
export function daysOf(date: PartialDate): readonly [first: number, behind: number] {
  return [firstDay(date) / DAY, lastDay(date) / DAY + 1];
}

const DAY = 86_400_000;

/** Order for sorting: later dates first, and of two that end together the narrower first. */
export function laterFirst(a: PartialDate, b: PartialDate): number {
  return lastDay(b) - lastDay(a) || firstDay(b) - firstDay(a);
}

/** Whether one date may mean the very days of the other: `2021` and `2021-03-25` do. */
export function mayAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** First day that the date may mean, in milliseconds since 1970. */
function firstDay(date: PartialDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

/** Last day that the date may mean, in milliseconds since 1970. */
function lastDay(date: PartialDate): number {
  const [year, month, day] = partsOf(date);
  if (day !== undefined) return firstDay(date);
  // Day 0 is the last day of the month before.
  return Date.UTC(year, month ?? 12, 0);
}

function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const daysThere = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, daysThere));
}

function partsOf(date: PartialDate): [number, number | undefined, number | undefined] {
  const [year = '1', month, day] = date.split('-');
  return [
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  ];
}
