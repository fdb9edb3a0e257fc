import type { Kind } from '../../utils/facts/entity.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { MentionStrip } from '../controls/mention-strip.tsx';

/** CSS pixels. */
const STRIP_WIDTH = 44;

/** Which mention of the page this is, the ways to its neighbours, why it is one, what may be decided, the way out. */
export function CardFooter(props: {
  readonly words: CardWords;
  readonly kind: Kind | undefined;
  /** Empty where the name is marked no more. */
  readonly positions: readonly number[];
  readonly index: number;
  /** Whether the reason and the menu are open; undefined where there is none. */
  readonly why: boolean | undefined;
  readonly menu: boolean | undefined;
  readonly onWhy: () => void;
  readonly onMenu: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const { words, kind, positions, index, why, menu, onStep } = props;
  const total = positions.length;
  return (
    <footer class="card-footer">
      {total > 1 ? (
        <div class="card-mentions">
          <MentionStrip
            positions={positions}
            current={index}
            width={STRIP_WIDTH}
            {...(kind ? { kind } : {})}
          />
          <span class="card-nth">{say(words, 'nth', { index: index + 1, total })}</span>
          <IconButton narrow icon="up" label={say(words, 'previousMention')} onPress={() => onStep(-1)} />
          <IconButton narrow icon="down" label={say(words, 'nextMention')} onPress={() => onStep(1)} />
        </div>
      ) : (
        <span class="card-nth">{total === 1 && say(words, 'mentions', { count: total })}</span>
      )}
      <div class="card-buttons">
        {why !== undefined && (
          <IconButton icon="info" label={say(words, 'why')} opens="region" open={why} onPress={props.onWhy} />
        )}
        {menu !== undefined && (
          <IconButton
            icon="more"
            label={say(words, 'more')}
            opens="menu"
            open={menu}
            onPress={props.onMenu}
          />
        )}
        <IconButton icon="close" label={say(words, 'close')} onPress={props.onClose} />
      </div>
    </footer>
  );
}
