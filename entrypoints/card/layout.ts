/**
 * The height that the card would like, in CSS pixels, however low its frame is now: the sum of its parts with the
 * body unscrolled. Null while the frame has no width to lay out in.
 */
export function wantedHeight(card: Element | null, frameWidth: number): number | null {
  if (!(card instanceof HTMLElement) || frameWidth === 0) return null;
  let height = card.offsetHeight - card.clientHeight;
  for (const part of card.children) {
    if (!(part instanceof HTMLElement)) continue;
    height += part.classList.contains('card-body') ? part.scrollHeight : part.offsetHeight;
  }
  return height;
}

/** Where a press took away what had the focus (a button for another try), the card's body takes it on. */
export function keepFocus(root: Element): void {
  if (document.hasFocus() && document.activeElement === document.body) focusCard(root);
}

/** Takes the focus for a card opened by keyboard; Tab then leads through it in reading order. */
export function focusCard(root: Element): void {
  window.focus();
  root.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true });
}
