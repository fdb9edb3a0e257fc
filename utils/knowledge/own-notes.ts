import type { Note } from '../facts/note.ts';
import { isOwnEntityId } from '../facts/own.ts';
import { timeOf } from './clock.ts';
import { readLinks } from './links.ts';
import { readNoteFields } from './note-fields.ts';
import { NOTE } from './note-id.ts';
import { isBinned, KNOWN_VERSION, noteChanged, TAG } from './own-edits.ts';
import { isTag } from './own-fields.ts';
import type { OwnRows } from './own-rows.ts';
import { pageNotesKey } from './row-keys.ts';
import { isAlive, type Row } from './row.ts';

/**
 * What the reader noted, one note a row. Notes in the bin are left out, and so are those about an entity that lies
 * there: they go and come back with it. Each call rejects with StoreError where the store fails.
 */
export interface OwnNotes {
  get(id: string): Promise<Note | undefined>;
  /** @param pageKey by `pageKeyOf`, of the cleaned address */
  ofPage(pageKey: string): Promise<Note[]>;
  /** Those about an entity, and about what the reader says is the same. */
  ofEntity(id: string): Promise<Note[]>;
  /**
   * The next notes in the order of their ids, at most `limit`; fewer only where none are left.
   * @param after the id of the last one that is known; none for the first ones
   */
  each(limit: number, after?: string): Promise<Note[]>;
  /** All of them in the order of their ids, read as they are asked for: a base of any size in the same memory. */
  all(after?: string): AsyncIterable<Note>;
  /** Reads all rows of notes. */
  count(): Promise<number>;
}

export function openNotes(own: Pick<OwnRows, 'about' | 'everyRow' | 'get' | 'keyed'>): OwnNotes {
  const shown = async (rows: readonly Row[]): Promise<Note[]> => {
    const isInBin = binOf(own);
    const notes: Note[] = [];
    for (const row of rows) {
      const note = noteOf(row);
      if (note && !(await isInBin(row))) notes.push(note);
    }
    return notes;
  };
  const all: OwnNotes['all'] = async function* (after = NOTE) {
    const isInBin = binOf(own);
    for await (const row of own.everyRow(after)) {
      if (!row.id.startsWith(NOTE)) return;
      const note = noteOf(row);
      if (note && !(await isInBin(row))) yield note;
    }
  };
  return {
    async get(id) {
      const row = await own.get(id);
      const [note] = row ? await shown([row]) : [];
      return note;
    },
    ofPage: async (pageKey) => shown(await own.keyed(pageNotesKey(pageKey))),
    async ofEntity(id) {
      const ids = [id, ...(await readLinks(own)).around([id])];
      return shown(await own.about(ids));
    },
    async each(limit, after) {
      const notes: Note[] = [];
      if (limit < 1) return notes;
      for await (const note of all(after)) {
        notes.push(note);
        if (notes.length >= limit) break;
      }
      return notes;
    },
    all,
    async count() {
      let notes = 0;
      for await (const _ of all()) notes += 1;
      return notes;
    },
  };
}

/** The note that a living row is, also in the bin; undefined for any other row, and for one that cannot be read. */
export function noteOf(row: Row): Note | undefined {
  const { id, kind, v, f, h } = row;
  if (kind !== 'note' || v > KNOWN_VERSION || !isAlive(row)) return undefined;
  const { text, made, edited: _, facts = [], ...fields } = readNoteFields(f) ?? {};
  if (text === undefined) return undefined;
  const first = Object.values(h).reduce((low, stamp) => (stamp < low ? stamp : low));
  return {
    id,
    text,
    tags: tagsOf(row),
    made: made === undefined ? timeOf(first) : Date.parse(made),
    changed: noteChanged(row),
    facts,
    ...fields,
  };
}

/** What a row is filed under, in the order of the letters. */
export function tagsOf({ f }: Pick<Row, 'f'>): string[] {
  return Object.entries(f)
    .flatMap(([field, is]) => (field.startsWith(TAG) && is === true ? [field.slice(TAG.length)] : []))
    .filter((tag) => isTag(tag))
    .sort();
}

/** Whether notes are in the bin, themselves or with the entity that they are about; each entity is looked for once. */
function binOf(own: Pick<OwnRows, 'get'>): (row: Row) => Promise<boolean> {
  const entities = new Map<string, Promise<boolean>>();
  const isGone = async (id: string): Promise<boolean> => {
    const row = await own.get(id);
    return row !== undefined && isBinned(row);
  };
  return async (row) => {
    const { entity } = row.f;
    if (isBinned(row)) return true;
    if (typeof entity !== 'string' || !isOwnEntityId(entity)) return false;
    const known = entities.get(entity) ?? isGone(entity);
    entities.set(entity, known);
    return known;
  };
}
