import type { NoteRow, NoteRows } from '../../components/notes/view.ts';
import { foundPassage } from '../notes/found-passage.ts';
import type { ListedNote } from '../notes/note-list.ts';
import { firstLine } from '../notes/plain-note.ts';

export interface NoteRowsAsked {
  /** Which moment a row shows. */
  readonly by: 'made' | 'changed';
  /** Folded words that were found; none where nothing was searched for. */
  readonly words: ReadonlySet<string>;
}

/** Notes at these positions as rows; each is made when it is first drawn. */
export function noteRows(notes: readonly ListedNote[], at: Uint32Array, asked: NoteRowsAsked): NoteRows {
  let places: Map<string, number> | undefined;
  const made = new Map<number, NoteRow>();
  const listedAt = (nth: number) => notes[at[nth] ?? notes.length];
  return {
    length: at.length,
    at(nth) {
      const known = made.get(nth);
      if (known) return known;
      const listed = listedAt(nth);
      const row = listed && rowOf(listed, asked);
      if (row) made.set(nth, row);
      return row;
    },
    idAt: (nth) => listedAt(nth)?.note.id,
    positionOf(id) {
      places ??= new Map(Array.from(at, (_, nth) => [listedAt(nth)?.note.id ?? '', nth]));
      return places.get(id) ?? -1;
    },
  };
}

function rowOf(listed: ListedNote, { by, words }: NoteRowsAsked): NoteRow {
  const { note, state, entity } = listed;
  const own = firstLine(note.text);
  const quoted = (note.quote?.exact ?? '').replaceAll(/\s+/gu, ' ');
  const pageLang = note.page?.lang ?? '';
  const title = note.page && (note.page.title || note.page.address);
  const isQuote = own === '' && quoted !== '';
  const found = words.size > 0 ? foundPassage(listed, words) : undefined;
  return {
    id: note.id,
    // Longer ones are cut in the row anyway.
    name: isQuote ? { text: quoted.slice(0, 300), lang: pageLang } : { text: own || (title ?? ''), lang: '' },
    isQuote,
    state,
    at: note[by],
    ...(entity && { about: entity.name }),
    ...(title !== undefined && { page: { text: title, lang: pageLang } }),
    ...(found && { found }),
  };
}
