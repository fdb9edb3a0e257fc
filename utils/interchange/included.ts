import type { Note } from '../facts/note.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';

/** The notes that are chosen, each without what the choice leaves out: its quote, the facts that were shown beside it. */
export async function* includedNotes(
  source: ExportSource,
  { include }: ExportChoice,
): AsyncGenerator<Note, void, undefined> {
  if (!include.notes) return;
  for await (const { quote, facts, ...note } of source.notes()) {
    yield {
      ...note,
      ...(include.quotes && quote !== undefined && { quote }),
      facts: include.facts ? facts : [],
    };
  }
}
