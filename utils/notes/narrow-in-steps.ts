import { FILTERS, narrow, type FilterBy, type Narrowed, type NoteFilter } from './filter.ts';
import type { ListedNote } from './note-list.ts';
import type { Steps } from './steps.ts';

/** Notes that are narrowed in one step. */
const AT_ONCE = 500;

/** As `narrow`: of a hundred thousand it takes longer than a page may stand still. */
export function* narrowInSteps(
  notes: readonly ListedNote[],
  filter: NoteFilter,
  now: number,
): Steps<Narrowed> {
  const at = new Uint32Array(notes.length);
  let length = 0;
  const all = Object.fromEntries(FILTERS.map((by) => [by, new Map<string, number>()])) as Record<
    FilterBy,
    Map<string, number>
  >;
  for (let from = 0; from < notes.length; from += AT_ONCE) {
    const some = narrow(notes.slice(from, from + AT_ONCE), filter, now);
    for (const position of some.at) at[length++] = from + position;
    for (const by of FILTERS) {
      for (const [value, count] of some.counts[by]) all[by].set(value, (all[by].get(value) ?? 0) + count);
    }
    yield;
  }
  return { at: at.slice(0, length), counts: all };
}
