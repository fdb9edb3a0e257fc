import { useMemo, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { dragHandlers } from './drag.ts';

/** CSS pixels that an arrow key moves a pinned card by, and with Shift. */
const STEP = 10;
const LONG_STEP = 50;

export interface CardBarProps {
  readonly words: CardWords;
  /** The tabs, where there are any. */
  readonly children: ComponentChildren;
  readonly onDrag: ((dx: number, dy: number) => void) | undefined;
  readonly onClose: () => void;
}

/** The top of a pinned card: what it is moved and closed by, and the tabs between. */
export function CardBar({ words, children, onDrag, onClose }: CardBarProps) {
  const move = useRef(onDrag);
  move.current = onDrag;
  const handlers = useMemo(() => dragHandlers((dx, dy) => move.current?.(dx, dy)), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const [x, y] = ARROWS[event.key] ?? [0, 0];
    if ((x === 0 && y === 0) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const by = event.shiftKey ? LONG_STEP : STEP;
    onDrag?.(x * by, y * by);
  };
  return (
    <div class={children ? 'card-bar with-tabs' : 'card-bar'} {...(onDrag && handlers)}>
      {onDrag && (
        <button
          type="button"
          class="card-grip"
          aria-label={say(words, 'move')}
          title={say(words, 'move')}
          onKeyDown={onKeyDown}
        >
          <Icon name="grip" size={14} />
        </button>
      )}
      {children || <span class="card-pinned">{say(words, 'pinned')}</span>}
      <IconButton icon="close" label={say(words, 'close')} onPress={onClose} />
    </div>
  );
}

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
