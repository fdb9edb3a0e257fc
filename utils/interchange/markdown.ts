import type { ExportWords } from '../wording/interchange.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { fileManner } from './file-manner.ts';
import { includedNotes } from './included.ts';
import { manyFiles } from './markdown-files.ts';
import { markdownForm } from './markdown-form.ts';
import { SourceList } from './source-list.ts';
import { zipped } from './zip.ts';

/** Markdown of what is chosen: one text, or files in a zip. */
export function writeMarkdown(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncIterable<string | Uint8Array> {
  return choice.layout === 'one'
    ? oneText(source, choice, words)
    : zipped(manyFiles(source, choice, words), source.now);
}

async function* oneText(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncGenerator<string> {
  const manner = fileManner(words);
  const sources = new SourceList(manner, words);
  const telling = { words, manner, sources, include: choice.include };
  const form = markdownForm(choice, telling);
  yield form.title(source);
  let said: 'facts' | 'notes' | undefined;
  const part = function* (kind: 'facts' | 'notes', text: string) {
    if (text === '') return;
    if (said !== kind) yield form.heading(kind);
    said = kind;
    yield text;
    if (!sources.isLong) return;
    yield form.sources(sources.take(), 2);
    said = undefined;
  };
  if (choice.include.facts) {
    for await (const entity of source.entities()) yield* part('facts', form.entity(entity, 3));
  }
  for await (const note of includedNotes(source, choice)) {
    yield* part('notes', form.note(note, 3, { within: source.page ? 'page' : undefined, marked: true }));
  }
  const left = sources.take();
  if (left.length > 0) yield form.sources(left, 2);
}
