import type { PageHost } from '../../utils/host/page-host.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';

export interface ChipOptions {
  readonly host: PageHost;
  readonly signal: AbortSignal;
  readonly orders: () => PageOrders;
  /** Whether something stands in the text that is read. */
  readonly isRead: (node: Node) => boolean;
  /** Whether these words are marked already. */
  readonly isKnown: (text: string) => boolean;
  readonly add: () => void;
  readonly note: () => void;
}

export interface ChipAtWork {
  /** The reader has selected something, or may have. */
  readonly look: () => void;
  readonly meet: (event: Event) => void;
}
