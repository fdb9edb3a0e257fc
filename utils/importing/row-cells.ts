import type { BadReason } from './import-item.ts';
import type { Column, ColumnTarget } from './reader-options.ts';

/** Cells of a table are text; JSON also has numbers, which no sign makes ambiguous. */
export type Cell = string | number;

export interface Fault {
  readonly field: string;
  readonly reason: BadReason;
}

export function fault(field: string, reason: BadReason): Fault {
  return { field, reason };
}

/** A fault is known by its reason: nothing else that a reader gives has one. */
export function isFault(read: object): read is Fault {
  return 'reason' in read;
}

export interface FilledCell {
  readonly column: Column;
  readonly cell: Cell;
}

/** The filled cells of a row, by what their columns stand for. */
export class RowCells {
  readonly all: readonly FilledCell[];

  constructor(all: readonly FilledCell[]) {
    this.all = all;
  }

  /** The first filled cell of a column of this role, as text. */
  one(target: ColumnTarget): { readonly header: string; readonly text: string } | undefined {
    const found = this.#first(target);
    return found && { header: found.column.header, text: String(found.cell) };
  }

  /** The same with a number left a number. */
  value(): { readonly header: string; readonly cell: Cell } | undefined {
    const found = this.#first('value');
    return found && { header: found.column.header, cell: found.cell };
  }

  many(target: ColumnTarget): readonly FilledCell[] {
    return this.all.filter(({ column }) => column.to === target);
  }

  /** Cells of columns such as `name:ru`, with what stands behind the colon. */
  keyed(role: 'name' | 'property'): readonly (FilledCell & { readonly key: string })[] {
    const prefix = `${role}:`;
    return this.all.flatMap((filled) =>
      filled.column.to.startsWith(prefix) ? [{ ...filled, key: filled.column.to.slice(prefix.length) }] : [],
    );
  }

  #first(target: ColumnTarget): FilledCell | undefined {
    return this.all.find(({ column }) => column.to === target);
  }
}
