import { useId } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { Switch } from '../controls/switch.tsx';
import { PRESETS, type Preset } from './mark-name.ts';

/** A site of the list, and what holds there otherwise than elsewhere. */
export interface SiteView {
  readonly host: string;
  /** The browser allows it, and the reader has not turned it off. */
  readonly state: 'on' | 'off' | 'notGranted';
  readonly wholePage?: boolean | undefined;
  readonly preset?: Preset | undefined;
}

/** What differs on a site; undefined takes back what differed. */
export interface SiteChange {
  readonly wholePage?: boolean | undefined;
  readonly preset?: Preset | undefined;
}

export interface SiteDeeds {
  /** Called within the press itself, so that the browser may ask for the permission. */
  readonly onSwitch: (host: string, on: boolean) => void;
  readonly onRule: (host: string, change: SiteChange) => void;
  readonly onRemove: (host: string) => void;
}

export function SiteRow(props: SiteDeeds & { readonly words: SettingsWords; readonly site: SiteView }) {
  const { words, site, onSwitch, onRule, onRemove } = props;
  const { host, state, wholePage, preset } = site;
  const reads = useId();
  const look = useId();
  return (
    <li class="site-row">
      <bdi class="site-name">{host}</bdi>
      <Switch
        on={state === 'on'}
        label={say(words, 'siteSwitch', { site: host })}
        word={say(words, `site.${state}`)}
        onChange={(on) => onSwitch(host, on)}
      />
      <span class="site-choices">
        <label for={reads} class="for-screen-readers">
          {say(words, 'siteReads', { site: host })}
        </label>
        <Select
          id={reads}
          options={READS.map((value) => ({ value, label: say(words, `reads.${value}`) }))}
          value={wholePage === undefined ? 'default' : wholePage ? 'whole' : 'articles'}
          onChange={(chosen) =>
            onRule(host, { preset, wholePage: chosen === 'default' ? undefined : chosen === 'whole' })
          }
        />
        <label for={look} class="for-screen-readers">
          {say(words, 'siteLook', { site: host })}
        </label>
        <Select
          id={look}
          options={[
            { value: 'default' as const, label: say(words, 'look.default') },
            ...PRESETS.map((value) => ({ value, label: say(words, `preset.${value}`) })),
          ]}
          value={preset ?? 'default'}
          onChange={(chosen) =>
            onRule(host, { wholePage, preset: chosen === 'default' ? undefined : chosen })
          }
        />
      </span>
      <Button
        size="small"
        look="quiet"
        label={say(words, 'removeSiteOf', { site: host })}
        onPress={() => onRemove(host)}
      >
        {say(words, 'removeSite')}
      </Button>
    </li>
  );
}

const READS = ['default', 'articles', 'whole'] as const;
