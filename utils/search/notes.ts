import type { SearchedNote } from './searched.ts';

/** A note as the index takes it: its passages are its names. */
interface NoteEntity {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly lang: string; readonly role: 'note' }[];
}

/** So much of a note is shown around what was found: two lines of a list. */
const PASSAGE = 160;

export function noteEntity({ id, text, lang = 'und' }: SearchedNote): NoteEntity {
  return { id, names: passagesOf(text).map((passage) => ({ text: passage, lang, role: 'note' })) };
}

/** Pieces of a text of at most `PASSAGE` units, cut between words where there is a space to cut at. */
function passagesOf(text: string): string[] {
  const passages: string[] = [];
  for (let at = 0; at < text.length;) {
    const piece = text.slice(at, at + PASSAGE);
    const isLast = at + PASSAGE >= text.length;
    const space = isLast ? -1 : piece.search(/\s\S*$/u);
    const length =
      space > 0 ? space + 1 : Math.max(1, endsInPair(piece) && !isLast ? piece.length - 1 : piece.length);
    const passage = piece.slice(0, length).trim();
    if (passage !== '') passages.push(passage);
    at += length;
  }
  return passages;
}

function endsInPair(piece: string): boolean {
  return /[\ud800-\udbff]$/.test(piece);
}
