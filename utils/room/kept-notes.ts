import type { Note } from '../facts/note.ts';
import type { BaseChange, BaseChanges } from '../knowledge/changes.ts';
import { NOTE } from '../knowledge/note-id.ts';
import type { OwnBase } from '../knowledge/own-base.ts';
import { isBinned } from '../knowledge/own-edits.ts';
import { noteOf } from '../knowledge/own-notes.ts';
import { BIN_KEY } from '../knowledge/row-keys.ts';
import { isAlive, type Row } from '../knowledge/row.ts';
import type { Mark } from '../knowledge/written-since.ts';

/** All notes of the reader's, as far as they are read. */
export interface NotesRead {
  /** In no order that means anything. A note that has not changed is the same object as before. */
  readonly notes: readonly Note[];
  /** `reading`: more are to come. `failed`: the base could not be read; what was read before is there. */
  readonly state: 'reading' | 'ready' | 'failed';
}

/** All notes in memory, read once for the whole page and then followed change by change. */
export interface KeptNotes {
  readonly now: NotesRead;
  /** Calls when they are others, until the signal aborts. The first caller has them read. */
  onChange(heard: () => void, signal: AbortSignal): void;
  /** Reads anew, after a failure. */
  readonly again: () => void;
}

export interface KeptNotesNeeds {
  readonly own: Pick<OwnBase, 'everyRow' | 'keyed' | 'mark' | 'writtenSince'>;
  readonly changes: Pick<BaseChanges, 'listen'>;
  readonly failed: (error: unknown) => void;
}

/** What is kept of a note; the stamp tells whether its row is still the same. */
interface Kept {
  readonly stamp: string;
  readonly note: Note;
}

/** Notes after which those that are read so far are shown first; then each time there are twice as many. */
const SHOWN_FIRST = 500;

/** Rows are read in slices with the page's own work between them (`everyRow`), so that no number of them blocks it. */
export function openKeptNotes({ own, changes, failed }: KeptNotesNeeds): KeptNotes {
  const listeners = new Set<() => void>();
  let kept = new Map<string, Kept>();
  let binned = new Set<string>();
  let mark: Mark | undefined;
  let now: NotesRead = { notes: [], state: 'reading' };
  let reading: Promise<void> | undefined;
  let isAskedAgain = false;

  const show = (state: NotesRead['state']): void => {
    const notes: Note[] = [];
    for (const { note } of kept.values()) {
      // What is about an entity in the bin goes and comes back with it.
      if (note.entity === undefined || !binned.has(note.entity)) notes.push(note);
    }
    now = { notes, state };
    for (const heard of listeners) heard();
  };

  const readAll = async (): Promise<void> => {
    const isFirst = mark === undefined;
    const next = await own.mark();
    const before = kept;
    const all = new Map<string, Kept>();
    const gone = new Set<string>();
    for (const row of await own.keyed(BIN_KEY)) takeEntity(gone, row);
    if (isFirst) [kept, binned] = [all, gone];
    let shown = SHOWN_FIRST;
    for await (const row of own.everyRow(NOTE)) {
      if (!row.id.startsWith(NOTE)) break;
      takeNote(all, row, before.get(row.id));
      if (!isFirst || all.size < shown) continue;
      shown *= 2;
      show('reading');
    }
    [kept, binned, mark] = [all, gone, next];
    show('ready');
  };

  const follow = async (): Promise<void> => {
    const news = mark && (await own.writtenSince(mark));
    if (!news) return readAll();
    let isOther = now.state !== 'ready';
    for (const row of news.rows) {
      const isNews = row.kind === 'entity' ? takeEntity(binned, row) : takeNote(kept, row, kept.get(row.id));
      isOther ||= isNews;
    }
    mark = news.mark;
    if (isOther) show('ready');
  };

  /** One reading at a time; what is asked for meanwhile is read once behind it. */
  const look = (): void => {
    if (reading) {
      isAskedAgain = true;
      return;
    }
    isAskedAgain = false;
    reading = follow()
      .catch((error: unknown) => {
        failed(error);
        show('failed');
      })
      .finally(() => {
        reading = undefined;
        if (isAskedAgain) look();
      });
  };

  let isFollowed = false;
  return {
    get now() {
      return now;
    },
    onChange(heard, signal) {
      listeners.add(heard);
      signal.addEventListener('abort', () => listeners.delete(heard), { once: true });
      if (isFollowed) return;
      isFollowed = true;
      // As long as the page: who comes back to its notes finds them in step.
      changes.listen((what: BaseChange) => {
        if (what === 'own') look();
      }, new AbortController().signal);
      look();
    },
    again: look,
  };
}

/** Whether a row says something else than is kept of it. */
function takeNote(notes: Map<string, Kept>, row: Row, known: Kept | undefined): boolean {
  if (row.kind !== 'note') return false;
  const { id, u: stamp } = row;
  const note = known?.stamp === stamp ? known.note : isBinned(row) ? undefined : noteOf(row);
  if (!note) return notes.delete(id);
  const isSame = notes.get(id)?.note === note;
  notes.set(id, { stamp, note });
  return !isSame;
}

function takeEntity(binned: Set<string>, row: Row): boolean {
  if (row.kind !== 'entity') return false;
  const isIn = isAlive(row) && isBinned(row);
  if (isIn === binned.has(row.id)) return false;
  if (isIn) binned.add(row.id);
  else binned.delete(row.id);
  return true;
}
