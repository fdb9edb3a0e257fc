import type { Note } from '../facts/note.ts';
import type { NoteCounts, NoteFilter } from './filter.ts';
import { narrowInSteps } from './narrow-in-steps.ts';
import { listedNote, type ListedNote, type NotedEntity } from './note-list.ts';
import type { FoundNotes } from './note-search.ts';
import { orderedInSteps, type NoteOrder } from './order.ts';
import type { Steps } from './steps.ts';

/** How a list of notes is asked for. */
export interface NotesAsked {
  /** What a search found, the best first; undefined where nothing is searched for. */
  readonly found: FoundNotes | undefined;
  readonly filter: NoteFilter;
  /** Of what is not found by a search. */
  readonly order: NoteOrder;
}

/** A list of notes with what it was asked for by: all of it changes together. */
export interface ShownNotes extends NotesAsked {
  readonly among: readonly ListedNote[];
  /** Positions among them, in order. */
  readonly at: Uint32Array;
  readonly counts: NoteCounts;
}

/** Notes that are gone through in one step. */
const A_STEP = 500;

/**
 * Notes as lists have them. One that says what it said is the same object as before.
 * @param entityOf what a note is about, as it is called now
 * @param known what was made so far, by id
 */
export function* listInSteps(
  notes: readonly Note[],
  entityOf: (note: Note) => NotedEntity | undefined,
  known: Map<string, ListedNote>,
): Steps<readonly ListedNote[]> {
  const listed: ListedNote[] = [];
  for (const note of notes) {
    if (listed.length % A_STEP === 0) yield;
    const entity = entityOf(note);
    const before = known.get(note.id);
    const isSame =
      before?.note === note &&
      (!entity || (before.entity?.id === entity.id && before.entity.name.text === entity.name.text));
    const one = isSame ? before : listedNote(note, entity);
    if (!isSame) known.set(note.id, one);
    listed.push(one);
  }
  return listed;
}

/**
 * Notes that were found, narrowed and in order; undefined of undefined: what is not known yet is no empty list.
 * @param lang by whose rules names are compared
 */
export function* showInSteps(
  listed: readonly ListedNote[] | undefined,
  { found, filter, order }: NotesAsked,
  lang: string,
): Steps<ShownNotes | undefined> {
  if (!listed) return undefined;
  const among = found ? yield* foundAmong(listed, found) : listed;
  const { at, counts } = yield* narrowInSteps(among, filter, Date.now());
  const inOrder = found ? at : yield* orderedInSteps(among, at, order, new Intl.Collator(lang).compare);
  return { found, filter, order, among, at: inOrder, counts };
}

function* foundAmong(listed: readonly ListedNote[], { ids }: FoundNotes): Steps<readonly ListedNote[]> {
  const byId = new Map<string, ListedNote>();
  for (const [nth, one] of listed.entries()) {
    if (nth % A_STEP === 0) yield;
    byId.set(one.note.id, one);
  }
  const among: ListedNote[] = [];
  for (const [nth, id] of ids.entries()) {
    if (nth % A_STEP === 0) yield;
    const one = byId.get(id);
    if (one) among.push(one);
  }
  return among;
}
