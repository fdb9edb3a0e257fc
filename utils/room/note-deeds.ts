import { v7 } from 'uuid';
import type { Note } from '../facts/note.ts';
import { noteRowOf } from '../knowledge/note-id.ts';
import type { NewNote, NoteEdit, NoteToWrite } from '../knowledge/write-note.ts';
import type { Deeds } from './open-deeds.ts';

/** What a note is called where one line tells of it: what it is about, or its first words. */
export type NotedName = (note: Pick<Note, 'text' | 'about' | 'page' | 'quote'>) => string;

const LONGEST_NAME = 60;

export const nameOfNote: NotedName = ({ text, about, page, quote }) => {
  const [first = ''] = (about?.text || text || quote?.exact || page?.title || '').split('\n', 1);
  return first.length > LONGEST_NAME ? `${first.slice(0, LONGEST_NAME).toWellFormed()}…` : first;
};

/**
 * What the reader does with notes, each one deed, that can be undone. All reject with StoreError where the store
 * fails, and with TypeError for what could not be read back.
 */
export interface NoteDeeds {
  /** Resolves to the note's id: the given one, under which it may be asked for again. */
  add(note: NewNote, id?: string): Promise<string>;
  /** Rejects with Clash where the text is another one than this note has: another window has written meanwhile. */
  edit(note: Note, edit: NoteEdit): Promise<void>;
  bin(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  tag(ids: readonly string[], tag: string): Promise<void>;
  untag(ids: readonly string[], tag: string): Promise<void>;
  /** Notes that a file brought, under ids that it gave, or that follow from what it says. */
  take(notes: readonly NoteToWrite[]): Promise<void>;
}

export function openNoteDeeds(deeds: Pick<Deeds, 'do'>): NoteDeeds {
  const many = (ids: readonly unknown[]) => ({ count: ids.length, of: 'notes' }) as const;
  return {
    async add(note, id = noteRowOf(v7())) {
      await deeds.do({ what: 'note-added', subject: nameOfNote(note) }, (own) => own.writeNote(note, id));
      return id;
    },
    edit: (note, edit) =>
      deeds.do(
        { what: 'note-edited', subject: nameOfNote(note) },
        (own) => own.editNote(note.id, edit),
        edit.text === undefined ? [] : [{ row: note.id, fields: { text: note.text } }],
      ),
    bin: (ids) => deeds.do({ what: 'binned', ...many(ids) }, (own) => own.bin(ids)),
    restore: (ids) => deeds.do({ what: 'restored', ...many(ids) }, (own) => own.restore(ids)),
    tag: (ids, tag) =>
      deeds.do({ what: 'tagged', subject: tag, ...many(ids) }, (own) =>
        own.editNote(ids, { tags: { [tag]: true } }),
      ),
    untag: (ids, tag) =>
      deeds.do({ what: 'untagged', subject: tag, ...many(ids) }, (own) =>
        own.editNote(ids, { tags: { [tag]: null } }),
      ),
    take: (notes) => deeds.do({ what: 'notes-imported', ...many(notes) }, (own) => own.writeNotes(notes)),
  };
}
