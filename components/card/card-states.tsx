import type { ComponentChildren } from 'preact';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';

/** Lines where text will stand; they appear only after 120 ms, so that a quick answer shows none. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div class="card-skeleton">
      <span class="for-screen-readers">{label}</span>
      <i class="wide" />
      <i class="half" />
      <i class="gap" />
      <i />
      <i />
      <i class="most" />
    </div>
  );
}

/** Without a place to write facts in, there is nothing to press. */
export function EmptyNotice(props: { readonly words: CardWords; readonly onAdd: (() => void) | undefined }) {
  const { words, onAdd } = props;
  return (
    <Notice title={say(words, 'emptyTitle')} text={say(words, 'emptyText')}>
      {onAdd && (
        <Button look="primary" size="small" icon="plus" onPress={onAdd}>
          {say(words, 'addFact')}
        </Button>
      )}
    </Notice>
  );
}

export function OfflineLine({ words }: { readonly words: CardWords }) {
  return (
    <p class="card-line">
      <Icon name="offline" />
      <span>{say(words, 'offline')}</span>
    </p>
  );
}

export function UpdatedNotice({ words }: { readonly words: CardWords }) {
  return <Notice alert title={say(words, 'updatedTitle')} text={say(words, 'updatedText')} />;
}

export function FailureNotice(props: {
  readonly words: CardWords;
  readonly why: 'base' | 'gone';
  readonly onRetry: () => void;
}) {
  const { words, why, onRetry } = props;
  if (why === 'gone') {
    return <Notice alert title={say(words, 'goneTitle')} text={say(words, 'goneText')} />;
  }
  return (
    <Notice alert title={say(words, 'baseTitle')} text={say(words, 'baseText')}>
      <Button look="primary" size="small" onPress={onRetry}>
        {say(words, 'tryAgain')}
      </Button>
    </Notice>
  );
}

/** Why there is nothing to show, and what can be done. */
export function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="card-notice" {...(props.alert ? { role: 'alert' } : {})}>
      <b>{props.title}</b>
      <p>{props.text}</p>
      {props.children && <div class="row">{props.children}</div>}
    </div>
  );
}
