import { useMemo } from 'preact/hooks';
import type { RowSource } from '../../components/list/view.ts';
import type { Directory, DirectoryFilter, DirectoryOrder } from '../../utils/directory/view.ts';
import type { FoundEntity } from '../../utils/room/found.ts';
import { rowsAt, rowsFound } from './list-rows.ts';
import type { ListState } from './list-state.ts';
import type { ListView } from './views.ts';

/** The rows of a list as it is narrowed and ordered, or what of it was found; undefined until the base is read. */
export function useRows(
  directory: Directory | undefined,
  { key, filter }: ListView,
  { narrowing, query, order }: Pick<ListState, 'narrowing' | 'query'> & { readonly order: DirectoryOrder },
  found: readonly FoundEntity[] | undefined,
): {
  readonly rows: RowSource | undefined;
  readonly listKey: string;
  /** Something was found that the list does not know yet: it is being read anew. */
  readonly isBehind: boolean;
} {
  // Another object at every drawing; as text it is another only where something else is asked.
  const asked = JSON.stringify({ ...filter, ...narrowing });
  const positions = useMemo(
    () => directory?.select(JSON.parse(asked) as DirectoryFilter, order),
    [directory, asked, order],
  );
  const rows = useMemo(() => {
    if (!directory || !positions) return undefined;
    return found ? rowsFound(directory, positions, found) : rowsAt(directory, positions);
  }, [directory, positions, found]);
  const isBehind = found?.some(({ id }) => directory?.positionOf(id) === undefined) === true;
  return { rows, isBehind, listKey: JSON.stringify([key, asked, order, found ? query.trim() : '']) };
}

/** Ids of the rows from `first` to before `end`. */
export function idsIn(rows: ReturnType<typeof useRows>['rows'], first: number, end: number): string[] {
  return Array.from({ length: end - first }, (_, nth) => rows?.idAt(first + nth) ?? '').filter(Boolean);
}
