import type { PartialDate } from '../facts/statement.ts';

export type DateReading =
  | { readonly type: 'date'; readonly date: PartialDate }
  /** Day and month could be either: "03/04/2021". */
  | { readonly type: 'ambiguous' }
  | { readonly type: 'none' };

/**
 * Reads a date as coarse as it is written: "2021", "2021-03", "25.03.2021", "25 марта 2021 г.", "March 2021". Between
 * dots the day comes first, as in all four languages; between slashes nothing is guessed.
 */
export function readDate(text: string): DateReading {
  const plain = text
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=\d) ?(?:г\.?|год|года|ж\.?|жыл|жылы)$/u, '');
  const numeric = readNumeric(plain);
  return numeric ?? readInWords(plain);
}

/** The date, where there is such a day. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | undefined {
  const made = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  made.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const exists =
    year >= 1 && year <= 9999 && made.getUTCMonth() === (month ?? 1) - 1 && made.getUTCDate() === (day ?? 1);
  if (!exists) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

function readNumeric(text: string): DateReading | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[t ]\d{2}:\d{2}.*)?)?)?$/u.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (compact) return dated(compact[1], compact[2], compact[3]);
  const dots = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/u.exec(text);
  if (dots) return dated(dots[3], dots[2], dots[1]);
  const month = /^(\d{1,2})\/(\d{4})$/u.exec(text);
  if (month) return dated(month[2], month[1]);
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text);
  if (!slashes) return undefined;
  const [, one = '', two = '', year = ''] = slashes;
  if (Number(one) > 12 || Number(one) === Number(two)) return dated(year, two, one);
  return Number(two) > 12 ? dated(year, one, two) : { type: 'ambiguous' };
}

function dated(year?: string, month?: string, day?: string): DateReading {
  const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));
  const date = partialDate(Number(year), number(month), number(day));
  return date === undefined ? { type: 'none' } : { type: 'date', date };
}

function readInWords(text: string): DateReading {
  // "25 mars 2021", "1er mars 2021", "25th of March 2021", "наурыз 2021", "2021 жылғы 25 наурыз"
  const after = /^(?:(\d{1,2})(?:st|nd|rd|th|er|-го|\.)? (?:of )?)?(\p{L}+)\.?,? (\d{4})$/u.exec(text);
  if (after) return inMonth(after[3], after[2], after[1]);
  const before = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (before) return inMonth(before[3], before[1], before[2]);
  const yearFirst = /^(\d{4}) (?:жылғы |ж\. )?(?:(\d{1,2}) )?(\p{L}+)$/u.exec(text);
  return yearFirst ? inMonth(yearFirst[1], yearFirst[3], yearFirst[2]) : { type: 'none' };
}

function inMonth(year?: string, word = '', day?: string): DateReading {
  const month = MONTHS.get(word);
  return month === undefined ? { type: 'none' } : dated(year, String(month), day);
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan janvier janv январь января янв қаңтар',
    'february feb février févr fevrier февраль февраля фев ақпан',
    'march mar mars март марта мар наурыз',
    'april apr avril avr апрель апреля апр сәуір',
    'may mai май мая мамыр',
    'june jun juin июнь июня маусым',
    'july jul juillet juil июль июля шілде',
    'august aug août aout август августа авг тамыз',
    'september sep sept septembre сентябрь сентября сен сент қыркүйек',
    'october oct octobre окт октябрь октября қазан',
    'november nov novembre ноябрь ноября ноя нояб қараша',
    'december dec décembre déc decembre декабрь декабря дек желтоқсан',
  ].flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
);
