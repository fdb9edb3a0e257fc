import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { askTab } from '../../utils/messages/ask.ts';
import { idsIn } from '../../utils/messages/card-request.ts';
import { CARD_PORT, cardToBackground, type BackgroundToCard } from '../../utils/messages/card-port.ts';
import { cardSaid } from '../../utils/messages/protocol.ts';
import { roleOf } from '../../utils/messages/sender.ts';
import { CardLinks } from '../../utils/reading/card-links.ts';
import { placeOf } from '../../utils/reading/place.ts';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { filling } from './filling.ts';
import { noteFromCard } from './noting.ts';
import { present, withPeers } from './presenting.ts';
import { keep } from './remembering.ts';
import { foundHere, own, remembered, tickets } from './services.ts';
import { tellOf } from './telling.ts';

export const cards = new CardLinks({
  present: async (ids) => {
    const presented = await present(ids);
    return ids.flatMap((id) => presented.get(id) ?? []);
  },
  withPeers,
  tellPage: async ({ tab, frame, card }, said) => {
    const reply = await askTab(tab, frame, cardSaid, { ...said, card });
    return reply.ok && reply.value.done;
  },
  tell: tellOf,
  chosen: (spot, surface, entity) => remembered.choose(spot, surface, entity),
  keep,
  note: noteFromCard,
  notes: async (ids) => (await filling()).quoteNotes(own, ids),
  open: async (...there) => (await filling()).openInBase(...there),
  report,
});

export function listenToCards(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CARD_PORT || !port.sender || roleOf(port.sender) !== 'card') return port.disconnect();
    // A card may go at any moment, also while its ticket is looked up; a port that is gone throws.
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    // Until it is admitted a card is told nothing, and what it says besides its ticket is not heard.
    const first = (raw: unknown): void => {
      port.onMessage.removeListener(first);
      admit(port, raw, gone.signal).catch((error: unknown) => report('card', error));
    };
    port.onMessage.addListener(first);
  });
}

async function admit(port: Runtime.Port, raw: unknown, gone: AbortSignal): Promise<void> {
  const read = v.safeParse(cardToBackground, raw);
  const message = read.success ? read.output : undefined;
  const card = placeOf(port.sender ?? {});
  let grant = null;
  if (message?.kind === 'ticket') grant = await tickets.spend(message.ticket, card);
  if (message?.kind === 'resume') grant = await tickets.resume(message.key, card);
  if (!grant) return port.disconnect();

  const { page, key } = grant;
  const request = message?.kind === 'resume' ? message.request : undefined;
  const resumed = request && (await foundHere.has(page, idsIn(request))) ? request : undefined;
  const settings = await loadSettings();
  const lang = interfaceLanguage(settings, browserLanguages());
  if (gone.aborted) return;

  const post = (told: BackgroundToCard): void => {
    if (!gone.aborted) port.postMessage(told);
  };
  gone.addEventListener('abort', cards.connect(page, post, resumed));
  port.onMessage.addListener((said: unknown) => {
    const heard = v.safeParse(cardToBackground, said);
    if (heard.success) cards.hear(page, heard.output);
  });
  post({ kind: 'admitted', key, lang, scale: settings.cardScale });
}
