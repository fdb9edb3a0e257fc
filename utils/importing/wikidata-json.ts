import { cleanText, LONGEST_TEXT } from './clean-text.ts';
import { partialDate } from './read-date.ts';

/**
 * Wikidata's entity JSON, piece by piece (documented as "Wikibase JSON data format"). Whatever does not have the
 * documented shape is taken for absent, so that one odd claim does not cost the entity. Keys come from the file.
 */

/** What stands under a path of keys. */
export function under(value: unknown, ...path: readonly string[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The rows of a table; a dump writes an empty one as `[]`. */
export function rowsOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A line of text, cleaned; undefined for what is none, or empty, or longer than a pack may hold. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT || !value.isWellFormed()) return undefined;
  return cleanText(value) || undefined;
}

/** The value of a snak; undefined for `somevalue` and `novalue`. */
export function snakValue(snak: unknown): unknown {
  return under(snak, 'snaktype') === 'value' ? under(snak, 'datavalue', 'value') : undefined;
}

/** The values of the first reference or qualifier table's snaks of a property. */
export function snaksOf(table: unknown, property: string): readonly unknown[] {
  return listOf(under(table, property));
}

/** `Q232` out of a value of type item. */
export function itemOf(value: unknown): string | undefined {
  const id = under(value, 'id');
  if (typeof id === 'string') return ITEM.test(id) ? id : undefined;
  // Dumps from before 2016.
  const number = under(value, 'numeric-id');
  return typeof number === 'number' && ITEM.test(`Q${String(number)}`) ? `Q${String(number)}` : undefined;
}

export const ITEM = /^Q[1-9]\d{0,11}$/u;

export interface WikidataQuantity {
  readonly amount: number;
  /** `Q712226`, or undefined for a bare number. */
  readonly unit: string | undefined;
}

export function quantityOf(value: unknown): WikidataQuantity | undefined {
  const [amount, unit] = [under(value, 'amount'), under(value, 'unit')];
  if (typeof amount !== 'string' || !/^[+-]?\d{1,100}(\.\d{1,100})?$/u.test(amount)) return undefined;
  const item = typeof unit === 'string' ? /\/(Q[1-9]\d{0,11})$/u.exec(unit)?.[1] : undefined;
  return { amount: Number(amount), unit: item };
}

/** Precision of a time that still is a year, a month, a day. */
const [YEAR, MONTH, DAY] = [9, 10, 11];
const JULIAN = 'Q1985786';

/** A date as precise as it is given; undefined where that is less than a year, before our era, or a Julian day. */
export function dateOf(value: unknown): string | undefined {
  const [time, precision, calendar] = ['time', 'precision', 'calendarmodel'].map((key) => under(value, key));
  const read = typeof time === 'string' ? /^\+0*(\d{4})-(\d{2})-(\d{2})T/u.exec(time) : null;
  if (!read || typeof precision !== 'number' || precision < YEAR) return undefined;
  const [year, month, day] = read.slice(1).map(Number);
  const isJulian = typeof calendar === 'string' && calendar.endsWith(JULIAN);
  if (year === undefined || (isJulian && precision > YEAR)) return undefined;
  return partialDate(year, precision >= MONTH ? month : undefined, precision >= DAY ? day : undefined);
}
