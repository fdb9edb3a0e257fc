import { Chip } from '../../utils/host/chip.ts';
import { homeOf, type PageHost } from '../../utils/host/page-host.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { elementOf, isInView, nameLike } from './name-like.ts';

export interface ChipOptions {
  readonly host: PageHost;
  readonly signal: AbortSignal;
  readonly orders: () => PageOrders;
  /** Whether something stands in the text that is read. */
  readonly isRead: (node: Node) => boolean;
  /** Whether these words are marked already. */
  readonly isKnown: (text: string) => boolean;
  readonly add: () => void;
}

export interface ChipAtWork {
  /** The reader has selected something, or may have. */
  readonly look: () => void;
  /** Something of the reader's hand met our element. */
  readonly meet: (event: Event) => void;
}

export type OpenChip = typeof openChip;

/** After the hand has let go: a second click selects a word, a third a paragraph. */
const SHOWN_AFTER_MS = 400;
/** A press that was meant for what stood there before is none. */
const PRESSED_AFTER_MS = 300;

/** Offers to add what the reader selects, by a chip at its end, until the signal aborts. */
export function openChip({ host, signal, orders, isRead, isKnown, add }: ChipOptions): ChipAtWork {
  const chip = new Chip(document, () => host.root);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let offered = '';
  let since = 0;
  const hide = (): void => {
    clearTimeout(timer);
    chip.remove();
  };
  const show = (): void => {
    const range = nameLike(isRead, isKnown);
    const { words, lang } = orders();
    const near = range && elementOf(range.endContainer);
    const end = range && [...range.getClientRects()].findLast(({ width }) => width > 0);
    if (!range || !near || !end || !words.add || !isInView(end) || !host.stand(homeOf(near))) return;
    offered = range.toString();
    since = performance.now();
    host.raise();
    chip.show(words.add, lang, end, getComputedStyle(near).direction === 'rtl');
  };
  const gone = (event: Event): void => void (event.isTrusted && hide());
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerdown', 'scroll', 'resize', 'blur'])
    window.addEventListener(type, gone, options);
  const changed = (): void =>
    void (chip.stands && nameLike(isRead, isKnown)?.toString() !== offered && hide());
  window.addEventListener('selectionchange', changed, options);
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
      if (event.type !== 'click' || !(event instanceof MouseEvent) || !chip.isUnder(event)) return;
      if (performance.now() - since < PRESSED_AFTER_MS) return;
      hide();
      add();
    },
  };
}
