import type { Kind } from '../../utils/facts/entity.ts';
import { stripTicks } from './strip-ticks.ts';
import './mention-strip.css';

export interface MentionStripProps {
  /** From 0 (top of the page) to 1 (its end), ascending. */
  readonly positions: readonly number[];
  /** Index of the mention shown now. */
  readonly current?: number;
  /** Colours the current tick. */
  readonly kind?: Kind;
  /** CSS pixels. */
  readonly width?: number;
}

/** The article as a line with a tick for every mention. Hidden from screen readers: words beside it say the count. */
export function MentionStrip({ positions, current = -1, kind, width = 52 }: MentionStripProps) {
  return (
    <svg
      class={kind ? `mention-strip ${kind}` : 'mention-strip'}
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      aria-hidden="true"
    >
      <path class="line" d={`M.5 6H${width - 0.5}`} />
      {stripTicks(positions, current, width).map((tick) => (
        <path
          key={tick.x}
          class={tick.current ? 'tick current' : 'tick'}
          d={`M${tick.x.toFixed(1)} ${tick.current ? '1.5V10.5' : '3.5V8.5'}`}
        />
      ))}
    </svg>
  );
}
