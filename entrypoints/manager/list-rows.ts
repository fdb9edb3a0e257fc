import type { ListRow, RowSource } from '../../components/list/view.ts';
import type { Directory, DirectoryRow } from '../../utils/directory/view.ts';
import type { FoundEntity } from '../../utils/room/found.ts';

/** Rows at these positions of a directory. */
export function rowsAt(directory: Directory, positions: Uint32Array): RowSource {
  // Where each entity stands among them; made when it is first asked.
  let places: Int32Array | undefined;
  return {
    length: positions.length,
    at(nth) {
      const position = positions[nth];
      return position === undefined ? undefined : rowOf(directory.row(position));
    },
    idAt(nth) {
      const position = positions[nth];
      return position === undefined ? undefined : directory.row(position).id;
    },
    positionOf(id) {
      const position = directory.positionOf(id);
      // What was merged away is no row of its own, though it leads to one.
      if (position === undefined || directory.row(position).id !== id) return -1;
      places ??= placesOf(positions);
      return (places[position] ?? 0) - 1;
    },
  };
}

/** What a search found, the best first, as far as it is among these positions. */
export function rowsFound(
  directory: Directory,
  positions: Uint32Array,
  found: readonly FoundEntity[],
): RowSource {
  const among = placesOf(positions);
  const rows = new Map<string, ListRow>();
  for (const { id, why } of found) {
    const position = directory.positionOf(id);
    if (position === undefined || !among[position]) continue;
    const row = rowOf(directory.row(position));
    if (!rows.has(row.id)) rows.set(row.id, { ...row, why });
  }
  const ids = [...rows.keys()];
  return {
    length: ids.length,
    at: (nth) => rows.get(ids[nth] ?? ''),
    idAt: (nth) => ids[nth],
    positionOf: (id) => ids.indexOf(id),
  };
}

/** The one that goes by this id, where it was merged away. */
export function staying(id: string, directory: Directory | undefined): string {
  const position = directory?.positionOf(id);
  return directory && position !== undefined ? directory.row(position).id : id;
}

/** By position in the directory: one more than its place among these, or 0. */
function placesOf(positions: Uint32Array): Int32Array {
  const highest = positions.reduce((high, one) => Math.max(high, one), -1);
  const places = new Int32Array(highest + 1);
  positions.forEach((position, nth) => {
    places[position] = nth + 1;
  });
  return places;
}

function rowOf(row: DirectoryRow): ListRow {
  const { id, kind, name, nativeName, differs, isOld, hasNotes: hasNote, isHidden } = row;
  return { id, kind, name, ...(nativeName && { nativeName }), differs, isOld, hasNote, isHidden };
}
