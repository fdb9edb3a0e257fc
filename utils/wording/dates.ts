import type { WordingLanguage } from './languages.ts';

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
  // A year alone is not grouped ("1 936") and keeps no leading zeros.
  if (month === undefined || width === 'year') return String(Number(year));
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // Date.UTC takes 0 to 99 for years of the twentieth century.
  at.setUTCFullYear(Number(year));
  return lang === 'kk' ? inKazakh(at, day !== undefined, width) : byIntl(lang, at, day !== undefined, width);
}

/** The day as it was where the reader was, as an ISO date: what was written late in the evening is not tomorrow's. */
export function localDay(milliseconds: number): string {
  const at = new Date(milliseconds);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function byIntl(lang: 'en' | 'fr' | 'ru', at: Date, withDay: boolean, month: 'long' | 'short'): string {
  const kind = `${lang} ${String(withDay)} ${month}`;
  // Plain `en` would put the month before the day.
  const format =
    formats.get(kind) ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      year: 'numeric',
      month,
      ...(withDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(kind, format);
  // The Russian "г." must not stand alone on the next line.
  return format.format(at).replace(' г.', '\u00a0г.');
}

/** To make one takes many times as long as to write a date with it, and a file of notes has five dates a note. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** As CLDR writes Kazakh dates, of which Chromium has none ("1970 M01") although it claims the language. */
function inKazakh(at: Date, withDay: boolean, width: 'long' | 'short'): string {
  const month = KAZAKH_MONTHS[at.getUTCMonth()] ?? '';
  const written = width === 'short' ? `${month.slice(0, 3)}.` : month;
  const year = `${at.getUTCFullYear()}\u00a0ж.`;
  return withDay ? `${year} ${at.getUTCDate()}\u00a0${written}` : `${year} ${written}`;
}

const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
