import { cutTo } from './clean-text.ts';
import { isEntityShaped, readEntityValue } from './entity-value.ts';
import { MAX_ROW } from './formats.ts';
import { guessColumns } from './guess-mapping.ts';
import type { BadReason, ImportItem, ImportReader, ImportTables } from './import-item.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import type { JsonPiece } from './json-piece.ts';
import { readJson } from './json-piece.ts';
import { JsonSplitter } from './json-splitter.ts';

import { LineSplitter } from './line-splitter.ts';
import type { Line } from './line-splitter.ts';
import { MappedRows } from './mapped-rows.ts';
import type { Column, ReaderOptions } from './reader-options.ts';
import { isFault } from './row-cells.ts';
import type { FilledCell } from './row-cells.ts';

/** Cuts a file into its JSON values. */
interface Splitter {
  push(text: string): JsonPiece[];
  end(): JsonPiece[];
}

/** Reads entities of our own shape, and flat objects as rows of a table whose headers are the keys. */
export class JsonReader implements ImportReader {
  readonly #splitter: Splitter;
  readonly #rows: MappedRows;
  readonly #columns: Map<string, Column>;
  readonly #isMapped: boolean;

  constructor(format: 'json' | 'ndjson', options: ReaderOptions) {
    this.#splitter = format === 'json' ? new JsonSplitter(MAX_ROW) : new JsonLines();
    this.#rows = new MappedRows(options);
    this.#columns = new Map(options.table?.columns.map((column) => [column.header, column]));
    this.#isMapped = options.table !== undefined;
  }

  push(text: string): readonly ImportItem[] {
    return this.#splitter.push(text).flatMap((piece) => this.#read(piece));
  }

  end(): readonly ImportItem[] {
    return [...this.#splitter.end().flatMap((piece) => this.#read(piece)), ...this.#rows.end()];
  }

  tables(): ImportTables {
    return this.#rows.tables();
  }

  #read(piece: JsonPiece): ImportItem[] {
    const { line } = piece;
    const text = cutTo(piece.text, LONGEST_SHOWN_ROW);
    const bad = (reason: BadReason, field = ''): ImportItem[] => [{ type: 'bad', line, field, reason, text }];
    if (piece.type === 'bad') return bad(piece.reason);
    const { value } = piece;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('not-an-object');
    if (!isEntityShaped(value)) return this.#rows.add(line, this.#filled(value), piece.text);
    const read = readEntityValue(value, line, this.#rows.context);
    if (isFault(read)) return bad(read.reason, read.field);
    const remarks = read.remarks.map((remark): ImportItem => ({ type: 'remark', line, ...remark, text }));
    return [...this.#rows.end(), ...remarks, { type: 'entity', line, entity: read.entity }];
  }

  /** What a flat object says under keys that mean something. A list of texts is as many cells. */
  #filled(value: object): FilledCell[] {
    return Object.entries(value).flatMap(([key, said]: [string, unknown]) => {
      const column = this.#columnOf(key);
      if (column.to === 'ignore') return [];
      const cells: readonly unknown[] = Array.isArray(said) ? said : [said];
      return cells.flatMap((cell) =>
        (typeof cell === 'string' && cell.trim() !== '') || typeof cell === 'number'
          ? [{ column, cell }]
          : [],
      );
    });
  }

  #columnOf(key: string): Column {
    const known = this.#columns.get(key);
    if (known) return known;
    const ignored: Column = { header: key, to: 'ignore' };
    if (this.#isMapped) return ignored;
    const guessed = guessColumns([key], [], this.#rows.context.options.vocabulary)[0] ?? ignored;
    // Keys may be data; what they were guessed to be is kept for as many as a table has columns.
    if (this.#columns.size < MOST_KEYS) this.#columns.set(key, guessed);
    return guessed;
  }
}

const MOST_KEYS = 1_000;

/** One JSON value a line: a broken line is one broken value. */
class JsonLines implements Splitter {
  readonly #lines = new LineSplitter(MAX_ROW);

  push(text: string): JsonPiece[] {
    return this.#lines.push(text).flatMap(readLine);
  }

  end(): JsonPiece[] {
    return this.#lines.end().flatMap(readLine);
  }
}

function readLine({ line, text, head = '' }: Line): JsonPiece[] {
  if (text === undefined) return [{ type: 'bad', line, reason: 'row-too-long', text: head }];
  if (text.trim() === '') return [];
  return [readJson(line, text) ?? { type: 'bad', line, reason: 'not-json', text }];
}
