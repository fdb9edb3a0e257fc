import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { OfflineLine } from '../card/card-states.tsx';
import { Button, IconButton } from '../controls/button.tsx';
import { PageNotes, type PageNotesProps } from '../notes/page-notes.tsx';
import { EVERYTHING, filtered, type Filter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { PanelHead, type BriefDeeds } from './panel-head.tsx';
import { PanelList } from './panel-list.tsx';
import { PanelZero, type ZeroDeeds } from './panel-zero.tsx';
import { Ruler } from './ruler.tsx';
import type { PanelName, PanelNote, PanelStatus, PanelView } from './view.ts';
import './panel.css';

/** What was last done, said in words, and the way back where there is one. */
export interface PanelNotice {
  readonly text: string;
  readonly failed?: boolean;
  readonly onUndo?: () => void;
}

export interface PanelProps extends ZeroDeeds, BriefDeeds {
  readonly words: PanelWords;
  readonly status: PanelStatus;
  readonly host: string | null;
  /** In reading order. */
  readonly names: readonly PanelName[];
  readonly stopped?: 'characters' | 'mentions' | undefined;
  /** Where the reader is now, and where they were when the page last came to rest. */
  readonly view: PanelView | undefined;
  readonly restedView: PanelView | undefined;
  readonly offline: boolean;
  /** The reader's, of this page. */
  readonly pageNotes: PageNotesProps;
  /** Those of them that are marked in it, and where. */
  readonly notesAt: readonly PanelNote[];
  readonly notice: PanelNotice | undefined;
  readonly opened: string | undefined;
  readonly current: number | undefined;
  readonly details: (name: PanelName) => ComponentChildren;
  readonly onToggle: (name: PanelName) => void;
  readonly onTravel: (to: number) => void;
  readonly onPoint: (name: PanelName, nth: number) => void;
  readonly onPointNote: (note: PanelNote) => void;
  readonly onNoticeGone: () => void;
  readonly onNew: () => void;
  readonly onOpenBase: () => void;
}

/** Where notes can be taken; what was noted before is shown on any page. */
const NOTABLE: ReadonlySet<PanelStatus> = new Set(['done', 'reading', 'unread', 'page-off']);

/** "Facts on this page": every name that is marked in it, beside it. */
export function Panel(props: PanelProps) {
  const { words, status, names, stopped, view, notice } = props;
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [filtering, setFiltering] = useState(false);
  const isListed = (status === 'done' || status === 'reading') && names.length > 0;
  const shown = filtering ? filtered(names, filter) : names;
  const hasRuler = isListed || (status === 'done' && props.notesAt.length > 0);
  const pageNotes = (NOTABLE.has(status) || props.pageNotes.notes.length > 0) && (
    <PageNotes {...props.pageNotes} isHeaded />
  );
  return (
    <main class="panel">
      <PanelHead
        {...props}
        names={isListed ? names : []}
        filtering={filtering}
        onFilter={() => setFiltering(!filtering)}
      >
        {isListed && filtering && (
          <FilterBar id="panel-filter" words={words} names={names} filter={filter} onFilter={setFilter} />
        )}
        {hasRuler && <Ruler {...props} names={shown} notes={props.notesAt} view={view} />}
        {props.offline && isListed && <OfflineLine words={words} />}
      </PanelHead>
      {isListed ? (
        <PanelList
          words={words}
          names={shown}
          view={props.restedView}
          opened={props.opened}
          current={props.current}
          onToggle={props.onToggle}
          details={props.details}
          lead={pageNotes}
        >
          {shown.length === 0 && <p class="panel-small">{say(words, 'noneOfThese')}</p>}
          {status === 'reading' && <Arriving />}
          {stopped && <p class="panel-small">{say(words, `stopped.${stopped}`)}</p>}
        </PanelList>
      ) : status === 'reading' ? (
        <div class="panel-list" aria-busy="true">
          {pageNotes}
          <Arriving />
          <Arriving />
        </div>
      ) : (
        <div class="panel-list">
          {pageNotes}
          <PanelZero {...props} status={status} />
        </div>
      )}
      <div class="panel-notice-place" role="status">
        {notice && <Notice words={words} notice={notice} onGone={props.onNoticeGone} />}
      </div>
      <footer class="panel-foot">
        <Button icon="plus" onPress={props.onNew}>
          {say(words, 'new')}
        </Button>
        <Button look="quiet" icon="pack" onPress={props.onOpenBase}>
          {say(words, 'openBase')}
        </Button>
      </footer>
    </main>
  );
}

function Notice(props: {
  readonly words: PanelWords;
  readonly notice: PanelNotice;
  readonly onGone: () => void;
}) {
  const { words, notice, onGone } = props;
  return (
    <div class={notice.failed ? 'panel-notice failed' : 'panel-notice'}>
      <p>{notice.text}</p>
      {notice.onUndo && (
        <Button size="small" onPress={notice.onUndo}>
          {say(words, 'undo')}
        </Button>
      )}
      <IconButton narrow icon="close" label={say(words, 'close')} onPress={onGone} />
    </div>
  );
}

/** Where the next rows will stand. */
function Arriving() {
  return (
    <div class="panel-arriving" aria-hidden="true">
      {[0, 1].map((row) => (
        <div key={row}>
          <i class="tile" />
          <i class="short" />
          <i />
        </div>
      ))}
    </div>
  );
}
