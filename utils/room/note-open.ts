import { v7 } from 'uuid';
import type { Note } from '../facts/note.ts';
import { NOTE, noteIdOf } from '../knowledge/note-id.ts';
import { noteFieldsOf, type NoteDraft, type NoteFields } from '../reading/note-draft.ts';
import type { NoteDrafts } from './note-drafts.ts';

/** What the window is opened for: a draft with what it is about, a note that is there, or something new. */
export type NoteOpening = { readonly draft?: string } | { readonly note: string };

/** A note as it is open in the window. */
export interface OpenedNote {
  readonly draft: NoteDraft;
  /** The one that is changed. */
  readonly note?: Note;
  /** What the reader left unfinished at another time. */
  readonly offered?: NoteDraft | undefined;
}

export interface NoteOpenNeeds {
  readonly drafts: Pick<NoteDrafts, 'read' | 'lastLeft' | 'leftAbout'>;
  /** A note that is there, by its row's id. */
  readonly noteOf: (id: string) => Promise<Note | undefined>;
  /** Whether another window has this draft open: it is unfinished, and not left. */
  readonly isElsewhere: (draft: string) => Promise<boolean>;
}

const EMPTY: NoteFields = { text: '', tags: [], facts: [] };

/** As the window's address has it: `#note:…` a note by its row's id, `#…` a draft, nothing something new. */
export function noteOpeningIn(hash: string): NoteOpening {
  const id = decoded(hash.replace(/^#/u, ''));
  if (id.startsWith(NOTE)) return { note: id };
  return id === '' ? {} : { draft: id };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * Resolves to nothing for a note that is not there, or no longer. What was left of a change goes on by itself: it would
 * be overwritten else. Rejects where the note or the drafts cannot be read.
 */
export async function openNote(opening: NoteOpening, needs: NoteOpenNeeds): Promise<OpenedNote | undefined> {
  if ('note' in opening) return openChange(opening.note, needs);
  const { drafts } = needs;
  const kept = opening.draft === undefined ? undefined : await drafts.read(opening.draft);
  if (kept?.isChange) {
    const changed = await openChange(`${NOTE}${kept.id}`, needs);
    // Of a note that is gone what was written is left, and becomes a new one.
    const { isChange: _, ...rest } = kept;
    return changed ?? { draft: rest };
  }
  const draft = kept ?? newDraft(opening.draft);
  if (draft.isTouched) return { draft };
  const left = (await drafts.leftAbout(draft.fields)) ?? (await drafts.lastLeft());
  const isOffered = left && left.id !== draft.id && !(await needs.isElsewhere(left.id));
  return { draft, ...(isOffered && { offered: left }) };
}

async function openChange(id: string, { drafts, noteOf }: NoteOpenNeeds): Promise<OpenedNote | undefined> {
  const note = await noteOf(id);
  if (!note) return undefined;
  const uuid = noteIdOf(id);
  const left = await drafts.read(uuid);
  if (left?.isChange && left.isTouched) return { note, draft: left };
  const fields = noteFieldsOf(note);
  return { note, draft: { id: uuid, isChange: true, at: 0, isTouched: false, began: fields, fields } };
}

function newDraft(id = v7()): NoteDraft {
  return { id, at: 0, isTouched: false, began: EMPTY, fields: EMPTY };
}
