import { foldWords } from './clean-text.ts';
import type { Delimiter, Sniffed } from './formats.ts';
import { DELIMITERS } from './formats.ts';
import { CITY_COLUMNS } from './geonames-cities.ts';
import { NAME_COLUMNS } from './geonames-names.ts';
import { HEADER_WORDS } from './header-words.ts';
import { readLanguage } from './read-language.ts';
import { RowSplitter } from './row-splitter.ts';

/**
 * What a file holds, by its beginning, and by its name where that says nothing.
 * @param head the first 64 KB or so of its text
 */
export function sniff(head: string, fileName: string): Sniffed {
  const text = head.replace(/^\uFEFF/u, '').trimStart();
  if (text === '' || text.startsWith('<')) return { format: 'unknown', confident: false };
  if (/^[[{]/u.test(text)) return sniffJson(text);
  return sniffGeonames(text) ?? sniffTable(text, fileName);
}

function sniffJson(text: string): Sniffed {
  const first = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n')).trim();
  const said = parse(first);
  if (isObject(said)) {
    if (said['format'] === 1 && Array.isArray(said['resources'])) return { format: 'pack', confident: true };
    if (said['sidelight'] === 'backup') return { format: 'backup', confident: true };
  }
  // A line of an index or of a backup may be longer than what is looked at.
  if (/^\{"format":1,.*"resources":\[/u.test(first)) return { format: 'pack', confident: true };
  if (first.startsWith('{"sidelight":"backup"')) return { format: 'backup', confident: true };
  if (/^\{\s*"entities"\s*:\s*\{/u.test(text)) return { format: 'wikidata', confident: true };
  if (/"type"\s*:\s*"(item|property|lexeme)"/u.test(text) && /"(labels|claims|lemmas)"\s*:/u.test(text)) {
    return { format: 'wikidata', confident: true };
  }
  if (text.startsWith('[')) return { format: 'json', confident: true };
  const isLines = isObject(said) || (!text.includes('\n') && text.length > 1_000);
  return { format: isLines ? 'ndjson' : 'json', confident: true };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sniffGeonames(text: string): Sniffed | undefined {
  const rows = wholeLines(text).map((line) => line.split('\t'));
  const all = (fits: (cells: readonly string[]) => boolean) => rows.length > 0 && rows.every(fits);
  if (
    all(
      (cells) =>
        cells.length === CITY_COLUMNS && /^\d+$/u.test(cells[0] ?? '') && /^-?[\d.]+$/u.test(cells[4] ?? ''),
    )
  ) {
    return { format: 'geonames-cities', confident: true };
  }
  const widths: readonly number[] = NAME_COLUMNS;
  const isNames = all(
    (cells) => widths.includes(cells.length) && cells.slice(0, 2).every((cell) => /^\d+$/u.test(cell)),
  );
  return isNames ? { format: 'geonames-names', confident: true } : undefined;
}

function sniffTable(text: string, fileName: string): Sniffed {
  const ending = /\.([a-z]+)(?:\.gz)?$/iu.exec(fileName)?.[1]?.toLowerCase();
  const widths = DELIMITERS.map((delimiter) => ({ delimiter, width: widthBy(text, delimiter) }));
  const best = widths.reduce((kept, next) => (next.width > kept.width ? next : kept));
  const lines = wholeLines(text);
  const isNamesWithLanguage =
    best.delimiter === '\t' &&
    best.width === 2 &&
    lines.every((line) => readLanguage(line.split('\t')[1] ?? '') !== undefined);
  if (best.width > 1 && !isNamesWithLanguage) {
    const isSaid = ending === 'csv' || ending === 'tsv' || ending === 'tab';
    return { ...table(best.delimiter), confident: isSaid || lines.length > 1 };
  }
  // One column under a header is a table of one column.
  const hasHeader = HEADER_WORDS.get(foldWords(lines[0] ?? '')) === 'name';
  if (best.width <= 1 && hasHeader && ending === 'csv') return { ...table(','), confident: true };
  if (ending === 'csv' || ending === 'tsv') {
    // Rows of different widths: the reader is shown what the sign makes of them.
    return { ...table(ending === 'tsv' ? '\t' : likeliest(lines[0] ?? '')), confident: false };
  }
  const isList = lines.every((line) => line.length <= 200);
  return { format: isList ? 'names' : 'unknown', confident: isNamesWithLanguage || ending === 'txt' };
}

function table(delimiter: Delimiter): Pick<Sniffed, 'format' | 'delimiter'> {
  return delimiter === '\t' ? { format: 'tsv', delimiter } : { format: 'csv', delimiter };
}

function likeliest(line: string): Delimiter {
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((kept, next) => (next.count > kept.count ? next : kept)).delimiter;
}

/** Columns of a table with this delimiter, or 0 where its rows differ. */
function widthBy(text: string, delimiter: Delimiter): number {
  const splitter = new RowSplitter(delimiter);
  const whole = splitter.push(text);
  const rows = (whole.length > 0 ? whole : splitter.end()).slice(0, LOOKED_AT);
  const widths = rows.map((row) => (row.type === 'cells' ? row.cells.length : 0));
  const [first = 0] = widths;
  return widths.every((width) => width === first) ? first : 0;
}

/** The lines that are surely whole: all but the last, unless it is the only one. */
function wholeLines(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/u);
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line.trim() !== '' && !line.startsWith('#')).slice(0, LOOKED_AT);
}

const LOOKED_AT = 20;
