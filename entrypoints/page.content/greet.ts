import { ask } from '../../utils/messages/ask.ts';
import { hello } from '../../utils/messages/protocol.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { report } from '../../utils/report/report.ts';

/** Waits between greetings that found no background: it may be busy with its first start. */
const AGAIN_MS = [2_000, 8_000] as const;

/** Wakes the background and learns what to do here; `updated` where this script's extension is no more. */
export async function greet(signal: AbortSignal): Promise<PageOrders | 'updated' | undefined> {
  for (const wait of [0, ...AGAIN_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return undefined;
    const reply = await ask(hello, {});
    if (reply.ok) return reply.value;
    if (reply.failure.code === 'updated') return 'updated';
    report(hello.name, reply.failure.detail);
  }
  return undefined;
}
