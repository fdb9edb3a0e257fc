import { ask } from '../../utils/messages/ask.ts';
import { counted } from '../../utils/messages/protocol.ts';
import type { NamedStore } from './named.ts';

/** Names come in batches: the badge is told when they have come. */
const TOGETHER_MS = 300;

/** Tells the background how many names this frame shows, after each change, for the badge. */
export function countNames(store: NamedStore, signal: AbortSignal): void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const names = new Set(store.all.map(({ key }) => key)).size;
    if (names === told) return;
    told = names;
    void ask(counted, { names });
  };
  store.onChange(() => (timer ??= setTimeout(tell, TOGETHER_MS)), signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
