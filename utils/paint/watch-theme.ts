const rootOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get;

/**
 * Tells when the page's colours may have become others: the system's scheme changed, or an attribute of the root or
 * the body, where themes are chosen; and when they have faded in.
 */
export function watchTheme(view: Window & typeof globalThis, signal: AbortSignal, changed: () => void): void {
  const { document } = view;
  for (const feature of ['forced-colors: active', 'prefers-color-scheme: dark'])
    view.matchMedia(`(${feature})`).addEventListener('change', changed, { signal });
  const places = (): Element[] =>
    [rootOf, bodyOf].flatMap((of) => (of?.call(document) as Element | null) ?? []);
  const observer = new MutationObserver((records) => {
    if (records.some(({ type }) => type === 'attributes')) changed();
    // The body may come late.
    else watch();
  });
  const watch = (): void => {
    for (const [nth, place] of places().entries())
      observer.observe(place, { attributes: true, childList: nth === 0 });
  };
  watch();
  view.addEventListener('transitionend', ({ target }) => places().includes(target as Element) && changed(), {
    signal,
    passive: true,
    capture: true,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
