import type { Kind } from '../../utils/facts/entity.ts';
import type { Note } from '../../utils/facts/note.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import type { DiffPart } from '../../utils/notes/compare.ts';
import type { FoundPassage } from '../../utils/notes/found-passage.ts';
import type { NoteState } from '../../utils/notes/note-list.ts';

/** What a row of the list shows of a note. */
export interface NoteRow {
  readonly id: string;
  /** The first line that says anything: of the note, or else of what it quotes. */
  readonly name: TextIn;
  /** `name` is a page's words, not the reader's. */
  readonly isQuote: boolean;
  readonly state: NoteState;
  /** What it is about, and the title of its page. */
  readonly about?: TextIn;
  readonly page?: TextIn;
  /** Milliseconds since 1970, of what the list is ordered by. */
  readonly at: number;
  /** What led to it, where something was searched for. */
  readonly found?: FoundPassage;
}

/** Rows by their position; none of them made before it is asked for. */
export interface NoteRows {
  readonly length: number;
  at(position: number): NoteRow | undefined;
  idAt(position: number): string | undefined;
  /** -1 where it is not among them. */
  positionOf(id: string): number;
}

/** All that the page of one note shows of it. */
export interface NoteView {
  readonly note: Note;
  readonly state: NoteState;
  readonly about?: {
    readonly name: TextIn;
    readonly kind: Kind;
    /** Its page; absent where the base no longer has it. */
    readonly href?: string;
  };
  /** How the page's words became others; only where they are `changed`. */
  readonly diff?: readonly DiffPart[];
}
