import { useState } from 'preact/hooks';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { FilterMenu } from './name-filter.tsx';
import { MetChips } from './met-chips.tsx';
import { NameList } from './name-list.tsx';
import { NotesPart } from './notes-part.tsx';
import { entityCount, filtered, NO_FILTER, notesBeside } from './page-names.ts';
import type { PopupProps } from './popup.tsx';
import { Told, Zero } from './zero.tsx';

export type PageTab = 'names' | 'notes';

const PANEL = 'popup-panel';

/** What is on this page: its names, and the reader's notes about them. */
export function PageTabs(
  props: PopupProps & { readonly tab: PageTab; readonly onTab: (tab: PageTab) => void },
) {
  const { words, status, names, tab, onTab, onOpenPanel, pageNotes } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = filtered(words, names, filter);
  const reading = status.kind === 'reading';
  const notes = pageNotes.notes.length + notesBeside(names, pageNotes.notes).length;
  const tabs = [
    { id: 'names', label: say(words, 'onThisPage'), count: amount(words.lang, entityCount(names)) },
    { id: 'notes', label: say(words, 'notes'), count: amount(words.lang, notes) },
  ];
  return (
    <>
      <div class="popup-tabs">
        <Tabs
          label={say(words, 'tabs')}
          tabs={tabs}
          selected={tab}
          panel={PANEL}
          onSelect={(id) => onTab(id === 'notes' ? 'notes' : 'names')}
        />
        <span>
          {tab === 'names' && names.length > 0 && (
            <FilterMenu words={words} names={names} filter={filter} onFilter={setFilter} />
          )}
          {onOpenPanel && <IconButton icon="panel" label={say(words, 'openPanel')} onPress={onOpenPanel} />}
        </span>
      </div>
      <section
        id={PANEL}
        class="popup-body"
        role="tabpanel"
        aria-label={say(words, tab === 'names' ? 'onThisPage' : 'notes')}
        aria-busy={reading}
      >
        {reading && <div class="popup-bar" aria-hidden="true" />}
        {tab === 'notes' && <NotesPart {...props} />}
        {tab === 'names' && names.length === 0 && <Zero {...props} />}
        {tab === 'names' && names.length > 0 && shown.length === 0 && (
          <Told title={say(words, 'filter.none')}>
            <Button onPress={() => setFilter(NO_FILTER)}>{say(words, 'filter.all')}</Button>
          </Told>
        )}
        {tab === 'names' && shown.length > 0 && (
          <NameList
            words={words}
            names={shown}
            host={props.host ?? ''}
            label={say(words, 'onThisPage')}
            onJump={props.onJump}
            onOpenEntry={props.onOpenEntry}
            onHide={props.onHide}
          />
        )}
        {tab === 'names' && reading && <Arriving />}
        {tab === 'names' && shown.length > 0 && props.stopped && (
          <p class="popup-hint">{say(words, `stopped.${props.stopped}`)}</p>
        )}
        {tab === 'names' && shown.length > 0 && props.met.length > 0 && (
          <div class="popup-met">
            <p aria-hidden="true">{say(words, 'met.list')}</p>
            <MetChips words={words} names={props.met} onAddMet={props.onAddMet} />
          </div>
        )}
      </section>
    </>
  );
}

/** Where the next rows will stand. */
function Arriving() {
  return (
    <div class="arriving" aria-hidden="true">
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
