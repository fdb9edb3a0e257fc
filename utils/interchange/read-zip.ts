import { takeHead, followedBy } from '../importing/bytes.ts';
import { decode } from '../importing/decode.ts';
import { ImportError, type ImportFailure } from '../importing/import-error.ts';
import { BlobWindow, type ReadableBlob } from './blob-window.ts';
import type { FileItem } from './import-plan.ts';
import { readNotes } from './read-notes.ts';
import { openContent, type ContentTrouble } from './zip-content.ts';
import { listedFiles, ZipError, type ListedFile } from './zip-directory.ts';

/** Why a zip, or a file in it, was not read. `aside`: no notes of ours. `nested`: an archive within the archive. */
export type ZipTrouble = ContentTrouble | ImportFailure | 'aside' | 'nested';

/** The first file with a trouble, and how many more of the zip have it. */
export interface ZipUnread {
  readonly name: string;
  readonly why: ZipTrouble;
  readonly more: number;
}

/** Bytes of a zip's Markdown when it is unpacked: more than 100,000 notes of the longest kind would take. */
const MOST_BYTES = 2_000_000_000;

/**
 * The notes in the Markdown files of a zip, one file after the other; each says in which it was found. What else is in
 * the zip is left aside.
 * @param unread hears one of each trouble, with the number of the others
 * @throws what the file's own reading throws
 */
export async function* readZip(
  name: string,
  blob: ReadableBlob,
  now: number,
  signal: AbortSignal,
  unread: (one: ZipUnread) => void,
): AsyncGenerator<FileItem, void, undefined> {
  const troubles = new Map<ZipTrouble, { name: string; more: number }>();
  const tell = (why: ZipTrouble, of: string) => {
    const told = troubles.get(why);
    if (told) told.more += 1;
    else troubles.set(why, { name: of, more: 0 });
  };
  try {
    const zip = new BlobWindow(blob);
    let bytes = 0;
    let count = 0;
    for await (const listed of listedFiles(blob)) {
      signal.throwIfAborted();
      if (listed.name.endsWith('/')) continue;
      count += 1;
      const called = `${name}/${listed.name}`;
      if (/\.zip$/iu.test(listed.name)) tell('nested', called);
      else if (!isMarkdown(listed.name)) tell('aside', called);
      else {
        bytes += listed.size;
        if (bytes > MOST_BYTES) throw new ZipError('too-large');
        yield* fileNotes(zip, listed, called, { now, signal, tell });
      }
    }
    if (count === 0) tell('aside', name);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    tell(error.code, name);
  } finally {
    for (const [why, told] of troubles) unread({ why, ...told });
  }
}

/** Beside each file macOS puts one of the same ending that says how it looks. */
function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name) && !/(?:^|\/)\._[^/]*$/u.test(name);
}

interface Reading {
  readonly now: number;
  readonly signal: AbortSignal;
  readonly tell: (why: ZipTrouble, name: string) => void;
}

async function* fileNotes(
  zip: BlobWindow,
  listed: ListedFile,
  called: string,
  { now, signal, tell }: Reading,
): AsyncGenerator<FileItem, void, undefined> {
  const content = await openContent(zip, listed);
  if (typeof content === 'string') {
    tell(content, called);
    return;
  }
  try {
    for await (const item of readNotes('markdown', decode(plainly(content, signal)), now)) {
      // Entities have files of their own, most of them without notes.
      if (item.type === 'bad' && item.reason === 'not-notes') tell('aside', called);
      else yield { ...item, file: called };
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    tell(error.code === 'packed' ? 'nested' : error.code, called);
  }
}

/** Bytes that are not gzip, which would be unpacked a second time, and counted by none. */
async function* plainly(
  content: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = content[Symbol.asyncIterator]();
  const head = await takeHead(pieces, 2);
  if (head[0] === 0x1f && head[1] === 0x8b) throw new ImportError('packed');
  for await (const piece of followedBy(head, pieces)) {
    signal.throwIfAborted();
    yield piece;
  }
}
