import { unzip } from '../../../tests/unit/interchange/unzip.ts';
import type { ExportChoice } from '../../../utils/interchange/export-model.ts';
import { MarkdownReader } from '../../../utils/interchange/read-markdown.ts';
import { readNotesFiles, type UnreadFile } from '../../../utils/interchange/read-notes-files.ts';
import { EVERY_PACK } from '../../../utils/knowledge/pack-view.ts';
import { FIRST_CHOICE } from '../../../utils/room/export-choice.ts';
import { exportSource } from '../../../utils/room/export-source.ts';
import { exportFile } from '../../../utils/room/export-work.ts';
import { notes } from '../../../utils/room/notes.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { watchFrames, type Gaps } from '../../base/page/gaps.ts';
import { NotesPrint, type NotesContent } from './print.ts';

/** The ways in which notes leave that are measured. */
export const WAYS = {
  JSON: { format: 'json' },
  'Markdown, a file each': { format: 'markdown', layout: 'note' },
  'exact CSV': { format: 'csv-exact' },
} as const satisfies Readonly<Record<string, Partial<ExportChoice>>>;
export type Way = keyof typeof WAYS;

export interface Exported {
  readonly milliseconds: number;
  readonly bytes: number;
  /** How often it was told how far it is. */
  readonly told: number;
  /** How far it was when it was last told, 0 to 1. */
  readonly share: number;
  readonly gaps: Gaps;
}

export interface Cancelled {
  /** Milliseconds from the press to the end. */
  readonly milliseconds: number;
  /** Notes that were read behind it. */
  readonly readAfter: number;
  /** Whether there is a file all the same. */
  readonly isThere: boolean;
}

let last: Blob | undefined;

/** Reading all notes and nothing else, in milliseconds: what every export does besides writing. */
export async function readOnly(): Promise<number> {
  const before = performance.now();
  let count = 0;
  for await (const _ of notes.all()) count += 1;
  if (count === 0) throw new Error('there are no notes');
  return performance.now() - before;
}

/** Everything in one file, as the dialog writes it; the file is kept for `readAgain`. */
export async function exportAs(way: Way, count: number): Promise<Exported> {
  last = undefined;
  let told = 0;
  let share = 0;
  const stop = watchFrames();
  const before = performance.now();
  const { blob } = await exportFile({
    ...work(way, count),
    signal: new AbortController().signal,
    onProgress(now) {
      told += 1;
      share = now.share;
    },
  });
  const milliseconds = performance.now() - before;
  last = blob;
  return { milliseconds, bytes: blob.size, told, share, gaps: stop() };
}

/** What is in the file that was written last, as an import reads it. */
export async function readAgain(way: Way): Promise<NotesContent> {
  const file = last;
  if (!file) throw new Error('nothing was written');
  const print = new NotesPrint();
  if (way === 'Markdown, a file each') {
    const { files } = await unzip(file.stream());
    for (const text of files.values()) {
      const reader = new MarkdownReader();
      for (const item of [...reader.push(text), ...reader.end()]) {
        if (item.type === 'bad') throw new Error(`${item.reason} in line ${item.line}`);
        print.add(item.note);
      }
    }
    return print.content();
  }
  const unread: UnreadFile[] = [];
  const read = [new File([file], 'notes')];
  for await (const item of readNotesFiles(read, Date.now(), new AbortController().signal, unread)) {
    if (item.type === 'bad') throw new Error(`${item.reason} in line ${item.line}`);
    print.add(item.note);
  }
  if (unread.length > 0) throw new Error(`not read: ${unread[0]?.why}`);
  return print.content();
}

/** An export that is given up when so much of it is written. */
export async function cancelExport(way: Way, count: number, at: number): Promise<Cancelled> {
  last = undefined;
  const life = new AbortController();
  let pressed = 0;
  let read = 0;
  const { source, ...others } = work(way, count);
  const counted = async function* () {
    for await (const note of source.notes()) {
      read += 1;
      yield note;
    }
  };
  let readThen = 0;
  const done = await exportFile({
    ...others,
    source: { ...source, notes: counted },
    signal: life.signal,
    onProgress({ share }) {
      if (share < at || pressed > 0) return;
      pressed = performance.now();
      readThen = read;
      life.abort();
    },
  }).catch(() => undefined);
  const milliseconds = performance.now() - pressed;
  await new Promise((resume) => setTimeout(resume, AFTER));
  return { milliseconds, readAfter: read - readThen, isThere: done !== undefined };
}

/** Milliseconds in which nothing more may be read. */
const AFTER = 1_000;

function work(way: Way, count: number) {
  const scope = { entities: [], notes: () => notes.all(), noteCount: count };
  return {
    source: exportSource(scope, { lang: 'en', view: EVERY_PACK }, Date.UTC(2026, 10, 23)),
    choice: { ...FIRST_CHOICE, ...WAYS[way] },
    words: exportWords('en'),
  };
}
