import type { PreviewView } from '../../components/export/view.ts';
import type { Note } from '../facts/note.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import type { ExportChoice, ExportSource } from '../interchange/export-model.ts';
import { manyFiles } from '../interchange/markdown-files.ts';
import { openExport } from '../interchange/write-export.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { isZip } from './export-choice.ts';

/** Lines that are shown. */
const PREVIEW_LINES = 200;
/** Things that a preview is made of: they are read once, and written anew with each choice. */
const MOST_ENTITIES = 60;
const MOST_NOTES = 120;

/** The first things of a source, in memory. */
export interface ExportSample {
  readonly source: ExportSource;
  readonly entities: readonly PresentedEntity[];
  readonly notes: readonly Note[];
}

export async function sampleOf(source: ExportSource, signal: AbortSignal): Promise<ExportSample> {
  const entities = await firstOf(source.entities(), MOST_ENTITIES, signal);
  const notes = await firstOf(source.notes(), MOST_NOTES, signal);
  return { source, entities, notes };
}

/**
 * The first lines of what would be written, and how much that is: counted where the sample is all there is, else
 * what its entities and its notes take, each times how many there are.
 */
export async function previewOf(
  sample: ExportSample,
  choice: ExportChoice,
  words: ExportWords,
  signal: AbortSignal,
): Promise<PreviewView> {
  const { counts } = sample.source;
  const shown = await written(sample, choice, words, signal);
  const lines = shown.lines;
  const [ofEntities, ofNotes] = [
    shareOf(counts.entities, sample.entities.length),
    shareOf(counts.notes, sample.notes.length),
  ];
  if (ofEntities === 1 && ofNotes === 1) return { ...shown, isExact: true };
  const withoutNotes = await written({ ...sample, notes: [] }, choice, words, signal);
  const estimated = (of: 'total' | 'bytes') =>
    Math.round(withoutNotes[of] * ofEntities + Math.max(0, shown[of] - withoutNotes[of]) * ofNotes);
  return {
    lines,
    total: Math.max(estimated('total'), lines.length),
    bytes: estimated('bytes'),
    isExact: false,
  };
}

interface Written {
  readonly lines: readonly string[];
  /** Lines, and bytes of UTF-8, of all that was written. */
  readonly total: number;
  readonly bytes: number;
}

async function written(
  { source, entities, notes }: ExportSample,
  choice: ExportChoice,
  words: ExportWords,
  signal: AbortSignal,
): Promise<Written> {
  const sampled: ExportSource = {
    ...source,
    entities: () => streamOf(entities),
    notes: () => streamOf(notes),
    counts: { entities: entities.length, notes: notes.length },
  };
  const encoder = new TextEncoder();
  let text = '';
  let bytes = 0;
  for await (const part of partsOf(sampled, choice, words)) {
    signal.throwIfAborted();
    text += part;
    bytes += encoder.encode(part).length;
  }
  if (text.trim() === '') return { lines: [], total: 0, bytes: 0 };
  const all = text.replace(/\n+$/u, '').split('\n');
  return { lines: all.slice(0, PREVIEW_LINES), total: all.length, bytes };
}

/** The text of a file; of a zip the texts of its files, each under its name. */
async function* partsOf(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncGenerator<string> {
  if (isZip(choice)) {
    let isFirst = true;
    for await (const { name, parts } of manyFiles(source, choice, words)) {
      yield `${isFirst ? '' : '\n'}── ${name} ──\n\n`;
      yield* parts;
      isFirst = false;
    }
    return;
  }
  for await (const part of openExport(source, choice, words).parts) {
    yield typeof part === 'string' ? part : new TextDecoder().decode(part);
  }
}

function shareOf(all: number, sampled: number): number {
  return sampled === 0 ? 1 : Math.max(1, all / sampled);
}

async function firstOf<T>(from: AsyncIterable<T>, most: number, signal: AbortSignal): Promise<T[]> {
  const found: T[] = [];
  for await (const one of from) {
    signal.throwIfAborted();
    found.push(one);
    if (found.length >= most) break;
  }
  return found;
}

async function* streamOf<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* all;
}
