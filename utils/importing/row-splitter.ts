import Papa from 'papaparse';
import type { Delimiter } from './formats.ts';
import { MAX_CELL, MAX_ROW } from './formats.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import { countLineEnds } from './line-ends.ts';

/** A row of a table. `line`: where it begins, counted from 1; `text`: as it stands in the file. */
export type Row =
  | {
      readonly type: 'cells';
      readonly line: number;
      readonly cells: readonly string[];
      readonly text: string;
    }
  | {
      readonly type: 'bad';
      readonly line: number;
      readonly reason: 'quote' | 'row-too-long' | 'cell-too-long';
      readonly text: string;
    };

interface Step {
  readonly data: unknown;
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

/**
 * Cuts pushed text into the rows of a table, with Papa Parse for the quotes. A quote that never closes would swallow
 * the file: its line is reported, and the lines behind it are read as if no quote had a meaning, each once, so that
 * no file takes more than a constant number of passes.
 */
export class RowSplitter {
  readonly #delimiter: Delimiter;
  readonly #longestCell: number;
  /** Text from the start of a row on. Line ends are `\n` already. */
  #kept = '';
  #line = 1;
  /** The text so far ended in a carriage return, which may be half of a line's end. */
  #halfEnd = false;
  /** Less than this is not worth reading again: with tiny pieces a long row would be read once for each. */
  #worthReading = 0;
  /** Set while the rest of a line is thrown away that is too long. */
  #skipping = false;

  /** @param longestCell in UTF-16 code units */
  constructor(delimiter: Delimiter, longestCell = MAX_CELL) {
    this.#delimiter = delimiter;
    this.#longestCell = longestCell;
  }

  push(text: string): Row[] {
    this.#kept += this.#withPlainEnds(text);
    if (this.#skipping && !this.#skipLine()) return [];
    return this.#kept.length < this.#worthReading ? [] : this.#readKept();
  }

  end(): Row[] {
    if (this.#halfEnd) this.#kept += '\n';
    if (this.#skipping && !this.#skipLine()) return [];
    if (this.#kept !== '' && !this.#kept.endsWith('\n')) this.#kept += '\n';
    const rows = this.#readKept();
    // What is left began with a quote that nothing closes.
    this.#readWithoutQuotes(rows, this.#kept.length);
    return rows;
  }

  #withPlainEnds(text: string): string {
    if (text === '') return '';
    const whole = this.#halfEnd ? `\r${text}` : text;
    this.#halfEnd = whole.endsWith('\r');
    const sure = this.#halfEnd ? whole.slice(0, -1) : whole;
    return sure.includes('\r') ? sure.replace(/\r\n?/gu, '\n') : sure;
  }

  #readKept(): Row[] {
    const rows: Row[] = [];
    for (;;) {
      const broken = this.#readRows(rows);
      const isEndless = broken === undefined && this.#kept.length > MAX_ROW;
      if (broken === undefined && !isEndless) break;
      this.#readWithoutQuotes(rows, broken ?? MAX_ROW);
      if (this.#skipping) break;
    }
    this.#worthReading = this.#kept.length * 2;
    return rows;
  }

  /** Reads whole rows off the kept text. Stops before a row that is broken or too long and gives its length. */
  #readRows(rows: Row[]): number | undefined {
    const text = this.#kept;
    let start = 0;
    let broken: number | undefined;
    const parser: Papa.Parser = new Papa.Parser({
      delimiter: this.#delimiter,
      newline: '\n',
      step: ({ data, errors, meta }: Step) => {
        const length = meta.cursor - start;
        if (errors.length > 0 || length > MAX_ROW) {
          broken = Math.min(length, MAX_ROW);
          parser.abort();
          return;
        }
        this.#addRow(rows, (data as string[][])[0] ?? [], text.slice(start, meta.cursor - 1));
        start = meta.cursor;
      },
    });
    parser.parse(text, 0, true);
    this.#kept = text.slice(start);
    return broken;
  }

  #addRow(rows: Row[], cells: readonly string[], text: string): void {
    const line = this.#line;
    this.#line += 1 + countLineEnds(text);
    if (text.trim() === '') return;
    const most = this.#longestCell;
    const isLong = text.length > most && cells.some((cell) => cell.length > most);
    rows.push(
      isLong ? { type: 'bad', line, reason: 'cell-too-long', text } : { type: 'cells', line, cells, text },
    );
  }

  /** Reads the first `length` units line by line: the first is at fault, and of the others those without a quote are rows. */
  #readWithoutQuotes(rows: Row[], length: number): void {
    const region = this.#kept.slice(0, length);
    const end = region.lastIndexOf('\n') + 1;
    if (end === 0) {
      if (region === '') return;
      this.#skipping = true;
      this.#skipLine();
      rows.push({
        type: 'bad',
        line: this.#line++,
        reason: 'row-too-long',
        text: region.slice(0, LONGEST_SHOWN_ROW),
      });
      return;
    }
    this.#kept = this.#kept.slice(end);
    for (const [at, text] of region
      .slice(0, end - 1)
      .split('\n')
      .entries()) {
      if (at > 0 && !text.includes('"')) this.#addRow(rows, text.split(this.#delimiter), text);
      else
        rows.push({
          type: 'bad',
          line: this.#line++,
          reason: 'quote',
          text: text.slice(0, LONGEST_SHOWN_ROW),
        });
    }
  }

  /** Whether the end of the line was found. */
  #skipLine(): boolean {
    const at = this.#kept.indexOf('\n');
    this.#kept = at === -1 ? '' : this.#kept.slice(at + 1);
    this.#skipping = at === -1;
    return !this.#skipping;
  }
}
