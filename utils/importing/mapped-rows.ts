import { cutTo } from './clean-text.ts';
import type { ImportItem, ImportTables } from './import-item.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import { PartJoiner } from './part-joiner.ts';
import type { ReaderOptions } from './reader-options.ts';
import { isFault, RowCells } from './row-cells.ts';
import type { FilledCell } from './row-cells.ts';
import type { RowContext } from './row-context.ts';
import { readRow } from './row-entity.ts';
import { TableCollector } from './table-collector.ts';
import { VocabularyWords } from './vocabulary-words.ts';

/** Rows whose cells have been mapped, into items: what tables and flat JSON have in common. */
export class MappedRows {
  readonly context: RowContext;
  readonly #joiner = new PartJoiner();

  constructor(options: ReaderOptions) {
    this.context = {
      options,
      words: new VocabularyWords(options.vocabulary),
      tables: new TableCollector(options.vocabulary, options.language),
    };
  }

  add(line: number, filled: readonly FilledCell[], text: string): ImportItem[] {
    const read = readRow(new RowCells(filled), this.context);
    if (isFault(read)) return [{ type: 'bad', line, ...read, text: cutTo(text, LONGEST_SHOWN_ROW) }];
    const done = this.#joiner.add(line, read.part);
    if (read.remarks.length === 0) return done;
    const shown = cutTo(text, LONGEST_SHOWN_ROW);
    return [
      ...read.remarks.map((remark): ImportItem => ({ type: 'remark', line, ...remark, text: shown })),
      ...done,
    ];
  }

  end(): ImportItem[] {
    return this.#joiner.end();
  }

  tables(): ImportTables {
    return this.context.tables.tables();
  }
}
