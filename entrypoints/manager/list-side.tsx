import { useMemo } from 'preact/hooks';
import { ListPane } from '../../components/list/list-pane.tsx';
import { UndoButtons } from '../../components/list/undo-buttons.tsx';
import { NothingListed } from '../../components/list/zero.tsx';
import { useLines } from '../../utils/room/use-lines.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { listWords } from '../../utils/wording/list.ts';
import { filterGroups, orderChoices } from './list-filters.ts';
import { staying } from './list-rows.ts';
import { useListState } from './list-state.ts';
import type { PageProps } from './page-props.ts';
import { go, hashOf } from './route.ts';
import { useBulk } from './use-bulk.tsx';
import { useExporting } from './use-exporting.tsx';
import { notesFound, useFound } from './use-found.ts';
import { usePackTitles } from './use-pack-titles.ts';
import { idsIn, useRows } from './use-rows.ts';
import { viewAt } from './views.ts';

/** The list that the address names, searched, narrowed, ordered, with what is done to many of its rows at once. */
export function ListSide(props: PageProps) {
  const { lang, factsLang, settings, list, section, path, directory } = props;
  const words = useMemo(() => listWords(lang), [lang]);
  const base = useMemo(() => baseWords(lang), [lang]);
  const view = viewAt(list.section, list.path, words) ?? viewAt('search', [], words);
  if (!view) throw new Error('the list of everything is missing');
  const state = useListState(view, list.section === 'search' ? list.path[0] : '');
  // A list of some entries has no place for notes about others: there they lead to the entries that it has.
  const hasNotes = view.key === 'search' && Object.keys(state.narrowing).length === 0;
  const search = useFound(state.query, factsLang, settings, hasNotes);
  const { rows, listKey, isBehind } = useRows(directory, view, state, search.found);
  const lines = useLines(factsLang, settings);
  const titles = usePackTitles(lang);
  const { onExport, exporting } = useExporting(props);
  const { bulk, standing, isBusy, dialog } = useBulk(props, words, onExport);
  return (
    <>
      <ListPane
        words={words}
        base={base}
        title={view.title}
        rows={rows}
        listKey={listKey}
        lineOf={lines.lineOf}
        onWindow={(first, end) => lines.want(idsIn(rows, first, end))}
        query={state.query}
        isPreparing={search.isPreparing}
        isStale={search.isStale || isBehind}
        onQuery={state.onQuery}
        filters={directory ? filterGroups(directory, view, state.narrowing, titles, words) : []}
        orders={orderChoices(state.order, words)}
        onFilter={state.onFilter}
        onOrder={state.onOrder}
        none={
          <NothingListed
            words={words}
            text={view.none}
            query={search.found ? state.query.trim() : ''}
            onDropFilters={Object.keys(state.narrowing).length > 0 ? state.dropFilters : undefined}
          />
        }
        open={section === 'entity' ? staying(path[0] ?? '', directory) : undefined}
        onOpen={(id) => go('entity', id)}
        notes={notesFound(search.notes)}
        onNew={(name) => (name === '' ? go('new') : go('new', name))}
        importHref={hashOf('import')}
        onExport={() => onExport()}
        bulk={bulk}
        standing={standing}
        isBusy={isBusy}
      >
        <UndoButtons words={words} {...props.undoing} />
      </ListPane>
      {dialog}
      {exporting}
    </>
  );
}
