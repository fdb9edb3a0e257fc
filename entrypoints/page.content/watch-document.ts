import { rootOf } from '../../utils/page/dom.ts';

/** By an event of the page: after an update the newer copy runs in a world of its own. */
const STARTED = 'sidelight-started';

/** What may happen to a document as a whole. */
export interface DocumentEvents {
  /** This script was started here again: of this version, or of a newer one. */
  readonly started: () => void;
  /** `document.open()` or a new root element. */
  readonly replaced: () => void;
  /** Back from the back-forward cache: the background may have slept, or been updated, in between. */
  readonly cameBack: () => void;
}

export function watchDocument(signal: AbortSignal, { started, replaced, cameBack }: DocumentEvents): void {
  const shown = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted) cameBack();
  };
  const listen = (): void => {
    window.addEventListener(STARTED, started, { signal });
    window.addEventListener('pageshow', shown, { signal });
  };
  listen();
  let root = rootOf(document);
  // The observer outlives `document.open()`, which takes the listeners off.
  const observer = new MutationObserver(() => {
    const now = rootOf(document);
    if (now === null || now === root) return;
    const isFirst = root === null;
    root = now;
    if (isFirst) return;
    listen();
    replaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Tells copies of this script that run in the document already. */
export function tellOtherCopies(): void {
  window.dispatchEvent(new Event(STARTED));
}

/** Resolves once the page is more than a guess of the browser's at where the reader will go. */
export async function untilShown(page: Document & { readonly prerendering?: boolean }): Promise<void> {
  if (page.prerendering !== true) return;
  await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}
