import { MAX_ROW } from '../importing/formats.ts';
import { type Row, RowSplitter } from '../importing/row-splitter.ts';
import { CSV_EXACT_COLUMNS, CSV_EXACT_ID, CSV_EXACT_JSON, unescapeCell } from './csv-exact-columns.ts';
import {
  itemOf,
  unread,
  type FoundNote,
  type NotesItem,
  type NotesReader,
  type Unread,
} from './notes-item.ts';
import { readNote } from './read-note.ts';

/** Reads notes from the exact table, whose columns may stand in another order, with others among them. */
export class CsvExactReader implements NotesReader {
  /** A cell may hold what a note may; the row's limit holds. */
  readonly #rows = new RowSplitter(',', MAX_ROW);
  #columns: readonly string[] | undefined;

  push(text: string): readonly NotesItem[] {
    return this.#rows.push(text).flatMap((row) => this.#read(row));
  }

  end(): readonly NotesItem[] {
    const items = this.#rows.end().flatMap((row) => this.#read(row));
    return this.#columns ? items : [unread(1, 'not-notes')];
  }

  #read(row: Row): NotesItem[] {
    const { line, text } = row;
    if (row.type === 'bad') {
      return [unread(line, row.reason === 'cell-too-long' ? 'row-too-long' : row.reason, text)];
    }
    if (!this.#columns) {
      const first = row.cells.map((cell) => cell.trim());
      if (!CSV_EXACT_COLUMNS.every((column) => first.includes(column))) return this.#noHeader(line, text);
      this.#columns = first;
      return [];
    }
    if (row.cells.length !== this.#columns.length) return [unread(line, 'columns', text)];
    return [itemOf(line, noteOfCells(this.#columns, row.cells), text)];
  }

  #noHeader(line: number, text: string): NotesItem[] {
    this.#columns = [];
    return [unread(line, 'not-notes', text)];
  }
}

function noteOfCells(columns: readonly string[], cells: readonly string[]): FoundNote | Unread {
  const said = new Map<string, unknown>();
  for (const column of CSV_EXACT_COLUMNS) {
    const cell = unescapeCell(cells[columns.indexOf(column)] ?? '');
    if (cell === undefined) return { reason: 'bad-field', field: column };
    if (cell === '' && column !== 'text') continue;
    const value = CSV_EXACT_JSON.has(column) ? parsed(cell) : { is: cell };
    if (!value) return { reason: 'not-json', field: column };
    said.set(column === CSV_EXACT_ID ? 'id' : column, value.is);
  }
  return readNote(Object.fromEntries(said));
}

function parsed(cell: string): { readonly is: unknown } | undefined {
  try {
    return { is: JSON.parse(cell) as unknown };
  } catch {
    return undefined;
  }
}
