import Papa from 'papaparse';

/** Cells as a line of a table, quoted where that is needed, with the line end of RFC 4180. */
export function csvLine(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`;
}
