import { cutTo } from './clean-text.ts';
import type { Delimiter } from './formats.ts';
import { guessColumns } from './guess-mapping.ts';
import type { ImportItem, ImportReader, ImportTables } from './import-item.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import { MappedRows } from './mapped-rows.ts';
import type { Column, ReaderOptions } from './reader-options.ts';
import type { Row } from './row-splitter.ts';
import { RowSplitter } from './row-splitter.ts';

/** Reads a table with the columns that the reader confirmed, or with those that its headers suggest. */
export class CsvReader implements ImportReader {
  readonly #splitter: RowSplitter;
  readonly #rows: MappedRows;
  #columns: readonly Column[] | undefined;
  #headerIsNext: boolean;
  /** Cells of the first row. A preview may have fewer columns: those behind are not read. */
  #width: number | undefined;

  constructor(delimiter: Delimiter, options: ReaderOptions) {
    this.#splitter = new RowSplitter(options.table?.delimiter ?? delimiter);
    this.#rows = new MappedRows(options);
    this.#columns = options.table?.columns;
    this.#headerIsNext = options.table?.hasHeader ?? true;
  }

  push(text: string): readonly ImportItem[] {
    return this.#splitter.push(text).flatMap((row) => this.#read(row));
  }

  end(): readonly ImportItem[] {
    return [...this.#splitter.end().flatMap((row) => this.#read(row)), ...this.#rows.end()];
  }

  tables(): ImportTables {
    return this.#rows.tables();
  }

  #read(row: Row): ImportItem[] {
    const { line } = row;
    const bad = (reason: 'columns' | 'quote' | 'row-too-long' | 'cell-too-long'): ImportItem[] => [
      { type: 'bad', line, field: '', reason, text: cutTo(row.text, LONGEST_SHOWN_ROW) },
    ];
    if (row.type === 'bad') return bad(row.reason);
    this.#width ??= row.cells.length;
    if (this.#headerIsNext) {
      this.#headerIsNext = false;
      this.#columns ??= guessColumns(row.cells, [], this.#rows.context.options.vocabulary);
      return [];
    }
    const columns = this.#columns ?? guessColumns([], [row.cells], this.#rows.context.options.vocabulary);
    this.#columns = columns;
    const { cells } = row;
    if (cells.every((cell) => cell.trim() === '')) return [];
    // A row of another width is a row whose cells may stand in other columns.
    const extra = cells.slice(this.#width);
    if (cells.length < this.#width || extra.some((cell) => cell.trim() !== '')) return bad('columns');
    const filled = columns.flatMap((column, at) => {
      const cell = cells[at] ?? '';
      return column.to === 'ignore' || cell.trim() === '' ? [] : [{ column, cell }];
    });
    return this.#rows.add(line, filled, row.text);
  }
}
