import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { choicesFor, rememberChoice, surfaceKey } from '../../utils/knowledge/choices.ts';
import { askTab } from '../../utils/messages/ask.ts';
import { CARD_PORT, cardToBackground, type BackgroundToCard } from '../../utils/messages/card-port.ts';
import { cardSaid } from '../../utils/messages/protocol.ts';
import { roleOf } from '../../utils/messages/sender.ts';
import { CardLinks, type CardPlace } from '../../utils/reading/card-links.ts';
import { placeOf } from '../../utils/reading/place.ts';
import { report } from '../../utils/report/report.ts';
import { interfaceLanguage } from '../../utils/settings/settings.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { browserLanguages } from '../../utils/sites/orders.ts';
import { hostOfFrame } from '../../utils/sites/frames.ts';
import { present } from './presenting.ts';
import { foundHere, own, tickets } from './services.ts';

export const cards = new CardLinks({
  present: async (ids) => {
    const presented = await present(ids);
    return ids.flatMap((id) => presented.get(id) ?? []);
  },
  tellPage: ({ tab, frame }, deed) => void askTab(tab, frame, cardSaid, deed),
  chosen: (place, surface, entity) => {
    remember(place, surface, entity).catch((error: unknown) => report('choice', error));
  },
  chosenBefore: async ({ tab, frame }, surface) => {
    const host = await hostOfFrame(tab, frame);
    return host === undefined ? undefined : (await choicesFor(own, host)).get(surfaceKey(surface));
  },
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

/** A private window leaves nothing behind, and a choice is kept under its site's name. */
async function remember({ tab, frame }: CardPlace, surface: string, entity: string): Promise<void> {
  const [{ incognito }, host] = await Promise.all([browser.tabs.get(tab), hostOfFrame(tab, frame)]);
  if (!incognito && host !== undefined) await rememberChoice(own, host, surface, entity);
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
  const resumed = request && (await foundHere.has(page, request.readings)) ? request : undefined;
  const lang = interfaceLanguage(await loadSettings(), browserLanguages());
  if (gone.aborted) return;

  const post = (told: BackgroundToCard): void => {
    if (!gone.aborted) port.postMessage(told);
  };
  gone.addEventListener('abort', cards.connect(page, post, resumed));
  port.onMessage.addListener((said: unknown) => {
    const heard = v.safeParse(cardToBackground, said);
    if (heard.success) cards.hear(page, heard.output);
  });
  post({ kind: 'admitted', key, lang });
}
