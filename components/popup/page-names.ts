import type { Kind } from '../../utils/facts/entity.ts';
import type { PresentedEntity, PresentedNote } from '../../utils/facts/presented.ts';
import { keyFacts } from '../../utils/wording/key-facts.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import type { NameOnPage } from './name-row.tsx';

/** How often the page has it. */
export function mentionsOf({ positions, more = 0 }: Pick<NameOnPage, 'positions' | 'more'>): number {
  return positions.length + more;
}

/** An entity that stands in two frames has two rows and counts once. */
export function entityCount(names: readonly NameOnPage[]): number {
  return new Set(names.map(({ entity }) => entity.id)).size;
}

/**
 * Notes about the page's names that were taken elsewhere, the latest first; an entity that stands in two frames has its
 * notes once.
 */
export function notesBeside(
  names: readonly NameOnPage[],
  onPage: readonly { readonly id: string }[],
): { readonly note: PresentedNote; readonly entity: PresentedEntity }[] {
  const entities = new Map(names.map(({ entity }) => [entity.id, entity]));
  const here = new Set(onPage.map(({ id }) => id.slice(id.indexOf(':') + 1)));
  return [...entities.values()]
    .flatMap((entity) => (entity.notes ?? []).map((note) => ({ note, entity })))
    .filter(({ note }) => !here.has(note.id))
    .toSorted((one, other) => other.note.changed - one.note.changed);
}

/** Something of a name to be aware of. */
function isFlagged(words: PopupWords, { entity }: NameOnPage): boolean {
  const { differs, old } = keyFacts(words, entity);
  return differs || old !== undefined || (entity.notes?.length ?? 0) > 0;
}

/** Which rows are left out. */
export interface NameFilter {
  readonly without: ReadonlySet<Kind>;
  readonly flagged: boolean;
}

export const NO_FILTER: NameFilter = { without: new Set(), flagged: false };

export function isFiltering({ without, flagged }: NameFilter): boolean {
  return flagged || without.size > 0;
}

export function filtered(
  words: PopupWords,
  names: readonly NameOnPage[],
  filter: NameFilter,
): readonly NameOnPage[] {
  if (!isFiltering(filter)) return names;
  return names.filter(
    (name) => !filter.without.has(name.entity.kind) && (!filter.flagged || isFlagged(words, name)),
  );
}
