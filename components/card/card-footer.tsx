import type { Kind } from '../../utils/facts/entity.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { MentionStrip } from '../controls/mention-strip.tsx';

/** CSS pixels. */
const STRIP_WIDTH = 44;

/** Which mention of the page this is, the ways to its neighbours, and the way out. */
export function CardFooter(props: {
  readonly words: CardWords;
  readonly kind: Kind | undefined;
  readonly positions: readonly number[];
  readonly index: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const { words, kind, positions, index, onStep, onClose } = props;
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
        <span class="card-nth">{say(words, 'mentions', { count: total })}</span>
      )}
      <IconButton icon="close" label={say(words, 'close')} onPress={onClose} />
    </footer>
  );
}
