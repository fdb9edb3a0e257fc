import { isInTreeOf } from './page-document.ts';

/**
 * Keeps events inside our element from the page's listeners.
 *
 * A closed shadow root hides its nodes from scripts that look for them, not from events: for a pointer that crosses
 * the card's frame, Firefox hands the page the frame itself as `originalTarget`, `explicitOriginalTarget` and
 * `rangeParent` of `pointerover`, `pointerout`, `mouseover` and `mouseout` (seen in 153); Chromium's coalesced pointer
 * events carry inner targets. From one inner node a page reaches the whole root. So whatever has our element as its
 * target ends at the window, in the capture phase, before any listener that was added later: at document_start ours
 * is the first. In a page that was open before the extension came, its own window listeners run earlier; what they
 * can reach then is an empty frame of another origin, and boxes without text. The same holds for listeners that a page
 * adds right after its own `document.open()`, before we can stand first again.
 *
 * A page that moves our element into a shadow tree of its own makes events on it bear that tree's host as their
 * target. So nothing passes while our element is anywhere but in the document's own tree, and its owner is told.
 *
 * `pointerrawupdate` costs: while somebody listens, Chromium sends every raw movement through the page's thread. But
 * its coalesced events carry the frame itself as their target (seen in 156).
 */
export interface Guard {
  /**
   * Names the element to guard; null while there is none.
   * @param astray called when the element is found in another tree than the document's own: to take it out of there
   */
  protect(element: Element | null, astray?: () => void): void;
  /** `document.open()` takes all listeners off window and document: to be called again after it. */
  renew(): void;
}

/** @param met called with trusted events on the guarded element: it is the only one who hears of them */
export function standGuard(view: Window, signal: AbortSignal, met: (event: Event) => void): Guard {
  let guarded: Element | null = null;
  let isAstray: (() => void) | undefined;
  const stop = (event: Event): void => {
    if (guarded === null) return;
    const astray = guarded.isConnected && !isInTreeOf(view.document, guarded);
    if (event.target !== guarded && !astray) return;
    event.stopImmediatePropagation();
    if (astray) isAstray?.();
    else if (event.isTrusted) met(event);
  };
  const renew = (): void => {
    // Adding a listener that is still there does nothing.
    for (const type of GUARDED) view.addEventListener(type, stop, { capture: true, passive: true, signal });
  };
  renew();
  return {
    renew,
    protect: (element, astray) => {
      guarded = element;
      isAstray = astray;
    },
  };
}

const GUARDED = [
  ...['over', 'enter', 'move', 'rawupdate', 'down', 'up', 'cancel', 'out', 'leave'].map(
    (of) => `pointer${of}`,
  ),
  ...['over', 'enter', 'move', 'down', 'up', 'out', 'leave'].map((of) => `mouse${of}`),
  ...['gotpointercapture', 'lostpointercapture', 'click', 'auxclick', 'dblclick', 'contextmenu', 'wheel'],
  ...['start', 'move', 'end', 'cancel'].map((of) => `touch${of}`),
  ...['dragenter', 'dragover', 'dragleave', 'drop'],
  ...['focus', 'blur', 'focusin', 'focusout'],
  // Our element is a popover: these two would tell the page each time it is brought to the front.
  ...['beforetoggle', 'toggle'],
];
