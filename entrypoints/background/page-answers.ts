import browser, { type Runtime } from 'webextension-polyfill';
import { askTab } from '../../utils/messages/ask.ts';
import { idsIn, type CardRequest } from '../../utils/messages/card-request.ts';
import { cardSaid } from '../../utils/messages/protocol.ts';
import { hostOf, placeOf } from '../../utils/reading/place.ts';
import type { Place } from '../../utils/reading/session-record.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { frameCame, frameCounted } from '../../utils/sites/frames.ts';
import { ordersFor } from '../../utils/sites/orders.ts';
import { framesOf } from '../../utils/sites/page-names.ts';
import { forgetPageChoice, pageChoice } from '../../utils/sites/page-choice.ts';
import { injectLater } from '../../utils/sites/registration.ts';
import { showOnToolbar } from '../../utils/sites/toolbar.ts';
import { cards } from './cards.ts';
import { base } from './fact-base.ts';
import { getReady } from './finding.ts';
import { presentSoon } from './presenting.ts';
import { foundHere, tickets } from './services.ts';

/** What content scripts are answered; each may speak of its own frame alone. */

export async function helloFrom(sender: Runtime.MessageSender) {
  const { tab, frame } = placeOf(sender);
  const host = hostOf(sender);
  void getReady(sender);
  // First of all, because the top frame's hello must be noted before those of the frames within it.
  const frames = await frameCame({ tab, frame, host, names: 0, since: Date.now() });
  // A new page in the tab: what was asked for the one before no longer holds.
  if (frame === 0 && !(await pageChoice(tab, sender.url))) await forgetPageChoice(tab);
  const orders = await ordersFor({ tab, host }, await loadSettings(), await base.state());
  if (frame === 0) await showOnToolbar(tab, orders.run === 'read', frames);
  return orders;
}

export async function countIn(names: number, sender: Runtime.MessageSender) {
  const { tab, frame } = placeOf(sender);
  await showOnToolbar(tab, true, await frameCounted(tab, frame, names));
  return { done: true };
}

export async function bring(file: 'hovering.js' | 'adding.js', sender: Runtime.MessageSender) {
  const { tab, frame } = placeOf(sender);
  await injectLater(file, tab, frame);
  return { done: true };
}

export async function ticketFor(card: number, sender: Runtime.MessageSender) {
  presentSoon();
  const ticket = await tickets.issue({ ...placeOf(sender), card });
  return { url: browser.runtime.getURL(`/card.html#${ticket}`) };
}

export async function showCard(request: CardRequest, sender: Runtime.MessageSender) {
  const place = placeOf(sender);
  if (!(await foundHere.has(place, idsIn(request)))) return { done: false };
  const done = cards.show({ ...place, card: request.card }, request);
  if (done && !request.ahead) await closeElsewhere(place);
  return { done };
}

/** One card of a tab comes and goes. The pages know theirs: the background may have slept since they opened. */
async function closeElsewhere({ tab, frame }: Place): Promise<void> {
  const others = (await framesOf(tab)).filter((other) => other !== frame);
  for (const other of others) void askTab(tab, other, cardSaid, { said: 'elsewhere' });
}

export function hideCard(card: number, sender: Runtime.MessageSender) {
  return { done: cards.hide({ ...placeOf(sender), card }) };
}
