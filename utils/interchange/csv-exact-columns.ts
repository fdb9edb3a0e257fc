/** The first header, by which such a file is known; under it stand the ids. The version is that of the columns. */
export const CSV_EXACT_ID = 'sidelight_note_1';

/** Headers of the exact table, the same in every language, and in this order. */
export const CSV_EXACT_COLUMNS = [
  CSV_EXACT_ID,
  'text',
  'tags',
  'made',
  'changed',
  'entity',
  'about',
  'fact',
  'quote',
  'page',
  'facts',
  'place',
] as const;

/** Columns whose cells are JSON. */
export const CSV_EXACT_JSON: ReadonlySet<string> = new Set([
  ...['tags', 'about', 'fact', 'quote', 'page', 'facts', 'place'],
]);

/**
 * Carriage returns and NUL do not come through tables: they are written as `\r` and `\0`, and a backslash as two. So
 * the cell that comes back is the cell that was written, whatever line ends a tool gives the file.
 */
export function escapeCell(text: string): string {
  return text.replace(/[\\\r\0]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** Undefined for a backslash before anything else. */
export function unescapeCell(cell: string): string | undefined {
  if (/(?<!\\)(?:\\\\)*\\(?![\\r0])/u.test(cell)) return undefined;
  return cell.replace(/\\([\\r0])/gu, (_, sign: string) => UNESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\r': '\\r', '\0': '\\0' };
const UNESCAPES: Readonly<Record<string, string>> = { '\\': '\\', r: '\r', 0: '\0' };
