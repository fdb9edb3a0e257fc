/** `own`: something that the reader made. `packs`: packs came, went, or were put into another order. */
export type BaseChange = 'own' | 'packs';

/** News of the base between the pages of the extension; no page hears its own. */
export interface BaseChanges {
  post(what: BaseChange): void;
  /** Calls until the signal aborts. */
  listen(heard: (what: BaseChange) => void, signal: AbortSignal): void;
}

const CHANNEL = 'sidelight-base';

/** The channel stays open as long as the page: nothing is to be closed. */
export function openBaseChanges(): BaseChanges {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    post: (what) => channel.postMessage(what),
    listen(heard, signal) {
      channel.addEventListener(
        'message',
        ({ data }: MessageEvent<unknown>) => {
          if (data === 'own' || data === 'packs') heard(data);
        },
        { signal },
      );
    },
  };
}
