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

/**
 * The last seven or thirty days with today, a year of the reader's calendar, or from one day of it until another, both
 * among them: `2026-01-31..2026-02-28`, of which one may be left out.
 */
export type NoteTime = 'week' | 'month' | `${number}` | `${string}..${string}`;

/** Days of the reader's calendar, ISO; either may be open. */
export interface NoteDays {
  readonly from?: string;
  readonly until?: string;
}

export function timeOfDays({ from = '', until = '' }: NoteDays): NoteTime {
  return `${from}..${until}`;
}

/** Undefined where the time is none from day to day. */
export function daysOfTime(time: string | undefined): NoteDays | undefined {
  const [, from, until] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/u.exec(time ?? '') ?? [];
  if (from === undefined && until === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

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
  const times = timesFrom(now, filter.made);
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
  /** The days that are asked for; `until` is the first moment after them. */
  readonly asked?: { readonly time: NoteTime; readonly from: number; readonly until: number };
}

/** With whole days: what was taken in the morning seven days ago does not leave the week at noon. */
function timesFrom(now: number, time: NoteTime | undefined): Times {
  const day = (back: number) => new Date(now).setHours(0, 0, 0, 0) - back * DAY;
  const days = daysOfTime(time);
  const asked = time !== undefined &&
    days && {
      time,
      from: days.from === undefined ? -Infinity : startOf(days.from, 0),
      until: days.until === undefined ? Infinity : startOf(days.until, 1),
    };
  return { week: day(6), month: day(29), ...(asked && { asked }) };
}

/** The first moment of a day, or of one that comes after it: not every day has 24 hours. */
function startOf(iso: string, later: number): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, day + later).getTime();
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

function madeIn(made: number, { week, month, asked }: Times): readonly NoteTime[] {
  const times: NoteTime[] = [`${new Date(made).getFullYear()}`];
  if (made >= week) times.push('week');
  if (made >= month) times.push('month');
  if (asked && made >= asked.from && made < asked.until) times.push(asked.time);
  return times;
}
