import type { NamedRows } from './view.ts';

/** Ids of what is selected, and the row from which Shift counts. Never changed in place. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | undefined;
}

export const NOTHING: Selection = { ids: new Set(), anchor: undefined };

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * From the anchor to this row, in place of what was selected.
 * @param from where to begin if nothing was begun with
 */
export function extended({ anchor }: Selection, rows: NamedRows, from: number, to: number): Selection {
  const known = anchor === undefined ? -1 : rows.positionOf(anchor);
  const begin = known < 0 ? from : known;
  const ids = new Set<string>();
  for (let at = Math.min(begin, to); at <= Math.max(begin, to); at += 1) {
    const id = rows.idAt(at);
    if (id !== undefined) ids.add(id);
  }
  return { ids, anchor: rows.idAt(begin) };
}

export function everything(rows: NamedRows, { anchor }: Selection): Selection {
  const ids = new Set<string>();
  for (let at = 0; at < rows.length; at += 1) {
    const id = rows.idAt(at);
    if (id !== undefined) ids.add(id);
  }
  return { ids, anchor };
}

/** What of it is still there; the same selection where all of it is. */
export function kept(selection: Selection, isThere: (id: string) => boolean): Selection {
  const ids = [...selection.ids].filter(isThere);
  return ids.length === selection.ids.size ? selection : { ids: new Set(ids), anchor: selection.anchor };
}
