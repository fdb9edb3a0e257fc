import { Chip } from '../../utils/host/chip.ts';
import { homeOf } from '../../utils/host/page-host.ts';
import type { ChipAtWork, ChipOptions } from './chip-options.ts';
import { partsFor } from './chip-parts.ts';
import { elementOf, isInView, selectedRange } from './selected-range.ts';

export type OpenChip = typeof openChip;

/** After the hand has let go: a second click selects a word, a third a paragraph. */
const SHOWN_AFTER_MS = 400;
/** A press that was meant for what stood there before is none. */
const PRESSED_AFTER_MS = 300;

/** Offers to add what the reader selects, or to note it, by a chip at its end, until the signal aborts. */
export function openChip(options: ChipOptions): ChipAtWork {
  const { host, signal, orders, isRead, isKnown } = options;
  const chip = new Chip(document, () => host.root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let offered = '';
  let since = 0;
  const hide = (): void => {
    clearTimeout(timer);
    chip.remove();
  };
  const show = (): void => {
    const range = selectedRange(isRead);
    const near = range && elementOf(range.endContainer);
    const end = range && [...range.getClientRects()].findLast(({ width }) => width > 0);
    if (!range || !near || !end || !isInView(end)) return;
    const { words, lang } = orders();
    const parts = partsFor(range, isKnown, words);
    if (parts.length === 0 || !host.stand(homeOf(near))) return;
    offered = range.toString();
    since = performance.now();
    host.raise();
    chip.show(parts, lang, end, getComputedStyle(near).direction === 'rtl');
  };
  const gone = (event: Event): void => void (event.isTrusted && hide());
  const passively = { capture: true, passive: true, signal };
  for (const type of ['pointerdown', 'scroll', 'resize', 'blur'])
    window.addEventListener(type, gone, passively);
  const changed = (): void => void (chip.stands && selectedRange(isRead)?.toString() !== offered && hide());
  window.addEventListener('selectionchange', changed, passively);
  const escape = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || !chip.stands) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hide();
  };
  window.addEventListener('keydown', escape, { capture: true, signal });
  signal.addEventListener('abort', hide, { once: true });
  return {
    look() {
      hide();
      if (orders().chip) timer = setTimeout(show, SHOWN_AFTER_MS);
    },
    meet(event) {
      if (event.type !== 'click' || !(event instanceof MouseEvent)) return;
      const pressed = chip.partUnder(event);
      if (!pressed || performance.now() - since < PRESSED_AFTER_MS) return;
      hide();
      options[pressed]();
    },
  };
}
