import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { partialDate } from '../../utils/wording/dates.ts';

/** A moment in the reader's own time: "22 Nov 2026, 18:40". */
export function moment(lang: WordingLanguage, at: number | string): string {
  const date = new Date(at);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
  return `${partialDate(lang, local.slice(0, 10), 'short')}, ${local.slice(11, 16)}`;
}
