import type { ComponentChildren } from 'preact';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import type { PopupStatus } from './status.ts';

export interface ZeroDeeds {
  readonly onTurnOn: () => void;
  readonly onReadAnyway: () => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
  /** Puts versions, counts and the last errors into the clipboard. */
  readonly onCopyReport: () => void;
}

export interface ZeroProps extends ZeroDeeds {
  readonly words: PopupWords;
  readonly status: PopupStatus;
  readonly host: string | null;
  /** False while the browser would still ask before the site may be read. */
  readonly granted: boolean;
}

/** What stands where the list would: why nothing is marked, and what can be done about it. */
export function Zero({ words, status, host, granted, ...deeds }: ZeroProps) {
  switch (status.kind) {
    case 'impossible':
      return <Told title={say(words, 'unreachable.title')} text={say(words, 'unreachable.text')} />;
    case 'off':
      return (
        <Told art title={say(words, 'off.title')} text={say(words, 'off.text', { site: host ?? '' })}>
          <Button look="primary" onPress={deeds.onTurnOn}>
            {say(words, 'turnOn')}
          </Button>
          <Button look="quiet" onPress={deeds.onReadAnyway}>
            {say(words, 'readAnyway')}
          </Button>
          {!granted && <small>{say(words, 'askingForSite')}</small>}
        </Told>
      );
    case 'paused':
      return (
        <Told art title={say(words, 'paused.title')} text={say(words, 'paused.text')}>
          <Button look="primary" onPress={deeds.onResume}>
            {say(words, 'resume')}
          </Button>
        </Told>
      );
    case 'filling':
      return <Told title={say(words, 'filling.title')} text={say(words, 'filling.text')} />;
    case 'failed':
      return (
        <Told warn title={say(words, 'failed.title')} text={say(words, 'failed.text')}>
          <Button look="primary" onPress={deeds.onRetry}>
            {say(words, 'tryAgain')}
          </Button>
          <Button look="quiet" onPress={deeds.onCopyReport}>
            {say(words, 'copyReport')}
          </Button>
        </Told>
      );
    case 'unread':
      return (
        <Told title={say(words, `${status.why}.title`)} text={say(words, `${status.why}.text`)}>
          {status.why !== 'not-html' && (
            <Button onPress={deeds.onReadAnyway}>{say(words, 'readAnyway')}</Button>
          )}
        </Told>
      );
    case 'reading':
      return null;
    case 'done':
      return <Told title={say(words, 'none.title')} text={say(words, 'none.text')} />;
  }
}

function Told(props: {
  readonly title: string;
  readonly text: string;
  readonly art?: true;
  readonly warn?: true;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="zero" {...(props.warn ? { role: 'alert' } : {})}>
      {props.art && <img class="art" src="/icons/off-48.png" width="40" height="40" alt="" />}
      {props.warn && (
        <span class="art danger">
          <Icon name="warn" size={28} />
        </span>
      )}
      <b>{props.title}</b>
      <p>{props.text}</p>
      {props.children !== undefined && <div class="row">{props.children}</div>}
    </div>
  );
}
