import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Call } from './protocol.ts';
import { failed, told, type Reply } from './reply.ts';
import { roleOf } from './sender.ts';

/** What of a call it takes to answer it. */
type Question<C extends Call = Call> = Pick<C, 'name' | 'from' | 'asked'>;

type By<C extends Call> = (
  asked: v.InferOutput<C['asked']>,
  sender: Runtime.MessageSender,
) => Promise<v.InferInput<C['told']>> | v.InferInput<C['told']>;

/** A call together with the function that answers it. */
export interface Answer {
  readonly call: Question;
  readonly by: (asked: never, sender: Runtime.MessageSender) => Promise<unknown>;
}

/** Ties a call to its function, so that a table of answers is checked entry by entry. */
export function answer<C extends Call>(call: C, by: By<C>): Answer {
  return answerTo<C>(call, by);
}

/** The same where the question alone is loaded, and what reads the answer is not: `C` says which call it is of. */
export function answerTo<C extends Call>(question: Question<C>, by: By<C>): Answer {
  return { call: question, by: async (asked, sender) => by(asked, sender) };
}

/**
 * Registers the one listener of this context. Every message of a known name is answered, also when its function
 * throws; messages of other names are left for other listeners.
 */
export function answerMessages(
  table: readonly Answer[],
  report: (where: string, error: unknown) => void,
  signal?: AbortSignal,
): void {
  const byName = new Map(table.map((entry) => [entry.call.name, entry]));
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    const entry = byName.get(nameOf(message));
    if (!entry) return undefined;
    reply(entry, message, sender, report).then(sendResponse, (error: unknown) =>
      sendResponse(failed('failed', String(error))),
    );
    // `true` keeps the channel open in both browsers; a returned promise does so in Firefox alone.
    return true;
  };
  // The polyfill's types know no listener that sometimes answers, though both browsers do.
  const typed = listener as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(typed);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(typed), { once: true });
}

async function reply(
  entry: Answer,
  message: unknown,
  sender: Runtime.MessageSender,
  report: (where: string, error: unknown) => void,
): Promise<Reply<unknown>> {
  const { call } = entry;
  if (roleOf(sender) !== call.from) return failed('refused', call.name);
  const asked = v.safeParse(call.asked, (message as { asked?: unknown }).asked);
  if (!asked.success) return failed('unreadable', call.name);
  try {
    return told(await entry.by(asked.output as never, sender));
  } catch (error) {
    report(call.name, error);
    return failed('failed', `${call.name}: ${String(error)}`);
  }
}

function nameOf(message: unknown): string {
  if (typeof message !== 'object' || message === null || !('call' in message)) return '';
  return typeof message.call === 'string' ? message.call : '';
}
