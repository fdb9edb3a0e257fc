import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomJump, roomReadAnyway, roomRetry } from '../../utils/messages/room-calls.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { turnSiteOff, turnSiteOn } from '../../utils/sites/switch.ts';
import { directionOf } from '../../utils/wording/languages.ts';
import { popupWords } from '../../utils/wording/popup.ts';
import { copyReport } from './clipboard.ts';
import { openBase } from './open-base.ts';
import { readPageState, tabInFront, untilNextLook, type PageState } from '../../utils/room/page-state.ts';
import { SettingsOver } from './settings-over.tsx';
import './popup-page.css';

function PopupOver({ tab, first }: { readonly tab: Tabs.Tab; readonly first: PageState }) {
  const [state, setState] = useState(first);
  const [notice, setNotice] = useState<PopupProps['notice']>();
  const [inSettings, setInSettings] = useState(false);
  const look = useCallback(async () => setState(await readPageState(tab)), [tab]);
  useEffect(() => {
    // One look at a time: a slow answer must not come after a newer one.
    const timer = setTimeout(() => void look(), untilNextLook(state));
    return () => clearTimeout(timer);
  }, [look, state]);

  const { host, settings } = state;
  // The browser asks for the permission only within the press itself: nothing is awaited before.
  const switchSite = async (on: boolean) => {
    if (host === null) return;
    const done = on ? await turnSiteOn(host) : await turnSiteOff(host).then(() => true);
    setNotice(done ? undefined : 'notGranted');
    await look();
  };
  const pause = (paused: boolean) => void changeSettings(() => ({ paused })).then(look);
  const words = popupWords(interfaceLanguage(settings, browserLanguages()));
  const back = () => void look().then(() => setInSettings(false));
  if (inSettings) return <SettingsOver words={words} first={settings} onBack={back} />;
  return (
    <Popup
      words={words}
      status={state.status}
      host={host}
      siteOn={state.siteOn}
      granted={state.granted}
      paused={settings.paused}
      names={state.names}
      {...(state.stopped && { stopped: state.stopped })}
      {...(notice && { notice })}
      onSiteSwitch={(on) => void switchSite(on)}
      onTurnOn={() => void switchSite(true)}
      onPause={pause}
      onResume={() => pause(false)}
      onReadAnyway={() => void ask(roomReadAnyway, { tab: state.tab }).then(look)}
      onRetry={() => void ask(roomRetry, {}).then(look)}
      onCopyReport={() => void copyReport().then(setNotice)}
      onJump={({ entity, frame }, nth) =>
        void ask(roomJump, { tab: state.tab, frame, entity: entity.id, nth })
      }
      onSettings={() => setInSettings(true)}
      onOpenBase={openBase}
    />
  );
}

const tab = await tabInFront();
const root = document.getElementById('root');
if (tab && root) {
  const first = await readPageState(tab);
  const lang = interfaceLanguage(first.settings, browserLanguages());
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(<PopupOver tab={tab} first={first} />, root);
}
