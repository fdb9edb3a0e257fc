import { csvLine } from '../importing/csv-line.ts';
import { CSV_EXACT_COLUMNS, CSV_EXACT_ID, CSV_EXACT_JSON, escapeCell } from './csv-exact-columns.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { includedNotes } from './included.ts';
import { noteRecord } from './note-record.ts';

/** A table for machines: all fields of notes, as they are. `CsvExactReader` reads the same notes back. */
export async function* writeCsvExact(
  source: ExportSource,
  choice: ExportChoice,
): AsyncGenerator<string, void, undefined> {
  yield csvLine(CSV_EXACT_COLUMNS);
  for await (const note of includedNotes(source, choice)) {
    const record: Readonly<Record<string, unknown>> = { ...noteRecord(note), [CSV_EXACT_ID]: note.id };
    yield csvLine(CSV_EXACT_COLUMNS.map((column) => cellOf(column, record[column])));
  }
}

function cellOf(column: string, value: unknown): string {
  if (value === undefined) return '';
  return escapeCell(CSV_EXACT_JSON.has(column) || typeof value !== 'string' ? JSON.stringify(value) : value);
}
