import { decode } from '../importing/decode.ts';
import { ImportError, type ImportFailure } from '../importing/import-error.ts';
import type { FileItem } from './import-plan.ts';
import { readNotes } from './read-notes.ts';
import { readZip, type ZipTrouble } from './read-zip.ts';
import { sniffNotes } from './sniff-notes.ts';
import { isZip } from './zip-directory.ts';

/** A file as far as it is needed: read again for what is taken, so that nothing of it is kept meanwhile. */
export type NotesFile = Pick<File, 'name' | 'size' | 'slice' | 'stream'>;

export interface UnreadFile {
  /** Of a file in a zip, behind the name of that: `notes.zip/Kostanay.md`. */
  readonly name: string;
  readonly why: ImportFailure | ZipTrouble | 'unknown' | 'backup' | 'pack' | 'unreadable';
  /** How many more of the same zip are like it. */
  readonly more?: number;
}

/**
 * What is in all files, one after the other; of one that cannot be read on, what was read before counts.
 * @param unread gets those that were not read, or not to their end
 */
export async function* readNotesFiles(
  files: readonly NotesFile[],
  now: number,
  signal: AbortSignal,
  unread: UnreadFile[],
): AsyncGenerator<FileItem> {
  for (const file of files) {
    try {
      yield* readFile(file, now, signal, unread);
    } catch (error) {
      signal.throwIfAborted();
      unread.push({ name: file.name, why: error instanceof ImportError ? error.code : 'unreadable' });
    }
  }
}

async function* readFile(
  file: NotesFile,
  now: number,
  signal: AbortSignal,
  unread: UnreadFile[],
): AsyncGenerator<FileItem> {
  if (isZip(new Uint8Array(await file.slice(0, 4).arrayBuffer()))) {
    yield* readZip(file.name, file, now, signal, (one) => unread.push(one));
    return;
  }
  const pieces = decode(bytesOf(file, signal), { maxBytes: MOST_BYTES });
  let head = '';
  for (;;) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
    if (head.length >= HEAD) break;
  }
  const format = sniffNotes(file.name, head.slice(0, HEAD));
  if (format === 'unknown' || format === 'backup' || format === 'pack') {
    await pieces.return();
    unread.push({ name: file.name, why: format });
    return;
  }
  for await (const item of readNotes(format, followed(head, pieces), now)) yield { ...item, file: file.name };
}

/** What is looked at to tell what a file is, in UTF-16 units. */
const HEAD = 65_536;
/** More than 100,000 notes of the longest kind would take. */
const MOST_BYTES = 2_000_000_000;

async function* followed(head: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield head;
  yield* rest;
}

async function* bytesOf(file: NotesFile, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
