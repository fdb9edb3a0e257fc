import { useMemo } from 'preact/hooks';
import { UndoButtons } from '../../components/list/undo-buttons.tsx';
import { NotesScreen } from '../../components/notes/notes-screen.tsx';
import { NothingNoted } from '../../components/notes/notes-zero.tsx';
import { daysOfTime, FILTERS, timeOfDays } from '../../utils/notes/filter.ts';
import { NOTE_ORDERS } from '../../utils/notes/order.ts';
import {
  noteFilterGroups,
  noteOrderChoices,
  standingOf,
  standingsIn,
} from '../../utils/room/note-choices.ts';
import { openNoteWindow } from '../../utils/room/note-window.ts';
import { listWords } from '../../utils/wording/list.ts';
import { notesWords } from '../../utils/wording/notes.ts';
import { BaseNews } from './base-news.tsx';
import { NotePage } from './note-page.tsx';
import type { PageProps } from './page-props.ts';
import { go, hashOf } from './route.ts';
import { useExporting } from './use-exporting.tsx';
import { useNoteList } from './use-note-list.ts';
import { useNotesBulk } from './use-notes-bulk.tsx';

/** All notes, and beside them the one that the address names. */
export function NotesPage(props: PageProps) {
  const { lang, path, undoing } = props;
  const [words, list] = useMemo(() => [notesWords(lang), listWords(lang)], [lang]);
  const all = useNoteList(props);
  const { onExport, exporting } = useExporting(props);
  const { bulk, act, isBusy, dialog } = useNotesBulk(props, all.notes, words, list, onExport);
  const [open] = path;
  const listed = all.listed.find(({ note }) => note.id === open);
  const knownTags = useMemo(() => [...new Set(all.notes.flatMap(({ tags }) => tags))].sort(), [all.notes]);
  const query = all.isSearched ? all.query.trim() : '';
  return (
    <>
      <div class="workspace-news">
        <BaseNews lang={lang} />
      </div>
      <NotesScreen
        {...all}
        words={words}
        list={list}
        onRetry={all.again}
        listHref={hashOf('notes')}
        notedHref={hashOf('noted')}
        importHref={hashOf('notes', 'import')}
        onExport={() => onExport()}
        isPushed={open !== undefined}
        open={open}
        detail={listed ? <NotePage key={open} {...props} {...{ listed, knownTags, act, bulk }} /> : null}
        onOpen={(id) => go('notes', id)}
        onNew={() => act(() => openNoteWindow())}
        standing={standingOf(all.filter)}
        standings={standingsIn(all.counts)}
        onStanding={(to) => all.onFilter('state', to === 'all' ? undefined : to)}
        filters={noteFilterGroups(all.counts, all.filter, all.listed, words)}
        onFilter={({ key, isOn }) => {
          const by = FILTERS.find((one) => key.startsWith(`${one}:`));
          if (by) all.onFilter(by, isOn ? undefined : key.slice(by.length + 1));
        }}
        days={daysOfTime(all.filter.made)}
        onDays={(days) => all.onFilter('made', days && timeOfDays(days))}
        orders={all.isSearched ? [] : noteOrderChoices(all.order, words)}
        onOrder={({ key }) => all.onOrder(NOTE_ORDERS.find((one) => one === key) ?? 'changed')}
        none={
          <NothingNoted
            {...{ words, list, query, isPreparing: all.isPreparing, onDropFilters: all.onDropFilters }}
          />
        }
        bulk={bulk}
        isBusy={isBusy}
      >
        <UndoButtons words={list} {...undoing} />
      </NotesScreen>
      {dialog}
      {exporting}
    </>
  );
}
