import { READ, type ReadHere } from '../../utils/page/read-here.ts';
import type { ReadText } from '../../utils/page/read-text.ts';
import type { NamedStore } from './named.ts';

/** Leaves what is read here to scripts that come later, until the signal aborts. */
export function shareRead(text: ReadText, store: NamedStore, signal: AbortSignal): void {
  const home = globalThis as { [READ]?: ReadHere };
  const read: ReadHere = {
    text,
    namesIn: (block, start, end) =>
      store.all.flatMap((mark) =>
        mark.block === block && mark.start < end && mark.end > start ? [mark.key] : [],
      ),
  };
  home[READ] = read;
  signal.addEventListener('abort', () => home[READ] === read && delete home[READ], { once: true });
}
