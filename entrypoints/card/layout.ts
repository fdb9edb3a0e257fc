/**
 * The height that the card would like, in CSS pixels, however low its frame is now: the sum of its parts with the
 * body unscrolled, not less than an open menu takes, and never less than now once it is still. Null while the frame has no width to lay out in.
 */
export function wantedHeight(card: Element | null, frameWidth: number): number | null {
  if (!(card instanceof HTMLElement) || frameWidth === 0) return null;
  let height = card.offsetHeight - card.clientHeight;
  for (const part of card.children) {
    if (!(part instanceof HTMLElement)) continue;
    if (part.classList.contains('card-menu')) continue;
    height += part.classList.contains('card-body') ? part.scrollHeight : part.offsetHeight;
  }
  return Math.max(height, heightForMenu(card), card.classList.contains('still') ? card.offsetHeight : 0);
}

/** The menu stands above the footer, with as much air above it as at its sides. */
function heightForMenu(card: HTMLElement): number {
  const holder = card.querySelector<HTMLElement>('.card-menu');
  const menu = holder?.firstElementChild;
  if (!holder || !menu) return 0;
  return menu.scrollHeight + card.offsetHeight - holder.offsetHeight;
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
