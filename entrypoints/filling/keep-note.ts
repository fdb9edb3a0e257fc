import browser from 'webextension-polyfill';
import { openBaseChanges } from '../../utils/knowledge/changes.ts';
import { noteRowOf } from '../../utils/knowledge/note-id.ts';
import { openNotes } from '../../utils/knowledge/own-notes.ts';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import { writeChanges } from '../../utils/knowledge/write-note.ts';
import type { CardNote } from '../../utils/messages/card-port.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import { openCardDrafts, type CardDrafts } from '../../utils/reading/card-drafts.ts';
import { noteFieldsOf, type NoteFields } from '../../utils/reading/note-draft.ts';
import type { Place } from '../../utils/reading/session-record.ts';
import { begunAt } from './begun-at.ts';

/** Notes that are written in cards, between two letters and the base. */
export function cardDrafts(): CardDrafts {
  return openCardDrafts(browser.storage.local);
}

/**
 * Keeps a note about an entity, or its draft, under the id that the card gave it, with the page and the words that it
 * was begun at. Tells the base's open pages of a note. A draft without words is given up.
 */
export function noteFromCard(...asked: Parameters<typeof keep>): Promise<void> {
  // In the order in which they came: a draft that takes longer must not come back after its note.
  const done = turn.then(() => keep(...asked));
  turn = done.catch(() => undefined);
  return done;
}

let turn: Promise<unknown> = Promise.resolve();

async function keep(
  own: OwnRows,
  place: Place,
  request: CardRequest,
  { kind, isChange, ...note }: CardNote,
): Promise<void> {
  const { id, text } = note;
  const drafts = cardDrafts();
  if (kind === 'draft' && text.trim() === '') return drafts.drop(id);
  const before = await drafts.read(id);
  const began = before?.began ?? (await beganWith(own, place, request, isChange && id));
  // What was kept with a note that is there, and its tags, of which the card knows nothing, stay as they are.
  const now = before?.fields ?? began;
  const fields = isChange ? { ...now, text } : { ...now, ...noted(note) };
  if (kind === 'draft') {
    const rest = { at: Date.now(), isTouched: true, began, fields };
    return drafts.keep({ id, ...rest, ...(isChange && { isChange }) });
  }
  const { tags, ...words } = fields;
  const whole = { ...words, entity: note.entity, about: note.about, ...(!isChange && { tags }) };
  await own.putAll(await writeChanges(own, [{ id: noteRowOf(id), note: whole }], Date.now()));
  await drafts.drop(id);
  openBaseChanges().post('own');
}

async function beganWith(
  own: OwnRows,
  place: Place,
  request: CardRequest,
  changed: string | undefined | false,
): Promise<NoteFields> {
  const empty = { text: '', tags: [], facts: [] };
  if (!changed) return { ...empty, ...(await begunAt(place, request)) };
  const note = await openNotes(own).get(noteRowOf(changed));
  return note ? noteFieldsOf(note) : empty;
}

function noted({ text, tags, entity, about, fact, facts }: Omit<CardNote, 'kind' | 'isChange'>): NoteFields {
  return { text, tags, entity, about, facts, ...(fact && { fact }) };
}
