import { ask } from '../../utils/messages/ask.ts';
import { counted } from '../../utils/messages/protocol.ts';
import type { NamedStore } from './named.ts';

/** Names come in batches: the badge is told when they have come. */
const TOGETHER_MS = 300;

/** How many names the background knows of in this frame. */
let told = 0;

/**
 * Tells the background how many names this frame shows, after each change, for the badge.
 * @returns to be called when the background has begun to count this frame anew
 */
export function countNames(store: NamedStore, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const names = new Set(store.all.map(({ key }) => key)).size;
    if (names === told) return;
    told = names;
    void ask(counted, { names });
  };
  const tellSoon = (): void => void (timer ??= setTimeout(tell, TOGETHER_MS));
  store.onChange(tellSoon, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // An earlier stretch of reading may have found names where this one finds none.
  if (told > 0) tellSoon();
  return () => {
    told = 0;
    tellSoon();
  };
}
