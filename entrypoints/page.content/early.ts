import type { Life } from './life.ts';

/** Between two looks at how far the reading is. */
const LOOK_MS = 50;
/** Less than the background waits for an answer (utils/messages/ask.ts), which then asks the next frame. */
const PATIENCE_MS = 5_000;

/** Resolves when a page that has only just come has its first mark, or is known to have none. */
export async function untilMarked(life: Pick<Life, 'orders' | 'session'>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (isEarly(life) && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

function isEarly({ orders, session }: Pick<Life, 'orders' | 'session'>): boolean {
  if (!session) return orders === undefined;
  const { state, store } = session.reading;
  return state === 'reading' && store.count === 0;
}
