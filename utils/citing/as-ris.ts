import type { PartialDate } from '../facts/statement.ts';
import { oneLine } from './cited.ts';
import type { Reference } from './reference.ts';

/** References as records of RIS, which EndNote, Zotero and Mendeley take in: a tag a line, lines ended as the format says. */
export function ris(all: readonly Reference[]): string {
  return all.map(recordOf).join('');
}

function recordOf({ key, title, publisher, url, isWord, issued, accessed, note }: Reference): string {
  const fields: [tag: string, value: string][] = [
    ['TY', typeOf(url, isWord)],
    ['ID', key],
    ['TI', title],
    ['PB', publisher],
    ['PY', issued?.slice(0, 4) ?? ''],
    ['DA', dateOf(issued)],
    ['Y2', dateOf(accessed)],
    ['UR', url],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === '' ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].map((line) => `${line}\r\n`).join('');
}

function typeOf(url: string, isWord: boolean): string {
  if (isWord) return 'PCOMM';
  return url === '' ? 'RPRT' : 'ELEC';
}

/** `YYYY/MM/DD/`: what is not known stays empty, and the slashes stay. */
function dateOf(date: PartialDate | undefined): string {
  if (date === undefined) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
