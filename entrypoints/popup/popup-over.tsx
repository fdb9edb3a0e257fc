import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomJump, roomReadAnyway, roomRetry } from '../../utils/messages/room-calls.ts';
import { readPageState, untilNextLook, type PageState } from '../../utils/room/page-state.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { popupWords } from '../../utils/wording/popup.ts';
import { copyReport } from './clipboard.ts';
import { hidingOf } from './hiding.ts';
import { openBase } from './open-base.ts';
import { wayToPanel } from './open-panel.ts';
import { switchesOf } from './switches.ts';
import { useNotes } from './use-notes.ts';
import { useSearch } from './use-search.ts';
import { useUndo } from './use-undo.ts';

/** The popup over a tab's page, which it looks at again and again. */
export function PopupOver({ tab, first }: { readonly tab: Tabs.Tab; readonly first: PageState }) {
  const [state, setState] = useState(first);
  const [notice, setNotice] = useState<PopupProps['notice']>();
  const look = useCallback(async () => setState(await readPageState(tab)), [tab]);
  useEffect(() => {
    // One look at a time: a slow answer must not come after a newer one.
    const timer = setTimeout(() => void look(), untilNextLook(state));
    return () => clearTimeout(timer);
  }, [look, state]);

  const { host, settings, names } = state;
  const lang = interfaceLanguage(settings, browserLanguages());
  const words = popupWords(lang);
  const { search, onQuery } = useSearch(lang, settings);
  const { perform, ...undoing } = useUndo(
    () => void look(),
    () => setNotice('notDone'),
  );
  const notes = useNotes(words, perform, () => void look());
  const place = { tab: state.tab, isPrivate: tab.incognito, host: host ?? '' };
  const [onOpenPanel] = useState(() => wayToPanel(state.tab));
  return (
    <Popup
      words={words}
      base={baseWords(lang)}
      status={state.status}
      host={host}
      siteOn={state.siteOn}
      granted={state.granted}
      paused={settings.paused}
      names={names}
      {...(state.stopped && { stopped: state.stopped })}
      search={search}
      {...(notice && { notice })}
      {...notes}
      {...undoing}
      {...switchesOf(state, look, setNotice)}
      onQuery={onQuery}
      onRetry={() => void ask(roomRetry, {}).then(look)}
      onReadAnyway={() => void ask(roomReadAnyway, { tab: state.tab }).then(look)}
      onCopyReport={() => void copyReport().then(setNotice)}
      onJump={({ entity, frame }, nth) =>
        void ask(roomJump, { tab: state.tab, frame, entity: entity.id, nth })
      }
      onHide={(name, where) => perform(hidingOf(place, name, where, words))}
      onOpenEntry={(id) => void openBase('entity', id)}
      onEditEntry={(id) => void openBase('entity', id, 'facts')}
      onAdd={(name) => void openBase('search', name)}
      onNew={() => void openBase('search')}
      onOpenPanel={onOpenPanel}
      onRestore={() => void openBase('backup')}
      onPacks={() => void openBase('packs')}
      onSettings={() => void openBase('settings')}
      onOpenBase={() => void openBase()}
    />
  );
}
