import type { Note } from '../facts/note.ts';
import {
  planImport,
  planItems,
  type FileItem,
  type ImportPlan,
  type KnownNotes,
} from '../interchange/import-plan.ts';
import { readNotesFiles, type NotesFile, type UnreadFile } from '../interchange/read-notes-files.ts';

export interface NoteImportNeeds {
  readonly known: KnownNotes;
  /** Writes notes as one deed. */
  readonly take: (notes: readonly { readonly id: string; readonly note: Note }[]) => Promise<void>;
  readonly now: () => number;
}

/** Notes out of files. */
export interface NoteImport {
  /**
   * What they would become; nothing is written.
   * @param seen hears how many were read so far
   */
  plan(
    files: readonly NotesFile[],
    signal: AbortSignal,
    seen: (count: number) => void,
  ): Promise<{ readonly plan: ImportPlan; readonly unread: readonly UnreadFile[] }>;
  /**
   * Takes what is new, what lies in the bin, and of what has other words what is chosen; a deed for each 2,000, so
   * that all of it can be undone. Never rejects: `failed` says why it ended before its end.
   * @param seen hears how many were taken so far
   */
  take(
    files: readonly NotesFile[],
    choice: { readonly newerThere: boolean; readonly newerHere: boolean },
    signal: AbortSignal,
    seen: (count: number) => void,
  ): Promise<{ readonly count: number; readonly failed?: unknown }>;
}

/** Notes that go into one write. */
const BATCH = 2_000;
/** After so many notes the page is told again. */
const TOLD = 500;

export function openNoteImport({ known, take, now }: NoteImportNeeds): NoteImport {
  return {
    async plan(files, signal, seen) {
      const unread: UnreadFile[] = [];
      const items = told(readNotesFiles(files, now(), signal, unread), seen);
      return { plan: await planImport(items, known), unread };
    },
    async take(files, choice, signal, seen) {
      let count = 0;
      let batch: { id: string; note: Note }[] = [];
      const write = async () => {
        signal.throwIfAborted();
        if (batch.length > 0) await take(batch);
        count += batch.length;
        batch = [];
        seen(count);
      };
      try {
        for await (const item of planItems(readNotesFiles(files, now(), signal, []), known)) {
          if (item.type === 'bad' || item.kind === 'same') continue;
          if (item.kind === 'newer-there' && !choice.newerThere) continue;
          if (item.kind === 'newer-here' && !choice.newerHere) continue;
          batch.push({ id: item.note.id, note: item.note });
          if (batch.length >= BATCH) await write();
        }
        await write();
        return { count };
      } catch (failed) {
        return { count, failed };
      }
    },
  };
}

async function* told(
  items: AsyncIterable<FileItem>,
  seen: (count: number) => void,
): AsyncGenerator<FileItem> {
  let count = 0;
  for await (const item of items) {
    count += 1;
    if (count % TOLD === 0) seen(count);
    yield item;
  }
}
