import { rootOf } from '../../utils/page/dom.ts';
import { positionOf } from '../../utils/paint/position.ts';
import type { NoteStore } from '../page.content/note-store.ts';

/** Where the quote of each marked note begins, from 0 (the page's top) to 1 (its end), in reading order. */
export function placesOf(store: NoteStore): { note: string; at: number }[] {
  const root = rootOf(document);
  const places = new Map<string, number>();
  for (const mark of store.all)
    for (const note of mark.data.notes ?? []) if (!places.has(note)) places.set(note, positionOf(mark, root));
  return [...places].map(([note, at]) => ({ note, at }));
}
