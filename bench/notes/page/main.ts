/** A page of the extension that does what is measured, told by a driver. */
import type { Note } from '../../../utils/facts/note.ts';
import { noteDeeds, notes } from '../../../utils/room/notes.ts';
import { cancelExport, exportAs, readAgain, readOnly } from './exporting.ts';
import { NotesPrint, type NotesContent } from './print.ts';
import { buildSearch, findAll, typeKeys } from './searching.ts';

/** Notes that go into one deed, as an import has them. */
const BATCH = 2_000;

const bench = {
  /** Takes the notes of the chosen file in, as an import does, and says what it took. */
  async fill(): Promise<NotesContent> {
    const print = new NotesPrint();
    let batch: { id: string; note: Note }[] = [];
    const write = async () => {
      if (batch.length > 0) await noteDeeds.take(batch);
      batch = [];
    };
    for await (const line of lines(chosen())) {
      const note = JSON.parse(line) as Note;
      print.add(note);
      batch.push({ id: note.id, note });
      if (batch.length >= BATCH) await write();
    }
    await write();
    return print.content();
  },
  /** What the base holds. */
  async content(): Promise<NotesContent> {
    const print = new NotesPrint();
    for await (const note of notes.all()) print.add(note);
    return print.content();
  },
  readOnly,
  exportAs,
  readAgain,
  cancelExport,
  buildSearch,
  findAll,
  typeKeys,
};
export type NotesBench = typeof bench;

Object.assign(globalThis, { bench });

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file is chosen');
  return file;
}

async function* lines(file: File): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of file.stream().pipeThrough(new TextDecoderStream())) {
    const all = (rest + piece).split('\n');
    rest = all.pop() ?? '';
    yield* all;
  }
}
