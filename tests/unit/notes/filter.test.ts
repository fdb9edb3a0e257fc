import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import { daysOfTime, FILTERS, narrow, timeOfDays, type NoteFilter } from '../../../utils/notes/filter.ts';
import { listedNote, NOTE_STATES, type ListedNote } from '../../../utils/notes/note-list.ts';
import { orderedInSteps } from '../../../utils/notes/order.ts';
import { atOnce } from '../../support/at-once.ts';

const NOW = new Date(2026, 10, 22, 14, 0).getTime();
const DAY = 86_400_000;
const quote = { exact: 'grain', prefix: '', suffix: '' };

function note(id: string, other: Partial<Note> = {}): Note {
  return { id: `note:${id}`, text: id, tags: [], made: NOW, changed: NOW, facts: [], ...other };
}

const page = (address: string, title: string, lang?: string) => ({
  address,
  title,
  read: '2026-11-22',
  ...(lang !== undefined && { lang }),
});

const NOTES: readonly ListedNote[] = [
  listedNote(
    note('a', {
      entity: 'KZ-39',
      about: { text: 'Kostanay Region', lang: 'en' },
      tags: ['border', 'grain'],
      page: page('https://www.lemonde.fr/ble', 'Le blé', 'fr-FR'),
      quote,
      place: { state: 'changed', at: NOW, text: 'wheat' },
    }),
    { id: 'KZ-39', name: { text: 'Kostanay', lang: 'en' } },
  ),
  listedNote(
    note('b', {
      made: NOW - 8 * DAY,
      changed: NOW - 8 * DAY,
      tags: ['grain'],
      page: page('https://m.lemonde.fr/autre', 'Autre', 'fr'),
      quote,
      place: { state: 'gone', at: NOW },
    }),
  ),
  listedNote(
    note('c', {
      made: new Date(2024, 4, 1).getTime(),
      changed: NOW - DAY,
      entity: 'gone',
      about: { text: 'Aral', lang: 'en' },
    }),
  ),
  listedNote(
    note('d', { page: page('https://tengrinews.kz/astyk', 'Астық', 'kk'), quote, changed: NOW - 2 * DAY }),
  ),
];

const ids = (filter: NoteFilter) =>
  [...narrow(NOTES, filter, NOW).at].map((at) => NOTES[at]?.note.id.slice(5)).join('');

test.for([
  [{}, 'abcd'],
  [{ site: 'lemonde.fr' }, 'ab'],
  [{ lang: 'fr' }, 'ab'],
  [{ lang: 'kk' }, 'd'],
  [{ tag: 'grain' }, 'ab'],
  [{ tag: 'grain', state: 'gone' }, 'b'],
  [{ entity: 'KZ-39' }, 'a'],
  [{ entity: 'gone' }, 'c'],
  [{ made: 'week' }, 'ad'],
  [{ made: 'month' }, 'abd'],
  [{ made: '2026' }, 'abd'],
  [{ made: '2024' }, 'c'],
  [{ made: '2024-05-01..2024-05-01' }, 'c'],
  [{ made: '..2026-11-14' }, 'bc'],
  [{ made: '2026-11-14..' }, 'abd'],
  [{ made: '2026-11-15..2026-11-22' }, 'ad'],
  [{ made: '2026-11-22..2026-11-01' }, ''],
  [{ state: 'changed' }, 'a'],
  [{ state: 'unseen' }, 'd'],
  [{ state: 'unquoted' }, 'c'],
  [{ site: 'lemonde.fr', lang: 'kk' }, ''],
] as const)('%j leaves %s', ([filter, left]) => {
  expect(ids(filter)).toBe(left);
});

test('a day is whole: seven days ago in the morning is in the week, the evening before is not', () => {
  const morning = new Date(2026, 10, 16, 0, 1).getTime();
  const evening = new Date(2026, 10, 15, 23, 59).getTime();
  const of = [morning, evening].map((made) => listedNote(note(String(made), { made })));
  expect([...narrow(of, { made: 'week' }, NOW).at]).toEqual([0]);
});

