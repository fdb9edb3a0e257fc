import type { Standing } from '../../components/notes/note-filters.tsx';
import type { FilterChoice, FilterGroup } from '../../components/list/view.ts';
import { daysOfTime, FILTERS, type FilterBy, type NoteCounts, type NoteFilter } from '../notes/filter.ts';
import type { ListedNote, NoteState } from '../notes/note-list.ts';
import { NOTE_STATES } from '../notes/note-list.ts';
import { NOTE_ORDERS, type NoteOrder } from '../notes/order.ts';
import type { TextIn } from '../facts/texts.ts';
import { partialDate } from '../wording/dates.ts';
import { languageName } from '../wording/language-names.ts';
import type { NotesWords } from '../wording/notes.ts';
import { amount } from '../wording/numbers.ts';
import { say } from '../wording/say.ts';

/** A menu of hundreds would be read by nobody: the search finds the others. */
const MOST_CHOICES = 12;

/** By what notes can be narrowed, each choice with how many it would show; the most first. */
export function noteFilterGroups(
  counts: NoteCounts,
  filter: NoteFilter,
  notes: readonly ListedNote[],
  words: NotesWords,
): FilterGroup[] {
  const groups = FILTERS.map((by) => {
    const chosen = filter[by];
    const all = [...counts[by]].filter(([value]) => by !== 'state' || !isStanding(value));
    const shown = all.sort(orderOf(by)).slice(0, MOST_CHOICES);
    if (chosen !== undefined && !isStanding(chosen) && !shown.some(([value]) => value === chosen))
      shown.push([chosen, counts[by].get(chosen) ?? 0]);
    const choices = shown.map(([value, count]): FilterChoice => ({
      key: `${by}:${value}`,
      label: labelOf(by, value, notes, words),
      count: amount(words.lang, count),
      isOn: chosen === value,
    }));
    if (by === 'made')
      choices.push({
        key: 'made:days',
        asks: 'days',
        label: inWords(words, say(words, 'days.choose')),
        isOn: false,
      });
    return { label: say(words, `by.${by}`), choices };
  });
  return groups.filter(({ choices }) => choices.length > 0);
}

export function noteOrderChoices(order: NoteOrder, words: NotesWords): FilterChoice[] {
  return NOTE_ORDERS.map((by) => ({
    key: by,
    label: { text: say(words, `order.${by}`), lang: words.lang },
    isOn: by === order,
  }));
}

/** How many notes there are in all, and how many whose page has changed; with the other filters as they are. */
export function standingsIn({ state }: NoteCounts): Readonly<Record<Standing, number>> {
  const all = [...state.values()].reduce((sum, count) => sum + count, 0);
  return { all, changed: state.get('changed') ?? 0, gone: state.get('gone') ?? 0 };
}

export function standingOf({ state }: NoteFilter): Standing {
  return state === 'changed' || state === 'gone' ? state : 'all';
}

function isStanding(state: string): boolean {
  return state === 'changed' || state === 'gone';
}

/** Times come in their own order, all others by how many there are. */
function orderOf(by: FilterBy) {
  type Counted = readonly [value: string, count: number];
  if (by !== 'made') return ([, one]: Counted, [, other]: Counted) => other - one;
  // Days that were asked for come last, before the way to others.
  const place = (value: string) =>
    daysOfTime(value) ? 99_999 : ['week', 'month'].indexOf(value) + 1 || 9_999 - Number(value);
  return ([one]: Counted, [other]: Counted) => place(one) - place(other);
}

function labelOf(by: FilterBy, value: string, notes: readonly ListedNote[], words: NotesWords): TextIn {
  switch (by) {
    case 'entity':
      return notes.find(({ entity }) => entity?.id === value)?.entity?.name ?? { text: value, lang: '' };
    case 'lang':
      return inWords(words, languageName(words.lang, value));
    case 'made':
      return inWords(words, timeInWords(value, words));
    case 'state': {
      const state: NoteState = NOTE_STATES.find((one) => one === value) ?? 'unquoted';
      return inWords(words, say(words, `state.${state}`));
    }
    default:
      return { text: value, lang: '' };
  }
}

function timeInWords(time: string, words: NotesWords): string {
  if (time === 'week' || time === 'month') return say(words, `made.${time}`);
  const days = daysOfTime(time);
  if (!days) return time;
  const [from, until] = [days.from, days.until].map((day) => day && partialDate(words.lang, day, 'short'));
  if (from === undefined) return say(words, 'days.untilDay', { until: until ?? '' });
  return until === undefined
    ? say(words, 'days.fromDay', { from })
    : say(words, 'days.both', { from, until });
}

function inWords({ lang }: NotesWords, text: string): TextIn {
  return { text, lang };
}
