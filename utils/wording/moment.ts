import { localDay, partialDate } from './dates.ts';
import type { WordingLanguage } from './languages.ts';

/** A moment where the reader is: "22 Nov 2026, 14:05". The clock of 24 hours is read in all four languages. */
export function moment(lang: WordingLanguage, milliseconds: number): string {
  const at = new Date(milliseconds);
  const two = (count: number): string => String(count).padStart(2, '0');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `${partialDate(lang, localDay(milliseconds), 'short')}, ${time}`;
}
