import type { ComponentChildren } from 'preact';
import { partialDate } from '../../utils/wording/dates.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { MetChips } from './met-chips.tsx';
import type { PopupStatus } from './status.ts';

export interface ZeroDeeds {
  readonly onAddMet: (name: string) => void;
  readonly onTurnOn: () => void;
  readonly onReadAnyway: () => void;
  readonly onPageAgain: () => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onSettings: () => void;
  readonly onPacks: () => void;
  /** Puts versions, counts and the last errors into the clipboard. */
  readonly onCopyReport: () => void;
}

export interface ZeroProps extends ZeroDeeds {
  readonly words: PopupWords;
  readonly status: PopupStatus;
  readonly host: string | null;
  /** False while the browser would still ask before the site may be read. */
  readonly granted: boolean;
  /** The day of the newest copy of what the reader made, ISO; told where the base is closed. */
  readonly copyDay?: string | undefined;
  /** Names noticed on the page that the base lacks. */
  readonly met: readonly string[];
}

/** What stands where the list would: why nothing is marked, and what can be done about it. */
export function Zero({ words, status, host, granted, copyDay, met, ...deeds }: ZeroProps) {
  switch (status.kind) {
    case 'impossible': {
      const why = status.why ?? 'unreachable';
      return <Told title={say(words, 'impossible.title')} text={say(words, `${why}.text`)} />;
    }
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
    case 'page-off':
      return (
        <Told art title={say(words, 'page-off.title')} text={say(words, 'page-off.text')}>
          <Button look="primary" onPress={deeds.onPageAgain}>
            {say(words, 'pageAgain')}
          </Button>
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
        <Told warn title={say(words, 'failed.title')} text={failedText(words, copyDay)}>
          <span class="pair">
            <Button onPress={deeds.onRestore}>{say(words, 'restoreBackup')}</Button>
            <Button look="primary" onPress={deeds.onRetry}>
              {say(words, 'tryAgain')}
            </Button>
          </span>
          <Button look="quiet" size="small" onPress={deeds.onCopyReport}>
            {say(words, 'whatHappened')}
          </Button>
        </Told>
      );
    case 'unread':
      return (
        <Told title={say(words, `${status.why}.title`)} text={say(words, `${status.why}.text`)}>
          {status.why !== 'not-html' && (
            <Button onPress={deeds.onReadAnyway}>{say(words, 'readAnyway')}</Button>
          )}
          {status.why === 'language' && (
            <Button look="quiet" onPress={deeds.onSettings}>
              {say(words, 'settings')}
            </Button>
          )}
        </Told>
      );
    case 'reading':
      return null;
    case 'done':
      return (
        <Told
          title={say(words, 'none.title')}
          text={say(words, met.length > 0 ? 'none.textMet' : 'none.text')}
        >
          {met.length > 0 && <MetChips words={words} names={met} onAddMet={deeds.onAddMet} />}
          <Button look="quiet" onPress={deeds.onPacks}>
            {say(words, 'addPack')}
          </Button>
        </Told>
      );
  }
}

function failedText(words: PopupWords, copyDay: string | undefined): string {
  const text = say(words, 'failed.text');
  if (copyDay === undefined) return text;
  return `${text} ${say(words, 'failed.copy', { date: partialDate(words.lang, copyDay) })}`;
}

/** A few lines in the middle of an empty list. */
export function Told(props: {
  readonly title: string;
  readonly text?: string;
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
      {props.text !== undefined && <p>{props.text}</p>}
      {props.children !== undefined && <div class="row">{props.children}</div>}
    </div>
  );
}
