import type { PageHost } from '../../utils/host/page-host.ts';
import { HighlightPainter } from '../../utils/paint/highlights.ts';
import { makeLayer } from '../../utils/paint/layer.ts';
import type { NoteStore } from '../page.content/note-store.ts';

/**
 * Draws the marks of notes that are near the view, below all other marks. The painter registers nothing that the page
 * could read: all of these marks are private.
 */
export function drawNotes(store: NoteStore, host: PageHost, signal: AbortSignal): void {
  const layer = makeLayer(() => host.root, window, signal, 'marks below');
  new HighlightPainter(store, window, signal, { preset: 'quiet', density: 'every' }, (looks) =>
    layer.draw(
      Map.groupBy([...looks.values()].flat(), ({ data }) => (data.changed ? 'note-changed' : 'note-as-was')),
    ),
  );
}
