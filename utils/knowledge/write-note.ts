import type { Note, NotedPlace } from '../facts/note.ts';
import { readLinks } from './links.ts';
import { noteFieldsToStore, type NoteFields } from './note-fields.ts';
import { isBinned, TAG } from './own-edits.ts';
import { cleanLine, isTag } from './own-fields.ts';
import { noteOf, tagsOf } from './own-notes.ts';
import type { OwnRows } from './own-rows.ts';
import type { RowChange } from './row-change.ts';
import { isAlive, type Json, type Row } from './row.ts';

/** A note as it is written; what is not given is now, or nothing. One that was read is one, too. */
export type NewNote = Omit<Note, 'id' | 'tags' | 'made' | 'changed' | 'facts'> &
  Partial<Pick<Note, 'tags' | 'made' | 'changed' | 'facts'>>;

export interface NoteToWrite {
  /** Of its row: `note:` and a UUID. */
  readonly id: string;
  readonly note: NewNote;
}

/** Where the quote of a note stands now. */
export interface NoteToPlace {
  readonly id: string;
  readonly place: NotedPlace;
}

/** What changes of a note: each tag that comes or goes by itself, as another device may change others. */
export interface NoteEdit {
  readonly text?: string;
  readonly tags?: Readonly<Record<string, true | null>>;
}

type NoteRows = Pick<OwnRows, 'keyed' | 'rows'>;

/**
 * Writes that keep notes under ids that their writers chose, so that they may be sent again. Of an id that is there
 * the text is replaced, and the tags where they are given; what was kept beside it when it was taken stays, and out of
 * the bin it comes. Rejects with TypeError for a note that says nothing, for one of which something could not be read
 * back, and where an id is a note about something else.
 * @param now milliseconds since 1970
 */
export async function writeChanges(
  own: NoteRows,
  notes: readonly NoteToWrite[],
  now: number,
): Promise<RowChange[]> {
  const there = await livingRows(
    own,
    notes.map(({ id }) => id),
  );
  const isAbout = aboutOf(own);
  const changes: RowChange[] = [];
  for (const { id, note } of notes) {
    const before = there.get(id);
    if (before && !(await isAbout(before, note.entity)))
      throw new TypeError('this is a note about something else');
    const patch = before
      ? { ...(note.tags && tagPatch(tagEdit(tagsOf(before), note.tags))), ...again(before) }
      : newFields(note, now);
    changes.push({
      kind: 'note',
      id,
      patch: { ...patch, text: textOf(note.text, before ? noteOf(before) : note) },
    });
  }
  return changes;
}

/** Writes that change notes. Rejects with TypeError for one that is not there, and for what could not be read back. */
export async function editChanges(
  own: NoteRows,
  ids: readonly string[],
  { text, tags = {} }: NoteEdit,
): Promise<RowChange[]> {
  const there = await livingRows(own, ids);
  return ids.map((id) => {
    const row = there.get(id);
    const note = row && noteOf(row);
    if (!row || !note) throw new TypeError(`${id} is no note`);
    const patch = {
      ...tagPatch(tags),
      ...again(row),
      ...(text !== undefined && { text: textOf(text, note) }),
    };
    return { kind: 'note', id, patch };
  });
}

/**
 * Writes that say where quotes stand now. Only what is otherwise than before is written, so that `at` is when it was
 * first seen so; what is gone meanwhile stays gone.
 */
export async function placeChanges(
  own: Pick<OwnRows, 'rows'>,
  places: readonly NoteToPlace[],
): Promise<RowChange[]> {
  const there = await livingRows(
    own,
    places.map(({ id }) => id),
  );
  return places.flatMap(({ id, place }): RowChange[] => {
    const row = there.get(id);
    const note = row && noteOf(row);
    if (!note) return [];
    const patch = noteFieldsToStore({ place });
    return isSamePlace(note.place, place) ? [] : [{ kind: 'note', id, patch }];
  });
}

/** What changes where a note is to have these tags and no others. */
export function tagEdit(
  before: readonly string[],
  after: readonly string[],
): Readonly<Record<string, true | null>> {
  const wanted = new Set(after.map(cleanTag));
  const gone = before.filter((tag) => !wanted.has(tag));
  const come = [...wanted].filter((tag) => !before.includes(tag));
  return Object.fromEntries([
    ...gone.map((tag) => [tag, null] as const),
    ...come.map((tag) => [tag, true] as const),
  ]);
}

function newFields(
  { tags = [], made, changed, facts, ...fields }: NewNote,
  now: number,
): Readonly<Record<string, Json>> {
  const given: NoteFields = {
    ...fields,
    made: isoOf(made ?? now),
    ...(changed !== undefined && { edited: isoOf(changed) }),
    ...(facts && facts.length > 0 && { facts }),
  };
  return { ...noteFieldsToStore(given), ...tagPatch(tagEdit([], tags)) };
}

/** What is written again is wanted again. */
function again(row: Row): Readonly<Record<string, Json>> {
  return isBinned(row) ? { binned: null } : {};
}

/** A note without words says something where words of a page, or a fact, stand in it. */
function textOf(text: string, note: Pick<Note, 'quote' | 'fact'> | undefined): string {
  const kept = text.toWellFormed().trim();
  if (kept === '' && !note?.quote && !note?.fact) throw new TypeError('an empty note says nothing');
  noteFieldsToStore({ text: kept });
  return kept;
}

function tagPatch(tags: Readonly<Record<string, true | null>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(tags).map(([given, is]) => {
      const tag = cleanTag(given);
      if (!isTag(tag)) throw new TypeError('a tag cannot be read back');
      return [TAG + tag, is];
    }),
  );
}

function cleanTag(tag: string): string {
  return cleanLine(tag).normalize('NFC');
}

function isSamePlace(one: NotedPlace | undefined, other: NotedPlace): boolean {
  return one !== undefined && one.state === other.state && one.text === other.text;
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}

async function livingRows(own: Pick<OwnRows, 'rows'>, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await own.rows(ids);
  return new Map(rows.filter(isAlive).map((row) => [row.id, row]));
}

/** Whether a note is about this: of one that goes it is shown with the one that stays. */
function aboutOf(own: Pick<OwnRows, 'keyed'>): (note: Row, entity: string | undefined) => Promise<boolean> {
  let links: ReturnType<typeof readLinks> | undefined;
  return async ({ f }, entity) => {
    const about = typeof f['entity'] === 'string' ? f['entity'] : undefined;
    if (about === entity) return true;
    if (entity === undefined || about === undefined) return false;
    return (await (links ??= readLinks(own))).around([entity]).includes(about);
  };
}
