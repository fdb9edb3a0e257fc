import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { KindTile } from '../controls/kind.tsx';
import { MenuItem } from '../controls/menu.tsx';
import { MentionStrip } from '../controls/mention-strip.tsx';
import { Icon } from '../icons/icon.tsx';
import { BesideMenu } from './beside-menu.tsx';
import { mentionsOf } from './page-names.ts';
import { keyFacts } from '../../utils/wording/key-facts.ts';

/** One name on the page: who it is, what is known of it in one line, and where it stands. */
export interface NameOnPage {
  readonly entity: PresentedEntity;
  /** The forms in which the page has it. */
  readonly surfaces: readonly string[];
  /** From 0 (top of the page) to 1 (its end), ascending. */
  readonly positions: readonly number[];
  /** How many mentions there are beside those, of a name that stands in very many places. */
  readonly more?: number;
  readonly frame: number;
}

/** Where a name is no longer marked. */
export const HIDING = ['page', 'site', 'everywhere'] as const;
export type Hiding = (typeof HIDING)[number];

export interface NameRowProps {
  readonly words: PopupWords;
  readonly name: NameOnPage;
  readonly host: string;
  /** True for the one row of the list that Tab reaches. */
  readonly stop: boolean;
  readonly onJump: () => void;
  readonly onOpen: () => void;
  readonly onHide: (where: Hiding) => void;
}

/**
 * A name, pressed to go to its next mention, and beside it what else can be done with it, which takes the strip's place
 * while the row is pointed at or has the focus.
 */
export function NameRow({ words, name, host, stop, onJump, onOpen, onHide }: NameRowProps) {
  const { entity, positions } = name;
  const { key, differs, old } = keyFacts(words, entity);
  const called = { name: entity.name.text };
  return (
    <div class={stop ? 'name-row stop' : 'name-row'}>
      <button
        type="button"
        class="name-main"
        tabIndex={stop ? 0 : -1}
        title={say(words, 'jumpTo', called)}
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
            {entity.notes && entity.notes.length > 0 && <Flagged icon="note" label={say(words, 'hasNote')} />}
            {differs && <Flagged icon="differ" label={say(words, 'sourcesDiffer')} />}
            {old && <Flagged icon="clock" label={old} />}
            <span aria-hidden="true">{say(words, 'times', { count: mentionsOf(name) })}</span>
            <span class="for-screen-readers">{say(words, 'mentions', { count: mentionsOf(name) })}</span>
          </span>
        </span>
      </button>
      <span class="name-deeds">
        {/* A picture of what pressing the row does, which lies under it. */}
        <span class="jump" aria-hidden="true">
          <Icon name="down" />
        </span>
        {/* The pointer has them seen on other rows too, where Tab would stop at them. */}
        <IconButton icon="open" label={say(words, 'openEntry', called)} skipped={!stop} onPress={onOpen} />
        <BesideMenu icon="hide" label={say(words, 'hideName', called)} skipped={!stop}>
          {(close) =>
            HIDING.map((where) => (
              <MenuItem
                key={where}
                glyph={<Icon name="hide" />}
                onPress={() => {
                  close(true);
                  onHide(where);
                }}
              >
                {say(words, `on.${where}`, { site: host })}
              </MenuItem>
            ))
          }
        </BesideMenu>
      </span>
    </div>
  );
}

function Flagged({ icon, label }: { readonly icon: 'differ' | 'clock' | 'note'; readonly label: string }) {
  return (
    <span class={`flagged is-${icon}`} role="img" aria-label={label} title={label}>
      <Icon name={icon} size={12} />
    </span>
  );
}
