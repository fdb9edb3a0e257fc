import { cutTo } from './clean-text.ts';
import type { ImportItem, ImportReader, ImportTables } from './import-item.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import { MAX_CELL } from './formats.ts';
import { LineSplitter } from './line-splitter.ts';
import type { Line } from './line-splitter.ts';
import { MappedRows } from './mapped-rows.ts';
import type { Column, ReaderOptions } from './reader-options.ts';

const NAME: Column = { header: 'name', to: 'name' };
const LANGUAGE: Column = { header: 'language', to: 'language' };

/** Reads a plain list: a name a line, and behind a tab its language. */
export class NamesReader implements ImportReader {
  readonly #lines = new LineSplitter(MAX_CELL);
  readonly #rows: MappedRows;

  constructor(options: ReaderOptions) {
    this.#rows = new MappedRows(options);
  }

  push(text: string): readonly ImportItem[] {
    return this.#lines.push(text).flatMap((line) => this.#read(line));
  }

  end(): readonly ImportItem[] {
    return [...this.#lines.end().flatMap((line) => this.#read(line)), ...this.#rows.end()];
  }

  tables(): ImportTables {
    return this.#rows.tables();
  }

  #read({ line, text, head = '' }: Line): ImportItem[] {
    if (text === undefined) return [{ type: 'bad', line, field: '', reason: 'row-too-long', text: head }];
    if (text.trim() === '') return [];
    const [name = '', language = '', ...more] = text.split('\t');
    if (more.length > 0) {
      return [{ type: 'bad', line, field: '', reason: 'columns', text: cutTo(text, LONGEST_SHOWN_ROW) }];
    }
    const filled = [
      { column: NAME, cell: name },
      { column: LANGUAGE, cell: language },
    ].filter(({ cell }) => cell.trim() !== '');
    return this.#rows.add(line, filled, text);
  }
}
