import type { WritingView } from '../../components/export/view.ts';
import type { ExportChoice, ExportFile, ExportFormat, ExportSource } from '../interchange/export-model.ts';
import { openExport } from '../interchange/write-export.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { writeFile } from './write-file.ts';

/** How often a reader is told how far it is, and from when on how long it will take; milliseconds. */
const TOLD_EVERY = 100;
const TIME_LEFT_AFTER = 3_000;

export interface ExportWork {
  readonly source: ExportSource;
  readonly choice: ExportChoice;
  readonly words: ExportWords;
  readonly signal: AbortSignal;
  readonly onProgress: (writing: WritingView) => void;
  /** Bytes after which the work is given up. */
  readonly most?: number;
  /** Milliseconds; of any clock. */
  readonly clock?: () => number;
}

/** It grew longer than was allowed. */
export class TooLong extends Error {}

/**
 * Writes the file and tells how far it is: by the things that were read for it. Rejects with the signal's reason, with
 * TooLong, or with what reading rejects with; nothing is left then.
 */
export async function exportFile(work: ExportWork): Promise<{ readonly blob: Blob; readonly name: string }> {
  const { source, choice, words, most = Infinity, clock = () => performance.now(), onProgress } = work;
  const limit = new AbortController();
  const signal = AbortSignal.any([work.signal, limit.signal]);
  const progress = progressOf(source, choice, clock(), onProgress);
  const counted: ExportSource = {
    ...source,
    entities: () => counting(source.entities(), () => progress.read(clock())),
    notes: () => counting(source.notes(), () => progress.read(clock())),
  };
  const file: ExportFile = openExport(counted, choice, words);
  onProgress(progress.now(clock()));
  const blob = await writeFile(file, signal, (bytes) => {
    progress.bytes(bytes);
    if (bytes > most) limit.abort(new TooLong());
  });
  return { blob, name: file.name };
}

/** Notes are gone over twice where sources are put into order first, and where notes are put together by page or entity. */
const TWICE: ReadonlySet<ExportFormat> = new Set(['csl-json', 'bibtex', 'ris']);
/** Formats that hold notes alone. */
const NOTES_ALONE: ReadonlySet<ExportFormat> = new Set(['web-annotation', 'csv-exact']);

function progressOf(
  { counts }: ExportSource,
  { format, layout, include }: ExportChoice,
  began: number,
  onProgress: (writing: WritingView) => void,
) {
  const isTwice = TWICE.has(format) || (format === 'markdown' && (layout === 'page' || layout === 'entity'));
  const notes = include.notes ? counts.notes : 0;
  const entities = NOTES_ALONE.has(format) || !include.facts ? 0 : counts.entities;
  const total = notes + entities;
  const toRead = notes * (isTwice ? 2 : 1) + entities;
  let read = 0;
  let bytes = 0;
  let told = began;
  const now = (at: number): WritingView => {
    const share = toRead === 0 ? 0 : Math.min(1, read / toRead);
    const took = at - began;
    const left = share > 0 && took >= TIME_LEFT_AFTER ? { secondsLeft: secondsLeft(took, share) } : {};
    return { done: Math.round(share * total), total, bytes, share, ...left };
  };
  return {
    now,
    bytes(sofar: number) {
      bytes = sofar;
    },
    read(at: number) {
      read += 1;
      if (at - told < TOLD_EVERY) return;
      told = at;
      onProgress(now(at));
    },
  };
}

function secondsLeft(took: number, share: number): number {
  return Math.max(1, Math.round((took * (1 - share)) / share / 1_000));
}

async function* counting<T>(from: AsyncIterable<T>, onOne: () => void): AsyncGenerator<T, void, undefined> {
  for await (const one of from) {
    onOne();
    yield one;
  }
}