test('days that are asked for are whole, both ends among them, and counted', () => {
  const moments = [
    new Date(2026, 9, 24, 23, 59, 59, 999),
    new Date(2026, 9, 25),
    // In Europe clocks go back on this day, which is longer than others.
    new Date(2026, 9, 26, 23, 59, 59, 999),
    new Date(2026, 9, 27),
  ].map((moment) => moment.getTime());
  const of = moments.map((made) => listedNote(note(String(made), { made })));
  const made = timeOfDays({ from: '2026-10-25', until: '2026-10-26' });
  const { at, counts } = narrow(of, { made }, NOW);
  expect([...at]).toEqual([1, 2]);
  expect(counts.made.get(made)).toBe(2);
});

test.for([
  ['2026-10-25..2026-10-26', { from: '2026-10-25', until: '2026-10-26' }],
  ['2026-10-25..', { from: '2026-10-25' }],
  ['..2026-10-26', { until: '2026-10-26' }],
  ['..', undefined],
  ['2026', undefined],
  ['week', undefined],
] as const)('%s is from day to day, or is not', ([time, days]) => {
  expect(daysOfTime(time)).toEqual(days);
  if (days) expect(timeOfDays(days)).toBe(time);
});

test('a choice is counted with the other filters, and as if nothing of its own kind were chosen', () => {
  const { counts } = narrow(NOTES, { tag: 'grain', state: 'gone' }, NOW);
  expect(Object.fromEntries(counts.state)).toEqual({ changed: 1, gone: 1 });
  expect(Object.fromEntries(counts.tag)).toEqual({ grain: 1 });
  expect(Object.fromEntries(counts.site)).toEqual({ 'lemonde.fr': 1 });
});

const some = fc.record({
  entity: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
  site: fc.option(fc.constantFrom('a.kz', 'b.fr'), { nil: undefined }),
  tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
  lang: fc.option(fc.constantFrom('fr', 'kk'), { nil: undefined }),
  state: fc.constantFrom(...NOTE_STATES),
  age: fc.integer({ min: 0, max: 900 }),
});

describe('of any notes', () => {
  test('what a choice is counted at is what choosing it shows', () => {
    const choice = fc.record(
      {
        entity: fc.constantFrom('A', 'B'),
        site: fc.constantFrom('a.kz', 'b.fr'),
        tag: fc.constantFrom('x', 'y'),
        lang: fc.constantFrom('fr', 'kk'),
        state: fc.constantFrom(...NOTE_STATES),
        made: fc.constantFrom('week' as const, '2025' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), choice, (drawn, filter) => {
        const notes = drawn.map(({ entity, site, tags, lang, state, age }, nth): ListedNote => ({
          note: note(String(nth), { tags, made: NOW - age * DAY }),
          state,
          ...(entity !== undefined && { entity: { id: entity, name: { text: entity, lang: 'en' } } }),
          ...(site !== undefined && { site }),
          ...(lang !== undefined && { lang }),
        }));
        const { counts } = narrow(notes, filter, NOW);
        for (const by of FILTERS) {
          for (const [value, count] of counts[by]) {
            expect(narrow(notes, { ...filter, [by]: value }, NOW).at).toHaveLength(count);
          }
        }
      }),
    );
  });
});

describe('in an order', () => {
  const all = narrow(NOTES, {}, NOW).at;
  const { compare } = new Intl.Collator('en');
  test.for([
    ['changed', 'acdb'],
    ['made', 'adbc'],
    ['page', 'badc'],
    ['entity', 'cadb'],
  ] as const)('by %s they are %s', ([order, are]) => {
    const found = [...atOnce(orderedInSteps(NOTES, all, order, compare))]
      .map((at) => NOTES[at]?.note.id.slice(5))
      .join('');
    expect(found).toBe(are);
  });

  test('what was narrowed alone is in it', () => {
    const { at } = narrow(NOTES, { tag: 'grain' }, NOW);
    expect([...atOnce(orderedInSteps(NOTES, at, 'page', compare))]).toEqual([1, 0]);
  });
});
