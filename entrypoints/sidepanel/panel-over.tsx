import { useState } from 'preact/hooks';
import { NameDetails } from '../../components/panel/name-details.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { askTab } from '../../utils/messages/ask.ts';
import { travel } from '../../utils/messages/page-calls.ts';
import { useOnline } from '../../utils/room/online.ts';
import { openManager } from '../../utils/room/open-manager.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import type { PageHere } from '../../utils/room/use-page-notes.ts';
import type { Page } from '../../utils/room/use-page.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { EntryOver, type Editing } from './entry-over.tsx';
import { useDeeds } from './deeds.ts';
import { panelStatus } from './status.ts';
import { useOpened } from './use-opened.ts';
import { usePanelNotes } from './use-panel-notes.ts';

/** The panel over one page. */
export function PanelOver(props: {
  readonly page: Page;
  readonly state: PageState;
  readonly words: PanelWords;
  readonly here: PageHere;
}) {
  const { page, state, words } = props;
  const [editing, setEditing] = useState<Editing>();
  const opened = useOpened(state);
  const deeds = useDeeds({ page, state, words, again: opened.again });
  const offline = !useOnline();
  const notes = usePanelNotes(page, props.here, words.lang);
  if (editing) {
    return (
      <EntryOver
        editing={editing}
        words={words}
        settings={state.settings}
        onDone={() => {
          setEditing(undefined);
          opened.again();
          void page.look();
        }}
      />
    );
  }
  return (
    <Panel
      {...deeds.panel}
      {...notes}
      words={words}
      status={panelStatus(state)}
      host={state.host}
      names={state.names}
      stopped={state.stopped}
      view={page.view}
      restedView={page.restedView}
      offline={offline}
      opened={opened.key}
      current={opened.current}
      details={(name) => (
        <NameDetails
          {...deeds.name}
          words={words}
          called={name.entity.name.text}
          details={opened.details}
          drafts={opened.drafts}
          noted={deeds.noted}
          onEdit={(id) => setEditing({ entity: id })}
          onStep={(step) => opened.step(name, step)}
          onRetry={opened.again}
        />
      )}
      onToggle={opened.toggle}
      onTravel={(to) => void askTab(state.tab, 0, travel, { to })}
      onPoint={opened.point}
      onNew={() => setEditing({ name: '' })}
      onOpenBase={() => void openManager()}
    />
  );
}
