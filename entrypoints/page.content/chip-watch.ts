import { ADDING } from '../../utils/host/adding.ts';
import type { PageHost } from '../../utils/host/page-host.ts';
import { ask } from '../../utils/messages/ask.ts';
import { addingWanted, addWanted, noteWanted } from '../../utils/messages/protocol.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import type { ReadText } from '../../utils/page/read-text.ts';
import type { ChipAtWork } from '../adding/chip-options.ts';
import type { OpenChip } from '../adding/open-chip.ts';
import type { NamedStore } from './named.ts';
import { shareRead } from './share-read.ts';

interface WatchOptions {
  readonly store: NamedStore;
  readonly text: ReadText;
  readonly host: PageHost;
  readonly signal: AbortSignal;
  readonly orders: PageOrders;
}

/** Has the script come that offers to add or note a selection, once the reader's own hand has selected something. */
export class ChipWatch {
  readonly #options: WatchOptions;
  #chip: ChipAtWork | undefined;
  orders: PageOrders;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.orders = options.orders;
    shareRead(options.text, options.store, options.signal);
    // A script selects as well: what it selects is offered to nobody.
    const letGo = (event: Event): void => {
      const isSelected = event.isTrusted && window.getSelection()?.isCollapsed === false;
      if (isSelected && this.orders.chip && selects(event)) void this.#look();
    };
    for (const type of ['pointerup', 'keyup'])
      window.addEventListener(type, letGo, { capture: true, passive: true, signal: options.signal });
  }

  meet(event: Event): void {
    this.#chip?.meet(event);
  }

  async #look(): Promise<void> {
    const home = globalThis as { readonly [ADDING]?: OpenChip };
    const { store, host, signal } = this.#options;
    if (!home[ADDING]) await ask(addingWanted, {});
    if (signal.aborted) return;
    this.#chip ??= home[ADDING]?.({
      host,
      signal,
      orders: () => this.orders,
      isRead: (node) => store.holds(node),
      isKnown: (text) => store.all.some(({ data }) => data.surface === text),
      add: () => void ask(addWanted, {}),
      note: () => void ask(noteWanted, {}),
    });
    this.#chip?.look();
  }
}

/** Whether a selection may have come of it: any other key is pressed while something is selected, too. */
function selects(event: Event): boolean {
  if (event instanceof PointerEvent) return event.button === 0;
  return event instanceof KeyboardEvent && (event.key === 'Shift' || event.shiftKey);
}
