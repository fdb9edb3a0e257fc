import type { ComponentChildren } from 'preact';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import type { PanelStatus } from './view.ts';

export interface ZeroDeeds {
  readonly onTurnOn: () => void;
  readonly onReadAnyway: () => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
  readonly onPacks: () => void;
  readonly onSearch: () => void;
}

export interface PanelZeroProps extends ZeroDeeds {
  readonly words: PanelWords;
  readonly status: Exclude<PanelStatus, 'reading'>;
  readonly host: string | null;
}

/** What stands where the list would: why there is none, and what can be done about it. */
export function PanelZero({ words, status, host, ...deeds }: PanelZeroProps) {
  const told = { title: say(words, `zero.${status}.title`), text: textOf(words, status, host ?? '') };
  switch (status) {
    case 'done':
      return (
        <Told {...told}>
          <Button onPress={deeds.onPacks}>{say(words, 'lookInPacks')}</Button>
        </Told>
      );
    case 'impossible':
      return (
        <Told {...told}>
          <Button onPress={deeds.onSearch}>{say(words, 'searchBase')}</Button>
        </Told>
      );
    case 'off':
      return (
        <Told {...told}>
          <Button look="primary" onPress={deeds.onTurnOn}>
            {say(words, 'turnOn')}
          </Button>
          <Button look="quiet" onPress={deeds.onReadAnyway}>
            {say(words, 'readAnyway')}
          </Button>
        </Told>
      );
    case 'page-off':
    case 'unread':
      return (
        <Told {...told}>
          <Button onPress={deeds.onReadAnyway}>{say(words, 'readAnyway')}</Button>
        </Told>
      );
    case 'paused':
      return (
        <Told {...told}>
          <Button look="primary" onPress={deeds.onResume}>
            {say(words, 'resume')}
          </Button>
        </Told>
      );
    case 'failed':
      return (
        <Told {...told} warn>
          <Button look="primary" onPress={deeds.onRetry}>
            {say(words, 'tryAgain')}
          </Button>
        </Told>
      );
    case 'filling':
    case 'left-alone':
      return <Told {...told} />;
  }
}

function textOf(words: PanelWords, status: PanelZeroProps['status'], site: string): string {
  return status === 'off' ? say(words, 'zero.off.text', { site }) : say(words, `zero.${status}.text`);
}

function Told(props: {
  readonly title: string;
  readonly text: string;
  readonly warn?: true;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="panel-zero" {...(props.warn ? { role: 'alert' } : {})}>
      <b>{props.title}</b>
      <p>{props.text}</p>
      {props.children !== undefined && <div class="row">{props.children}</div>}
    </div>
  );
}
