import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ForgetDialog } from '../../components/met/forget-dialog.tsx';
import { SettingsScreen } from '../../components/settings/settings-screen.tsx';
import { metNames, useMetNames } from '../../utils/room/met-names.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { metWords } from '../../utils/wording/met.ts';
import { settingsWords } from '../../utils/wording/settings.ts';
import type { PageProps } from './page-props.ts';
import { useAct } from './use-act.ts';

/** All that the reader may choose. */
export function SettingsPage({ lang, settings, undoing }: PageProps) {
  const { act } = useAct(undoing.onFailed);
  const words = useMemo(() => settingsWords(lang), [lang]);
  const met = useMetNames();
  const kept = met ? met.names.length + met.ignored.length : 0;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <SettingsScreen
        words={words}
        values={settings}
        onChange={(change) => {
          void changeSettings(() => change);
          if (change.countUnknown === false && kept > 0) setAsking(true);
        }}
        onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      />
      {isAsking && (
        <ForgetDialog
          words={metWords(lang)}
          count={kept}
          onKeep={() => setAsking(false)}
          onForget={() => {
            setAsking(false);
            act(() => metNames.forgetAll());
          }}
        />
      )}
    </>
  );
}
