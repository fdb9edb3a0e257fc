import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings.ts';
import { onSettingsChange } from '../../utils/settings/store.ts';

/** The reader's settings, followed. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    onSettingsChange(setSettings, life.signal);
    return () => life.abort();
  }, []);
  return settings;
}
