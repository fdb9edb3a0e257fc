import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { BaseSettings } from './base-settings.tsx';
import { CardSettings } from './card-settings.tsx';
import { LanguageSettings } from './language-settings.tsx';
import { MarkSettings } from './mark-settings.tsx';
import { SwitchRow, WayRow } from './setting-row.tsx';
import type { SettingsValues } from './values.ts';
import './settings.css';

export interface SettingsScreenProps {
  readonly words: SettingsWords;
  readonly values: SettingsValues;
  readonly onChange: (change: Partial<SettingsValues>) => void;
  readonly onWelcome: () => void;
}

/** All that the reader may choose, each with what it does; every choice takes effect at once. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { words, values, onChange, onWelcome } = props;
  const word = (on: boolean) => say(words, on ? 'on' : 'off');
  return (
    <div class="settings-page">
      <PageHead title={say(words, 'settings')} lede={say(words, 'settingsLede')} />
      <Group title={say(words, 'group.languages')}>
        <LanguageSettings {...props} />
      </Group>
      <Group title={say(words, 'group.marks')}>
        <MarkSettings {...props} />
      </Group>
      <Group title={say(words, 'group.card')}>
        <CardSettings {...props} />
      </Group>
      <Group title={say(words, 'group.adding')}>
        <SwitchRow
          label={say(words, 'chip')}
          hint={say(words, 'chipHint')}
          on={values.selectionChip}
          word={word(values.selectionChip)}
          onChange={(selectionChip) => onChange({ selectionChip })}
        />
        <SwitchRow
          label={say(words, 'countUnknown')}
          hint={say(words, 'countUnknownHint')}
          on={values.countUnknown}
          word={word(values.countUnknown)}
          onChange={(countUnknown) => onChange({ countUnknown })}
        />
      </Group>
      <Group title={say(words, 'group.base')}>
        <BaseSettings {...props} />
      </Group>
      <Group title={say(words, 'group.more')}>
        <WayRow label={say(words, 'welcomePage')} hint={say(words, 'welcomePageHint')}>
          <Button onPress={onWelcome}>{say(words, 'openWelcome')}</Button>
        </WayRow>
        <WayRow label={say(words, 'uninstall')} hint={say(words, 'uninstallText')}>
          <a class="button plain medium" href="#backup">
            <Icon name="backup" />
            {say(words, 'backupFirst')}
          </a>
        </WayRow>
      </Group>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="set-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
