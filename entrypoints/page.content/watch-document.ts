/** What may happen to a document as a whole. */
export interface DocumentEvents {
  /** `document.open()` or a new root element. */
  readonly replaced: () => void;
  /** Back from the back-forward cache: the background may have slept, or been updated, in between. */
  readonly cameBack: () => void;
}

export function watchDocument(signal: AbortSignal, { replaced, cameBack }: DocumentEvents): void {
  const shown = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted) cameBack();
  };
  const listen = (): void => window.addEventListener('pageshow', shown, { signal });
  listen();
  let root = rootNow();
  // The observer outlives `document.open()`, which takes the listeners off.
  const observer = new MutationObserver(() => {
    const now = rootNow();
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

/** Resolves once the page is more than a guess of the browser's at where the reader will go. */
export async function untilShown(page: Document & { readonly prerendering?: boolean }): Promise<void> {
  if (page.prerendering !== true) return;
  await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** By walking: `document.documentElement` may be a form of that name. */
function rootNow(): ChildNode | null {
  return [...document.childNodes].find((node) => node.nodeType === Node.ELEMENT_NODE) ?? null;
}
