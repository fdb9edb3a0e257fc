import { useMemo, useState } from 'preact/hooks';
import type { NotesScreenProps } from '../../components/notes/notes-screen.tsx';
import { narrow, type FilterBy, type NoteFilter } from '../../utils/notes/filter.ts';
import type { ListedNote } from '../../utils/notes/note-list.ts';
import type { NoteOrder } from '../../utils/notes/order.ts';
import { listInSteps, showInSteps } from '../../utils/notes/shown-notes.ts';
import { startSlices } from '../../utils/room/in-slices.ts';
import { noteRows } from '../../utils/room/note-rows.ts';
import { useAllNotes } from '../../utils/room/notes.ts';
import { useNoteSearch } from '../../utils/room/use-note-search.ts';
import { useSliced } from '../../utils/room/use-sliced.ts';
import type { PageProps } from './page-props.ts';

/** All notes as they are searched, narrowed and ordered: of a hundred thousand a slice at a time. */
export function useNoteList({ directory, lang }: Pick<PageProps, 'directory' | 'lang'>) {
  const { notes, state, again } = useAllNotes();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<NoteFilter>({});
  const [order, setOrder] = useState<NoteOrder>('changed');
  // A note that has not changed is the same in the list, too: only what is new is searched anew.
  const [known] = useState(() => new Map<string, ListedNote>());
  const listing = useMemo(() => {
    const entityNow = (id: string) => {
      const position = directory?.positionOf(id);
      const row = position === undefined ? undefined : directory?.row(position);
      return row && { id: row.id, name: row.name };
    };
    return startSlices(
      listInSteps(notes, ({ entity }) => (entity === undefined ? undefined : entityNow(entity)), known),
    );
  }, [notes, directory, known]);
  const { value: listed, isBehind } = useSliced(listing);
  const { found, isPreparing } = useNoteSearch(listed, query);
  const showing = useMemo(
    () => startSlices(showInSteps(listed, { found, filter, order }, lang)),
    [listed, found, filter, order, lang],
  );
  const { value: shown } = useSliced(showing);
  const rows = useMemo(() => {
    const by = shown?.order === 'made' ? 'made' : 'changed';
    return shown && noteRows(shown.among, shown.at, { by, words: new Set(shown.found?.words) });
  }, [shown]);
  const isRead = state !== 'reading' || notes.length > 0;
  // What was just read is still being put into the list.
  const isListing = state === 'ready' && notes.length > 0 && (isBehind || !shown);
  return {
    ...{ notes, again, query, filter, order, isPreparing },
    rows: isRead ? rows : undefined,
    listed: listed ?? NONE,
    state: stateOf(isListing ? 'reading' : state, notes.length),
    counts: shown?.counts ?? NO_COUNTS,
    isSearched: found !== undefined,
    listKey: JSON.stringify([shown?.filter, shown?.order, shown?.found ? query.trim() : '']),
    onQuery: setQuery,
    onOrder: setOrder,
    onFilter: (by: FilterBy, value: string | undefined) => {
      const { [by]: _, ...others } = filter;
      setFilter(value === undefined ? others : { ...others, [by]: value });
    },
    onDropFilters: Object.keys(filter).length > 0 ? () => setFilter({}) : undefined,
  };
}

const NONE: readonly ListedNote[] = [];
const { counts: NO_COUNTS } = narrow(NONE, {}, 0);

/** What was read before a failure is still shown. */
function stateOf(state: ReturnType<typeof useAllNotes>['state'], count: number): NotesScreenProps['state'] {
  if (state === 'ready') return count === 0 ? 'empty' : 'listed';
  return state === 'failed' && count > 0 ? 'listed' : state;
}
