import { intlTag, type WordingLanguage } from './languages.ts';

/** `long`: "25 March 2021". `short`: "25 Mar 2021". `year`: "2021", for columns; the full date goes beside it. */
export type DateWidth = 'long' | 'short' | 'year';

const PARTIAL = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A partial ISO 8601 date (`2021`, `2021-03`, `2021-03-25`) in words, to the precision it has and no further:
 * 2021 never becomes a day. What is no such date is given back as it came.
 */
export function partialDate(lang: WordingLanguage, date: string, width: DateWidth = 'long'): string {
  const [, year, month, day] = PARTIAL.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined || width === 'year') return yearAlone(year);
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // Date.UTC takes 0 to 99 for years of the twentieth century.
  at.setUTCFullYear(Number(year));
  return new Intl.DateTimeFormat(intlTag(lang), {
    year: 'numeric',
    month: width,
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}

/** Years are not grouped ("1 936") and keep no leading zeros. */
function yearAlone(year: string): string {
  return String(Number(year));
}
