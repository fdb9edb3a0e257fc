import type { Note } from '../facts/note.ts';

/**
 * Why something in a file is no note. Codes: their sentences are the interface's. The first group is of the text, the
 * second of what it says, the third of the file as a whole.
 */
export const UNREAD_REASONS = [
  'row-too-long',
  'too-deep',
  'cut-off',
  'not-json',
  'unreadable-rest',
  'quote',
  'columns',
  'front-matter',

  'not-a-note',
  'bad-field',
  'bad-link',
  'bad-moment',
  'text-too-long',
  'broken-text',
  'nothing-said',
  'twice',

  'missing',
  'newer',
  'not-notes',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/**
 * What a reader should know of a note that is taken all the same. `answer`: to another note, which it is not joined to.
 * `no-page`: what it is about has no web address. `more-targets`: it is about other passages too, which are left out.
 * `left-out`: it has content of a kind that notes do not have.
 */
export const NOTE_REMARKS = ['answer', 'no-page', 'more-targets', 'left-out'] as const;
export type NoteRemark = (typeof NOTE_REMARKS)[number];

/** Longest `text` of a bad item, in UTF-16 code units. */
export const LONGEST_SHOWN = 300;

/** A note with what is remarked of it, before it is known where in the file it stands. */
export interface FoundNote {
  readonly note: Note;
  readonly remarks: readonly NoteRemark[];
}

/** Why a piece of a file is no note, and in which field that is. */
export interface Unread {
  readonly reason: UnreadReason;
  readonly field: string;
}

/** One thing found in a file. `line` counts from 1: where it begins. `text`: as it stands there, cut at 300 units. */
export type NotesItem =
  | ({ readonly type: 'note'; readonly line: number } & FoundNote)
  | ({ readonly type: 'bad'; readonly line: number; readonly text: string } & Unread);

/**
 * Reads the notes of one format. Text may be cut anywhere: the items are the same. Never throws, and keeps no more of
 * the file than one note.
 */
export interface NotesReader {
  push(text: string): readonly NotesItem[];
  /** The last items; nothing may be pushed afterwards. */
  end(): readonly NotesItem[];
}

/** What is no note, as an item. */
export function unread(line: number, reason: UnreadReason, text = '', field = ''): NotesItem {
  return { type: 'bad', line, reason, field, text: text.slice(0, LONGEST_SHOWN).toWellFormed() };
}

/** What was found under a line of the file. */
export function itemOf(line: number, found: FoundNote | Unread, text: string): NotesItem {
  return 'note' in found ? { type: 'note', line, ...found } : unread(line, found.reason, text, found.field);
}
