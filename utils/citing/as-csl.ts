import type { PartialDate } from '../facts/statement.ts';
import type { Reference } from './reference.ts';

/** References as CSL-JSON, which Zotero and its like take in; an array, also of one. */
export function cslJson(all: readonly Reference[]): string {
  return JSON.stringify(all.map(itemOf), null, 2);
}

function itemOf({ key, title, publisher, url, isWord, issued, accessed, note }: Reference) {
  return {
    id: key,
    type: typeOf(url, isWord),
    title,
    ...(publisher !== '' && { publisher }),
    ...(url !== '' && { URL: url }),
    ...dateOf('issued', issued),
    ...dateOf('accessed', accessed),
    note,
  };
}

function typeOf(url: string, isWord: boolean): string {
  if (isWord) return 'personal_communication';
  return url === '' ? 'report' : 'webpage';
}

/** A year stays a year: its parts are as many as are known. */
function dateOf(name: 'issued' | 'accessed', date: PartialDate | undefined) {
  const parts = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? '')?.slice(1);
  if (!parts) return {};
  return { [name]: { 'date-parts': [parts.flatMap((part) => (part === undefined ? [] : [Number(part)]))] } };
}
