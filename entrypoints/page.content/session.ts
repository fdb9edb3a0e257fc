import type { Guard } from '../../utils/host/guard.ts';
import { PageHost } from '../../utils/host/page-host.ts';
import type { PageOrders } from '../../utils/messages/shapes.ts';
import { HighlightPainter } from '../../utils/paint/highlights.ts';
import { makeLayer } from '../../utils/paint/layer.ts';
import { ChipWatch } from './chip-watch.ts';
import { countNames } from './count-names.ts';
import { HandOver } from './hand-over.ts';
import type { Shows } from '../hovering/mark-numbers.ts';
import type { Named } from './named.ts';
import { NoteStore } from './note-store.ts';
import { NoteWatch } from './note-watch.ts';
import { Reading } from './reading.ts';
import type { ReadingChoice } from './reading-choice.ts';

export interface SessionOptions {
  readonly orders: PageOrders;
  readonly choice: ReadingChoice;
  readonly guard: Guard;
  /** This script's extension is no more, and the reader has been told. */
  readonly outdated: () => void;
}

/** One stretch of reading, from an order to read until its end: read → ask → paint → watch hover, on one signal. */
export class Session {
  readonly #end = new AbortController();
  readonly #painter: HighlightPainter<Named>;
  readonly #countAgain: () => void;
  readonly reading: Reading;
  readonly handOver: HandOver;
  readonly notes: NoteWatch;
  readonly #chip: ChipWatch;

  constructor({ orders, choice, guard, outdated }: SessionOptions) {
    const { signal } = this.#end;
    this.reading = new Reading(choice, signal);
    const { store, text } = this.reading;
    const notes = new NoteStore((node, offset) => text.blockAt(node, offset));
    const host = new PageHost(document, { guard, signal, lost: () => this.handOver.hand?.lose() });
    // Whichever names a page holds, even if none: if it stood only for private marks, it would tell of them.
    store.onChange(() => host.stands || host.stand(), signal);
    const layer = makeLayer(() => host.root, window, signal);
    this.#painter = new HighlightPainter(store, window, signal, orders, (own) => layer.draw(own));
    const given = { host, signal, orders };
    const shows: Shows = (mark) => mark.data.notes !== undefined || this.#painter.shows(mark);
    this.handOver = new HandOver(store, { ...given, outdated, notes, shows });
    this.notes = new NoteWatch({ ...given, text, store: notes });
    this.#chip = new ChipWatch({ ...given, store, text });
    this.#countAgain = countNames(store, signal);
  }

  /** Takes new orders that do not ask for another reading. */
  adapt(orders: PageOrders): void {
    this.#painter.show(orders);
    this.handOver.adapt(orders);
    this.#chip.orders = orders;
    if (orders.base === 'ready') this.reading.again();
    // They may answer a greeting: the background knows of no names here then, and notes may have come meanwhile.
    this.#countAgain();
    this.notes.again();
  }

  /** Something of the reader's hand met our element. */
  meet(event: Event): void {
    this.#chip.meet(event);
    this.handOver.hand?.meet(event);
  }

  /** Other names are wanted. */
  findAgain(): void {
    this.handOver.hand?.hold();
    this.reading.again(true);
    this.notes.again();
  }

  /** Takes back marks, overlay and card. */
  end(): void {
    this.#end.abort();
  }
}
