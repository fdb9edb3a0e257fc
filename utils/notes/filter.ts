import type { ListedNote, NoteState } from './note-list.ts';

/** What a list of notes is narrowed by; all that is given must hold. */
export interface NoteFilter {
  /** Id of what it is about. */
  readonly entity?: string;
  readonly site?: string;
  /** When it was taken. */
  readonly made?: NoteTime;
  readonly tag?: string;
  readonly lang?: string;
  readonly state?: NoteState;
}

export const FILTERS = [
  'entity',
  'site',
  'made',
  'tag',
  'lang',
  'state',
] as const satisfies readonly (keyof NoteFilter)[];
export type FilterBy = (typeof FILTERS)[number];

/** The last seven or thirty days with today, or a year of the reader's calendar. */
export type NoteTime = 'week' | 'month' | `${number}`;

/** By what is filtered, by each of its choices: how many notes there would be. */
export type NoteCounts = Readonly<Record<FilterBy, ReadonlyMap<string, number>>>;

export interface Narrowed {
  /** Positions in what was narrowed, in its order. */
  readonly at: Uint32Array;
  /** Of every choice with the other filters as they are: what choosing it would show. */
  readonly counts: NoteCounts;
}

/**
 * The notes that hold all of a filter, and how many each of its choices would leave, in one pass.
 * @param now milliseconds since 1970; days and years are those of the reader's clock
 */
export function narrow(notes: readonly ListedNote[], filter: NoteFilter, now: number): Narrowed {
  const times = timesFrom(now);
  const at = new Uint32Array(notes.length);
  let length = 0;
  const counts = Object.fromEntries(FILTERS.map((by) => [by, new Map<string, number>()])) as Record<
    FilterBy,
    Map<string, number>
  >;
  notes.forEach((note, position) => {
    const failed = FILTERS.filter((by) => !holds(note, by, filter, times));
    if (failed.length === 0) at[length++] = position;
    // A choice is counted as if nothing else of its own kind were chosen.
    const counted = failed.length === 0 ? FILTERS : failed.length === 1 ? failed : [];
    for (const by of counted) {
      for (const value of valuesOf(note, by, times)) counts[by].set(value, (counts[by].get(value) ?? 0) + 1);
    }
  });
  return { at: at.slice(0, length), counts };
}

interface Times {
  /** Milliseconds since 1970. */
  readonly week: number;
  readonly month: number;
}

/** With whole days: what was taken in the morning seven days ago does not leave the week at noon. */
function timesFrom(now: number): Times {
  const day = (back: number) => new Date(now).setHours(0, 0, 0, 0) - back * DAY;
  return { week: day(6), month: day(29) };
}

const DAY = 86_400_000;

function holds(note: ListedNote, by: FilterBy, filter: NoteFilter, times: Times): boolean {
  const asked = filter[by];
  return asked === undefined || valuesOf(note, by, times).includes(asked);
}

function valuesOf(
  { note, state, entity, site, lang }: ListedNote,
  by: FilterBy,
  times: Times,
): readonly string[] {
  switch (by) {
    case 'entity':
      return entity ? [entity.id] : NONE;
    case 'site':
      return site === undefined ? NONE : [site];
    case 'made':
      return madeIn(note.made, times);
    case 'tag':
      return note.tags;
    case 'lang':
      return lang === undefined ? NONE : [lang];
    case 'state':
      return [state];
  }
}

const NONE: readonly string[] = [];

function madeIn(made: number, { week, month }: Times): readonly NoteTime[] {
  const year: NoteTime = `${new Date(made).getFullYear()}`;
  if (made >= week) return ['week', 'month', year];
  return made >= month ? ['month', year] : [year];
}
