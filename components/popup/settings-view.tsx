import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Switch } from '../controls/switch.tsx';
import { CardSettings, type CardSettingsProps } from './card-settings.tsx';
import { DecisionList, type DecisionRow } from './decision-list.tsx';
import { ShortcutList, type Shortcut } from './shortcut-list.tsx';
import './popup.css';
import './settings-view.css';

/** Which mentions are fully marked. */
export const DENSITIES = ['section', 'every', 'first'] as const;
export type Density = (typeof DENSITIES)[number];

export interface SettingsProps extends CardSettingsProps {
  readonly density: Density;
  readonly demonyms: boolean;
  /** What the reader chose and hid, the latest first; undefined until it is known. */
  readonly chosen: readonly DecisionRow[] | undefined;
  readonly hidden: readonly DecisionRow[] | undefined;
  /** Undefined until they are known. */
  readonly shortcuts: readonly Shortcut[] | undefined;
  readonly onDensity: (density: Density) => void;
  readonly onDemonyms: (on: boolean) => void;
  readonly onForget: (id: string) => void;
  /** Leads to the browser's own page of shortcuts, where there is a way. */
  readonly onShortcuts: (() => void) | undefined;
  readonly onMore: () => void;
  readonly onBack: () => void;
}

/** What is marked, how the card comes, and what was decided about names. Every choice takes effect at once. */
export function SettingsView(props: SettingsProps) {
  const { words, density, demonyms, chosen, hidden, shortcuts, onForget } = props;
  const back = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => back.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Browsers close the popup by this key; here it leads back first.
    event.preventDefault();
    props.onBack();
  };
  return (
    <main class="popup" onKeyDown={onKeyDown}>
      <header class="popup-head settings-head">
        <div ref={back}>
          <IconButton icon="back" label={say(words, 'back')} onPress={props.onBack} />
        </div>
        <h1>{say(words, 'settings')}</h1>
      </header>
      <div class="popup-body settings-body">
        <fieldset class="settings-group">
          <legend>{say(words, 'density')}</legend>
          {DENSITIES.map((value) => (
            <label key={value} class="settings-radio">
              <input
                type="radio"
                name="density"
                checked={value === density}
                onChange={() => props.onDensity(value)}
              />
              {say(words, `density.${value}`)}
            </label>
          ))}
        </fieldset>
        <section class="settings-group settings-switch">
          <div>
            <h2>{say(words, 'demonyms')}</h2>
            <p>{say(words, 'demonymsHint')}</p>
          </div>
          <Switch
            on={demonyms}
            label={say(words, 'demonyms')}
            word={say(words, demonyms ? 'on' : 'off')}
            onChange={props.onDemonyms}
          />
        </section>
        <CardSettings {...props} />
        {shortcuts && shortcuts.length > 0 && (
          <ShortcutList words={words} shortcuts={shortcuts} onChange={props.onShortcuts} />
        )}
        <DecisionList
          words={words}
          title={say(words, 'chosen')}
          none={say(words, 'chosen.none')}
          rows={chosen}
          onForget={onForget}
        />
        <DecisionList
          words={words}
          title={say(words, 'hidden')}
          none={say(words, 'hidden.none')}
          rows={hidden}
          onForget={onForget}
        />
      </div>
      <footer class="popup-foot">
        <span />
        <Button look="quiet" icon="gear" onPress={props.onMore}>
          {say(words, 'moreSettings')}
        </Button>
      </footer>
    </main>
  );
}
