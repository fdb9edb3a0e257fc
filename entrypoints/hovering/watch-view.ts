/**
 * Tells when something other than scrolling moves what is seen of the page: a window of another size, fingers that
 * zoom, a keyboard on the screen, or (`covered`) a dialog that opens or closes and an element that fills the screen.
 */
export function watchView(moved: (covered: boolean) => void, signal: AbortSignal): void {
  const hear = (target: EventTarget | null, types: readonly string[], covered: boolean): void => {
    for (const type of types)
      target?.addEventListener(
        type,
        (event) => {
          // Details and popovers toggle as well: nothing of ours is in their way.
          const counts = !covered || type === 'fullscreenchange' || event.target instanceof HTMLDialogElement;
          if (event.isTrusted && counts) moved(covered);
        },
        { capture: true, passive: true, signal },
      );
  };
  hear(window, ['resize'], false);
  hear(visualViewport, ['resize', 'scroll'], false);
  hear(window, ['toggle', 'close', 'fullscreenchange'], true);
}
