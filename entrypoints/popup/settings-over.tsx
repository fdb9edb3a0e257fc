import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { DecisionRow } from '../../components/popup/decision-list.tsx';
import { SettingsView } from '../../components/popup/settings-view.tsx';
import { readDecisionId } from '../../utils/knowledge/choices.ts';
import { ask } from '../../utils/messages/ask.ts';
import { roomForget, roomRemembered } from '../../utils/messages/room-calls.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import type { Shortcut } from '../../components/popup/shortcut-list.tsx';
import { shortcutsNow, wayToShortcuts } from './shortcuts.ts';

interface Decisions {
  readonly chosen: readonly DecisionRow[];
  readonly hidden: readonly DecisionRow[];
}

/** The popup's settings, with what the reader decided about names. */
export function SettingsOver(props: {
  readonly words: PopupWords;
  readonly first: Settings;
  readonly onBack: () => void;
}) {
  const [settings, setSettings] = useState(props.first);
  const [decisions, setDecisions] = useState<Decisions>();
  const look = useCallback(async () => setDecisions(await readDecisions()), []);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
  useEffect(() => {
    void look();
    void shortcutsNow().then(setShortcuts);
  }, [look]);

  const change = (changed: Partial<Settings>) => void changeSettings(() => changed).then(setSettings);
  return (
    <SettingsView
      words={props.words}
      density={settings.density}
      demonyms={settings.demonyms}
      scale={settings.cardScale}
      opening={settings.cardOpening}
      shortcuts={shortcuts}
      chosen={decisions?.chosen}
      hidden={decisions?.hidden}
      onDensity={(density) => change({ density })}
      onDemonyms={(demonyms) => change({ demonyms })}
      onScale={(cardScale) => change({ cardScale })}
      onOpening={(cardOpening) => change({ cardOpening })}
      onShortcuts={wayToShortcuts()}
      onForget={(id) => void ask(roomForget, { id }).then(look)}
      onMore={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      onBack={props.onBack}
    />
  );
}

/** None where the background does not answer: the next look tells. */
async function readDecisions(): Promise<Decisions | undefined> {
  const reply = await ask(roomRemembered, {});
  if (!reply.ok) return undefined;
  const { choices, hidden } = reply.value;
  return {
    chosen: choices.flatMap(({ id, meaning = null }) => rowOf(id, meaning)),
    hidden: hidden.flatMap(({ id }) => rowOf(id)),
  };
}

function rowOf(id: string, meaning?: PresentedEntity | null): DecisionRow[] {
  const read = readDecisionId(id);
  return read ? [{ id, ...read, ...(meaning !== undefined && { meaning }) }] : [];
}
