import type { PageHost } from '../../utils/host/page-host.ts';
import type { ReadText } from '../../utils/page/read-text.ts';
import { scrollTo } from '../../utils/paint/scroll-to.ts';
import type { NoteStore } from '../page.content/note-store.ts';
import { drawNotes } from './draw-notes.ts';
import { Flash } from './flash.ts';
import { Noting } from './noting.ts';
import { marksOf } from './note-marks.ts';
import { placesOf } from './note-places.ts';

export interface NotingOptions {
  readonly text: ReadText;
  /** The marks of notes, in which the reader's hand looks for them, too. */
  readonly store: NoteStore;
  readonly host: PageHost;
  readonly signal: AbortSignal;
  /** What the page calls its own address; empty where it does not. */
  readonly canonical: () => string;
}

/** What a frame's reading may have done about the quotes in it. */
export interface NotesAtWork {
  /** Asks once more where they stand. */
  readonly again: () => void;
  /** Scrolls to a note's quote and lights it for a moment; false where it is not marked. */
  readonly show: (note: string) => boolean;
  /** Where quotes that are marked begin on the page, from 0 (the top) to 1, in reading order. */
  readonly places: () => { note: string; at: number }[];
}

export type OpenNotes = typeof openNotes;

/** Marks quotes in the text that is read, until the signal in `options` aborts. */
export function openNotes({ text, store, host, signal, canonical }: NotingOptions): NotesAtWork {
  const flash = new Flash(host, signal);
  const show = (note: string): boolean => {
    const parts = store.all.filter(({ data }) => data.notes?.includes(note));
    const [first] = parts;
    if (!first) return false;
    scrollTo(first);
    flash.light(first, parts);
    return true;
  };
  const noting = new Noting({
    text,
    signal,
    canonical,
    changed: (removed) => store.removeBlocks(removed),
    told({ spans, show: wanted }, blocks) {
      store.replace(marksOf(spans, blocks, (block) => text.blocks.has(block)));
      if (wanted !== undefined) show(wanted);
    },
  });
  drawNotes(store, host, signal);
  noting.again();
  return { again: () => noting.again(), show, places: () => placesOf(store) };
}
