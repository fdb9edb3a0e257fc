import type { ComponentChildren } from 'preact';
import type { Kind } from '../../utils/facts/entity.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { MentionStrip } from '../controls/mention-strip.tsx';

/** CSS pixels. */
const STRIP_WIDTH = 44;

export interface CardFooterProps {
  readonly words: CardWords;
  readonly kind: Kind | undefined;
  /** Empty where the name is marked no more. */
  readonly positions: readonly number[];
  readonly index: number;
  /** Whether what each of them opens is open; undefined where there is no such button. */
  readonly pinned: boolean | undefined;
  readonly note: boolean | undefined;
  readonly why: boolean | undefined;
  readonly menu: boolean | undefined;
  readonly onPin: () => void;
  readonly onNote: () => void;
  readonly onWhy: () => void;
  readonly onMenu: () => void;
  readonly onStep: (step: 1 | -1) => void;
  /** Without it there is no such button. */
  readonly onOpen: ((at: 'entity' | 'facts') => void) | undefined;
  readonly onClose: (() => void) | undefined;
  /** What lies over the body's end for a while. */
  readonly children: ComponentChildren;
}

/** Which mention of the page this is, the ways to its neighbours, what may be done here, the way out. */
export function CardFooter(props: CardFooterProps) {
  return (
    <footer class="card-footer">
      <Mentions {...props} />
      <Buttons {...props} />
      {props.children}
    </footer>
  );
}

function Mentions({ words, kind, positions, index, onStep }: CardFooterProps) {
  const total = positions.length;
  if (total < 2)
    return <span class="card-nth">{total === 1 && say(words, 'mentions', { count: total })}</span>;
  return (
    // The strip stands before the rest, and falls into a second line, out of sight, where there is no room for it.
    <div class="card-mentions">
      <span class="card-steps">
        <span class="card-nth">{say(words, 'nth', { index: index + 1, total })}</span>
        <IconButton narrow icon="up" label={say(words, 'previousMention')} onPress={() => onStep(-1)} />
        <IconButton narrow icon="down" label={say(words, 'nextMention')} onPress={() => onStep(1)} />
      </span>
      <MentionStrip positions={positions} current={index} width={STRIP_WIDTH} {...(kind ? { kind } : {})} />
    </div>
  );
}

function Buttons(props: CardFooterProps) {
  const { words, pinned, note, why, menu, onOpen, onClose } = props;
  return (
    <div class="card-buttons">
      {pinned !== undefined && (
        <IconButton
          icon={pinned ? 'pinned' : 'pin'}
          label={say(words, 'pin')}
          pressed={pinned}
          shortcut="P"
          onPress={props.onPin}
        />
      )}
      {note !== undefined && (
        <IconButton
          icon="addNote"
          label={say(words, 'addNote')}
          opens="region"
          open={note}
          shortcut="N"
          onPress={props.onNote}
        />
      )}
      {onOpen && (
        <>
          <IconButton
            icon="edit"
            label={say(words, 'editFacts')}
            shortcut="E"
            onPress={() => onOpen('facts')}
          />
          <IconButton icon="open" label={say(words, 'openInBase')} onPress={() => onOpen('entity')} />
        </>
      )}
      {why !== undefined && (
        <IconButton icon="info" label={say(words, 'why')} opens="region" open={why} onPress={props.onWhy} />
      )}
      {menu !== undefined && (
        <IconButton icon="more" label={say(words, 'more')} opens="menu" open={menu} onPress={props.onMenu} />
      )}
      {onClose && <IconButton icon="close" label={say(words, 'close')} onPress={onClose} />}
    </div>
  );
}
