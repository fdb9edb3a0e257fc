import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { extensionIsThere } from '../../utils/messages/ask.ts';
import {
  backgroundToCard,
  CARD_PORT,
  type BackgroundToCard,
  type CardToBackground,
} from '../../utils/messages/card-port.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';

export interface CardClient {
  readonly send: (message: CardToBackground) => void;
}

/**
 * The card's line to the background. The background may sleep under an open card and loses the line then: the next
 * message resumes it. `lost` is called where it cannot be resumed, `shown` says what the card shows then.
 */
export function connectCard(
  ticket: string,
  hear: (message: BackgroundToCard) => void,
  lost: (why: 'base' | 'updated') => void,
  shown: () => CardRequest | undefined,
): CardClient {
  let port: Runtime.Port | undefined;
  let key: string | undefined;
  let admitted = false;
  /** Said before the background let us in, in order. */
  let waiting: CardToBackground[] = [];

  const open = (first: CardToBackground) => {
    admitted = false;
    try {
      port = browser.runtime.connect({ name: CARD_PORT });
    } catch {
      return lost('updated');
    }
    const opened = port;
    opened.onMessage.addListener((raw: unknown) => {
      const message = v.safeParse(backgroundToCard, raw);
      if (opened !== port || !message.success) return;
      if (message.output.kind === 'admitted') {
        key = message.output.key;
        admitted = true;
        for (const each of waiting.splice(0)) opened.postMessage(each);
      }
      hear(message.output);
    });
    opened.onDisconnect.addListener(() => {
      if (opened !== port) return;
      port = undefined;
      if (!extensionIsThere()) lost('updated');
      else if (key !== undefined && !admitted) lost('base');
      waiting = [];
    });
    opened.postMessage(first);
  };

  open({ kind: 'ticket', ticket });
  return {
    send: (message) => {
      if (port && admitted) return port.postMessage(message);
      // A refused ticket leaves no key, and a height alone is no reason to wake the background.
      if (!port && (key === undefined || message.kind === 'shown')) return;
      waiting.push(message);
      if (port || key === undefined) return;
      const request = shown();
      open({ kind: 'resume', key, ...(request && { request }) });
    },
  };
}
