import type { NotesScreenProps } from '../../components/notes/notes-screen.tsx';
import { useMemo, useState } from 'preact/hooks';
import { narrow, type FilterBy, type NoteFilter } from '../../utils/notes/filter.ts';
import { listedNote, type ListedNote } from '../../utils/notes/note-list.ts';
import { ordered, type NoteOrder } from '../../utils/notes/order.ts';
import { noteRows } from '../../utils/room/note-rows.ts';
import { useAllNotes } from '../../utils/room/notes.ts';
import { useNoteSearch } from '../../utils/room/use-note-search.ts';
import type { PageProps } from './page-props.ts';

/** All notes as they are searched, narrowed and ordered. */
export function useNoteList({ directory, lang }: Pick<PageProps, 'directory' | 'lang'>) {
  const { notes, state, again } = useAllNotes();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<NoteFilter>({});
  const [order, setOrder] = useState<NoteOrder>('changed');
  // A note that has not changed is the same in the list, too: only what is new is searched anew.
  const [known] = useState(() => new Map<string, ListedNote>());
  const listed = useMemo(() => listAll(notes, directory, known), [notes, directory, known]);
  const { found, isPreparing } = useNoteSearch(listed, query);
  const among = useMemo(() => {
    if (!found) return listed;
    const byId = new Map(listed.map((one) => [one.note.id, one]));
    return found.ids.flatMap((id) => byId.get(id) ?? []);
  }, [listed, found]);
  const narrowed = useMemo(() => narrow(among, filter, Date.now()), [among, filter]);
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(lang);
    const at = found ? narrowed.at : ordered(among, narrowed.at, order, compare);
    return noteRows(among, at, { by: order === 'made' ? 'made' : 'changed', words: new Set(found?.words) });
  }, [among, narrowed, order, found, lang]);
  const isRead = state !== 'reading' || notes.length > 0;
  return {
    ...{ notes, again, listed, query, filter, order, isPreparing },
    state: stateOf(state, notes.length),
    counts: narrowed.counts,
    isSearched: found !== undefined,
    rows: isRead ? rows : undefined,
    listKey: JSON.stringify([filter, order, found ? query.trim() : '']),
    onQuery: setQuery,
    onOrder: setOrder,
    onFilter: (by: FilterBy, value: string | undefined) => {
      const { [by]: _, ...others } = filter;
      setFilter(value === undefined ? others : { ...others, [by]: value });
    },
    onDropFilters: Object.keys(filter).length > 0 ? () => setFilter({}) : undefined,
  };
}

/** What was read before a failure is still shown. */
function stateOf(state: ReturnType<typeof useAllNotes>['state'], count: number): NotesScreenProps['state'] {
  if (state === 'ready') return count === 0 ? 'empty' : 'listed';
  return state === 'failed' && count > 0 ? 'listed' : state;
}

function listAll(
  notes: ReturnType<typeof useAllNotes>['notes'],
  directory: PageProps['directory'],
  known: Map<string, ListedNote>,
): readonly ListedNote[] {
  return notes.map((note) => {
    const position = note.entity === undefined ? undefined : directory?.positionOf(note.entity);
    const row = position === undefined ? undefined : directory?.row(position);
    const before = known.get(note.id);
    const isSame =
      before?.note === note &&
      (!row || (before.entity?.id === row.id && before.entity.name.text === row.name.text));
    if (isSame) return before;
    const made = listedNote(note, row && { id: row.id, name: row.name });
    known.set(note.id, made);
    return made;
  });
}
