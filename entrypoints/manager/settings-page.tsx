import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SettingsScreen } from '../../components/settings/settings-screen.tsx';
import { changeSettings } from '../../utils/settings/store.ts';
import { settingsWords } from '../../utils/wording/settings.ts';
import type { PageProps } from './page-props.ts';

/** All that the reader may choose. */
export function SettingsPage({ lang, settings }: PageProps) {
  const words = useMemo(() => settingsWords(lang), [lang]);
  return (
    <SettingsScreen
      words={words}
      values={settings}
      onChange={(change) => void changeSettings(() => change)}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}
