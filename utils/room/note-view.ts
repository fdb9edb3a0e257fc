import type { NoteView } from '../../components/notes/view.ts';
import type { Directory } from '../directory/view.ts';
import { diffOf } from '../notes/compare.ts';
import type { ListedNote } from '../notes/note-list.ts';

/**
 * A note with what its page shows of it: how its quote became other words, and where what it is about is found.
 * @param hrefOf the page of an entity
 */
export function noteView(
  { note, state, entity }: ListedNote,
  directory: Directory | undefined,
  hrefOf: (entity: string) => string,
): NoteView {
  const position = entity && directory?.positionOf(entity.id);
  const row = position === undefined ? undefined : directory?.row(position);
  const { quote, place } = note;
  const isOther = state === 'changed' && quote && place?.text !== undefined;
  return {
    note,
    state,
    ...(entity && {
      about: { name: entity.name, kind: row?.kind ?? 'other', ...(row && { href: hrefOf(row.id) }) },
    }),
    ...(isOther && { diff: diffOf(quote.exact, place.text) }),
  };
}
