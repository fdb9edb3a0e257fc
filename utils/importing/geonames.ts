import type { Source } from '../facts/statement.ts';
import { cutTo } from './clean-text.ts';
import type { EntityPart } from './entity-part.ts';
import type { BadReason, ImportItem, ImportReader, ImportTables, RemarkReason } from './import-item.ts';
import { LONGEST_SHOWN_ROW } from './import-item.ts';
import { MAX_CELL } from './formats.ts';
import { LineSplitter } from './line-splitter.ts';
import type { Line } from './line-splitter.ts';
import { PartJoiner } from './part-joiner.ts';
import type { ReaderOptions } from './reader-options.ts';
import { isFault } from './row-cells.ts';
import type { Fault } from './row-cells.ts';
import { TableCollector } from './table-collector.ts';

export const GEONAMES: Source = {
  title: 'GeoNames',
  publisher: 'GeoNames',
  url: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
};
export const GEONAMES_KEY = 'geonames';

export interface GeonamesSaid {
  readonly part: EntityPart;
  readonly remarks: readonly { readonly field: string; readonly reason: RemarkReason }[];
}

/** Reads one row of a table of GeoNames; nothing for a row that says nothing of use. */
export type ReadColumns = (
  cells: readonly string[],
  context: { readonly options: ReaderOptions; readonly tables: TableCollector },
) => GeonamesSaid | Fault | undefined;

/** Tables of GeoNames: cells parted by tabs, no header, no quotes. */
export class GeonamesReader implements ImportReader {
  readonly #lines = new LineSplitter(MAX_CELL);
  readonly #joiner = new PartJoiner();
  readonly #context: { readonly options: ReaderOptions; readonly tables: TableCollector };
  readonly #width: readonly number[];
  readonly #readColumns: ReadColumns;

  /** @param width how many cells a row may have */
  constructor(options: ReaderOptions, width: readonly number[], readColumns: ReadColumns) {
    this.#context = { options, tables: new TableCollector(options.vocabulary, options.language) };
    this.#width = width;
    this.#readColumns = readColumns;
  }

  push(text: string): readonly ImportItem[] {
    return this.#lines.push(text).flatMap((line) => this.#read(line));
  }

  end(): readonly ImportItem[] {
    return [...this.#lines.end().flatMap((line) => this.#read(line)), ...this.#joiner.end()];
  }

  tables(): ImportTables {
    return this.#context.tables.tables();
  }

  #read({ line, text, head = '' }: Line): ImportItem[] {
    const shown = cutTo(text ?? head, LONGEST_SHOWN_ROW);
    const bad = (reason: BadReason, field = ''): ImportItem[] => [
      { type: 'bad', line, field, reason, text: shown },
    ];
    if (text === undefined) return bad('row-too-long');
    // Lists by country have lines of remarks.
    if (text.trim() === '' || text.startsWith('#')) return [];
    if (!text.isWellFormed()) return bad('broken-text');
    const cells = text.split('\t');
    if (!this.#width.includes(cells.length)) return bad('columns');
    const read = this.#readColumns(cells, this.#context);
    if (read === undefined) return [];
    if (isFault(read)) return bad(read.reason, read.field);
    const remarks = read.remarks.map((remark): ImportItem => ({
      type: 'remark',
      line,
      ...remark,
      text: shown,
    }));
    return [...remarks, ...this.#joiner.add(line, read.part)];
  }
}

/** The id by which an entity of GeoNames is known, and the other one where the base has its own. */
export function geonamesId(
  text: string,
  { idOf }: ReaderOptions,
): { readonly id: string; readonly same: string | undefined } | undefined {
  if (!/^[1-9]\d{0,11}$/u.test(text)) return undefined;
  const outside = `geonames:${text}`;
  const known = idOf?.(outside);
  return known === undefined ? { id: outside, same: undefined } : { id: known, same: outside };
}
