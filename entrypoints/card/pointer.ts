/** Well below the time after which a card closes that was left (utils/hover/delays.ts). */
const TELL_AGAIN_MS = 100;

/**
 * Tells that the reader's pointer is in the card, and when it goes: the page around a frame is not always told. Moves
 * tell it as well as the entering, because Chromium 156 may keep a frame of another process in the dark about the
 * pointer's leaving, and then about its next coming. A finger is nowhere once it is up: it neither comes nor goes.
 */
export function watchPointer(page: Document, tell: (inside: boolean) => void): void {
  const root = page.documentElement;
  let toldAt = Number.NEGATIVE_INFINITY;
  const counts = ({ isTrusted, pointerType }: PointerEvent): boolean => isTrusted && pointerType !== 'touch';
  const isInside = (event: PointerEvent): void => {
    const { timeStamp } = event;
    if (!counts(event) || timeStamp - toldAt < TELL_AGAIN_MS) return;
    toldAt = timeStamp;
    tell(true);
  };
  root.addEventListener('pointerenter', isInside);
  root.addEventListener('pointermove', isInside, { passive: true });
  root.addEventListener('pointerleave', (event) => {
    if (!counts(event)) return;
    toldAt = Number.NEGATIVE_INFINITY;
    tell(false);
  });
}
