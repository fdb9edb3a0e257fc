import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Call } from './protocol.ts';
import { FAILURES, failed, told, type Reply } from './reply.ts';

/** Waits between tries: workers that are being stopped lose about one message in nine (trust.md, 7). */
const RETRY_AFTER_MS = [60, 250, 1_000] as const;
/** Longer than a cold start with a full index, shorter than a reader's patience. */
const LATE_AFTER_MS = 8_000;

const replyShape = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure: v.object({ code: v.picklist(FAILURES), detail: v.string() }) }),
]);

/** Asks the background; safe to repeat, because every call of the protocol is idempotent. Never rejects. */
export function ask<C extends Call>(
  call: C,
  asked: v.InferInput<C['asked']>,
): Promise<Reply<v.InferOutput<C['told']>>> {
  return withRetries(call, () => browser.runtime.sendMessage({ call: call.name, asked }));
}

/** Asks one frame of a tab; `asleep` means that no content script of ours is there. Never rejects. */
export function askTab<C extends Call>(
  tab: number,
  frame: number,
  call: C,
  asked: v.InferInput<C['asked']>,
): Promise<Reply<v.InferOutput<C['told']>>> {
  return once(call, () => browser.tabs.sendMessage(tab, { call: call.name, asked }, { frameId: frame }));
}

/** False once the extension was updated or removed under a page that still runs the old content script. */
export function extensionIsThere(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

async function withRetries<C extends Call>(call: C, send: () => Promise<unknown>) {
  let reply = await once(call, send);
  for (const wait of RETRY_AFTER_MS) {
    if (reply.ok || reply.failure.code !== 'asleep') return reply;
    await new Promise((resolve) => setTimeout(resolve, wait));
    reply = await once(call, send);
  }
  return reply;
}

async function once<C extends Call>(
  call: C,
  send: () => Promise<unknown>,
): Promise<Reply<v.InferOutput<C['told']>>> {
  if (!extensionIsThere()) return failed('updated', call.name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply<never>>((resolve) => {
    timer = setTimeout(() => resolve(failed('late', call.name)), LATE_AFTER_MS);
  });
  try {
    return await Promise.race([send().then((raw) => read(call, raw)), late]);
  } catch (error) {
    return extensionIsThere()
      ? failed('asleep', `${call.name}: ${String(error)}`)
      : failed('updated', call.name);
  } finally {
    clearTimeout(timer);
  }
}

function read<C extends Call>(call: C, raw: unknown): Reply<v.InferOutput<C['told']>> {
  // A listener that was torn down between wake-up and answer leaves undefined behind.
  if (raw === undefined || raw === null) return failed('asleep', `${call.name}: no answer`);
  const reply = v.safeParse(replyShape, raw);
  if (!reply.success) return failed('unreadable', `${call.name}: not a reply`);
  if (!reply.output.ok) return reply.output;
  const value = v.safeParse(call.told, reply.output.value);
  return value.success
    ? told(value.output)
    : failed('unreadable', `${call.name}: ${value.issues[0].message}`);
}
