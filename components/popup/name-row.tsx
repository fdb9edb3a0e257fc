import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { KindTile } from '../controls/kind.tsx';
import { MentionStrip } from '../controls/mention-strip.tsx';
import { Icon } from '../icons/icon.tsx';
import { keyFacts } from './key-facts.ts';

/** One name on the page: who it is, what is known of it in one line, and where it stands. */
export interface NameOnPage {
  readonly entity: PresentedEntity;
  /** From 0 (top of the page) to 1 (its end), ascending. */
  readonly positions: readonly number[];
  readonly frame: number;
}

export interface NameRowProps {
  readonly words: PopupWords;
  readonly name: NameOnPage;
  /** True for the one row of the list that Tab reaches. */
  readonly stop: boolean;
  readonly onJump: () => void;
}

/** The row is one button: pressing it again goes to the next mention. */
export function NameRow({ words, name: { entity, positions }, stop, onJump }: NameRowProps) {
  const { key, differs, old } = keyFacts(words, entity);
  return (
    <button
      type="button"
      class="name-row"
      tabIndex={stop ? 0 : -1}
      title={say(words, 'jumpTo', { name: entity.name.text })}
      onClick={() => onJump()}
    >
      <KindTile kind={entity.kind} label={say(words, `kind.${entity.kind}`)} />
      <span class="name">
        <b lang={entity.name.lang}>{entity.name.text}</b>
        {entity.nativeName && <bdi lang={entity.nativeName.lang}>{entity.nativeName.text}</bdi>}
      </span>
      <bdi class="key-facts">{key}</bdi>
      <span class="where">
        <MentionStrip positions={positions} kind={entity.kind} />
        <span class="flags">
          {differs && <Flagged icon="differ" label={say(words, 'sourcesDiffer')} />}
          {old && <Flagged icon="clock" label={old} />}
          <span aria-hidden="true">{say(words, 'times', { count: positions.length })}</span>
          <span class="for-screen-readers">{say(words, 'mentions', { count: positions.length })}</span>
        </span>
        <span class="go">
          <Icon name="down" />
        </span>
      </span>
    </button>
  );
}

function Flagged({ icon, label }: { readonly icon: 'differ' | 'clock'; readonly label: string }) {
  return (
    <span class={`flagged ${icon}`} role="img" aria-label={label} title={label}>
      <Icon name={icon} size={12} />
    </span>
  );
}
