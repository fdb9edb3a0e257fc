import type { FoundNoteView, FoundView } from '../base/view.ts';

/** One row of what was found in the whole base. */
export type Found = FoundView | FoundNoteView;

/** Entities before notes, each in their order: the keys walk them as they stand. */
export function namesFirst(found: readonly Found[] | undefined): readonly Found[] | undefined {
  return found && [...found.filter((row) => !isNote(row)), ...found.filter(isNote)];
}

export function isNote(row: Found): row is FoundNoteView {
  return 'passage' in row;
}
