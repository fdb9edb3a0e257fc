import type { FoundView } from '../base/view.ts';

/** Names before notes, each in their order: the keys walk them as they stand. */
export function namesFirst(found: readonly FoundView[] | undefined): readonly FoundView[] | undefined {
  return found && [...found.filter((row) => !isNote(row)), ...found.filter(isNote)];
}

export function isNote({ why }: FoundView): boolean {
  return why?.reason === 'note';
}
