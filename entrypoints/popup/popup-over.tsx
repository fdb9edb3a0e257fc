import { useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomJump, roomReadAnyway, roomRetry } from '../../utils/messages/room-calls.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import { factsLanguage, interfaceLanguage } from '../../utils/settings/settings.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { popupWords } from '../../utils/wording/popup.ts';
import { copyReport } from './clipboard.ts';
import { hidingOf } from './hiding.ts';
import { leavingOf } from './leaving.ts';
import { WAYS_TO_BASE } from './open-base.ts';
import { wayToPanel } from './open-panel.ts';
import { switchesOf } from './switches.ts';
import { useEntryView } from './use-entry-view.ts';
import { useLastCopy } from './use-last-copy.ts';
import { openingOf, useMetHere } from './use-met.ts';
import { useNotes } from './use-notes.ts';
import { usePageState } from './use-page-state.ts';
import { useSearch } from './use-search.ts';
import { useUndo } from './use-undo.ts';

/** The popup over a tab's page, which it looks at again and again. */
export function PopupOver({ tab, first }: { readonly tab: Tabs.Tab; readonly first: PageState }) {
  const { state, look } = usePageState(tab, first);
  const [notice, setNotice] = useState<PopupProps['notice']>();
  const { host, settings, names } = state;
  const lang = interfaceLanguage(settings, browserLanguages());
  const words = popupWords(lang);
  const { search, onQuery } = useSearch(factsLanguage(settings, browserLanguages()), settings);
  const { perform, ...undoing } = useUndo(look, setNotice);
  const notes = useNotes(words, tab, state, perform, look);
  const copyDay = useLastCopy(state.status.kind === 'failed');
  const place = { tab: state.tab, isPrivate: tab.incognito, host: host ?? '' };
  const { entry, openEntry, onEntryDone } = useEntryView(setNotice);
  const leaving = leavingOf(state, lang, setNotice);
  const met = useMetHere(tab, settings);
  const [onOpenPanel] = useState(() => wayToPanel(tab.windowId));
  if (entry) {
    return <entry.Form opening={entry.opening} lang={lang} settings={settings} onDone={onEntryDone} />;
  }
  return (
    <Popup
      words={words}
      status={state.status}
      host={host}
      siteOn={state.siteOn}
      granted={state.granted}
      copyDay={copyDay}
      paused={settings.paused}
      names={names}
      met={met.map(({ name }) => name)}
      {...(state.stopped && { stopped: state.stopped })}
      search={search}
      {...(notice && { notice })}
      {...notes}
      {...undoing}
      {...WAYS_TO_BASE}
      {...switchesOf(state, look, setNotice)}
      onQuery={onQuery}
      onRetry={() => void ask(roomRetry, {}).then(look)}
      onReadAnyway={() => void ask(roomReadAnyway, { tab: state.tab }).then(look)}
      onCopyReport={() => void copyReport().then(setNotice)}
      onJump={({ entity, frame }, nth) =>
        void ask(roomJump, { tab: state.tab, frame, entity: entity.id, nth })
      }
      onHide={(name, where) => perform(hidingOf(place, name, where, words))}
      onEditEntry={(id) => openEntry({ entity: id })}
      onAdd={(name) => openEntry({ name })}
      onAddMet={(name) => openEntry(openingOf(met, name))}
      onNew={() => openEntry({ name: '' })}
      {...leaving}
      onOpenPanel={onOpenPanel}
    />
  );
}
