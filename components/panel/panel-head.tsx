import type { ComponentChildren } from 'preact';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { useKey } from '../controls/use-key.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import type { PageNotesProps } from '../notes/page-notes.tsx';
import { countOf, type PanelName, type PanelStatus } from './view.ts';

export interface BriefDeeds {
  readonly onCopyBrief: () => void;
  readonly onSaveBrief: () => void;
  /** In a window of its own, to be looked at first. */
  readonly onShowBrief: () => void;
  /** Notes and facts as files. */
  readonly onExport: () => void;
}

/** Shows the brief, wherever the reader is in the panel and writes nothing. */
const BRIEF_KEY = 'B';

export interface PanelHeadProps extends BriefDeeds {
  readonly words: PanelWords;
  readonly status: PanelStatus;
  /** Those that are listed. */
  readonly names: readonly PanelName[];
  readonly pageNotes: Pick<PageNotesProps, 'notes'>;
  readonly filtering: boolean;
  readonly onFilter: () => void;
  readonly children: ComponentChildren;
}

/** What the panel is, how much there is, and what can be done with all of it. */
export function PanelHead(props: PanelHeadProps) {
  const { words, names, filtering, onFilter, children } = props;
  useKey(BRIEF_KEY, () => names.length > 0 && props.onShowBrief());
  return (
    <header class="panel-head">
      <div class="panel-title">
        <div>
          <h1>{say(words, 'title')}</h1>
          <p role="status">{summary(props)}</p>
        </div>
        {names.length > 0 && (
          <>
            <IconButton
              icon="filter"
              label={say(words, 'filter')}
              opens="region"
              open={filtering}
              onPress={onFilter}
            />
            <MenuButton
              icon="export"
              label={say(words, 'export')}
              choices={[
                { icon: 'export', label: say(words, 'export.open'), onPress: props.onExport },
                {
                  icon: 'note',
                  label: say(words, 'showBrief'),
                  onPress: props.onShowBrief,
                  shortcut: BRIEF_KEY,
                },
                { icon: 'copy', label: say(words, 'copyBrief'), onPress: props.onCopyBrief },
                { icon: 'import', label: say(words, 'saveBrief'), onPress: props.onSaveBrief },
              ]}
            />
          </>
        )}
      </div>
      {children}
    </header>
  );
}

function summary({ words, status, names, pageNotes }: PanelHeadProps): string {
  if (names.length === 0) return status === 'reading' ? say(words, 'readingPage') : '';
  // An entity that stands in two frames has two rows and counts once.
  const entities = new Map(names.map(({ entity }) => [entity.id, entity]));
  // One about a name, taken on this page, is the name's and the page's.
  const ofPage = pageNotes.notes.map(({ id }) => id.slice(id.indexOf(':') + 1));
  const ofNames = [...entities.values()].flatMap(({ notes: some = [] }) => some.map(({ id }) => id));
  const notes = new Set([...ofPage, ...ofNames]).size;
  const told = {
    names: say(words, 'names', { count: entities.size }),
    mentions: say(words, 'mentions', { count: names.reduce((sum, name) => sum + countOf(name), 0) }),
  };
  return notes === 0
    ? say(words, 'summary', told)
    : say(words, 'summaryWithNotes', { ...told, notes: say(words, 'notes', { count: notes }) });
}
