import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Call } from '../../utils/messages/protocol.ts';
import { inExtension, until } from './pages.ts';

const reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure: v.looseObject({ code: v.string(), detail: v.string() }) }),
]);

/**
 * Asks the background as one of the extension's own pages asks it.
 * @param room a page opened with `openExtensionPage`
 * @throws where the background fails, refuses, or answers in another shape than the protocol's
 */
export async function askFrom<C extends Call>(
  room: Page,
  call: C,
  asked: v.InferInput<C['asked']>,
): Promise<v.InferOutput<C['told']>> {
  // A background that is only just starting leaves the first messages without an answer, or refuses them.
  const raw = await until(`${call.name} is answered`, () =>
    inExtension(room, 'runtime.sendMessage', { call: call.name, asked }).catch(() => undefined),
  );
  const answer = v.parse(reply, raw);
  if (!answer.ok) throw new Error(`${call.name}: ${answer.failure.code}, ${answer.failure.detail}`);
  return v.parse(call.told, answer.value);
}
