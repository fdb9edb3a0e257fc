import type { PageHost } from '../../utils/host/page-host.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import type { NoteStore } from '../page.content/note-store.ts';
import type { Shows } from './mark-numbers.ts';

export interface HoveringOptions {
  readonly host: PageHost;
  readonly signal: AbortSignal;
  readonly orders: PageOrders;
  readonly outdated: () => void;
  readonly shows: Shows;
  /** Marks of notes: none until their script comes. */
  readonly notes: NoteStore;
}
