import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILTERS, narrow } from '../../../utils/notes/filter.ts';
import { narrowInSteps } from '../../../utils/notes/narrow-in-steps.ts';
import { listedNote, type ListedNote } from '../../../utils/notes/note-list.ts';
import { listInSteps, showInSteps } from '../../../utils/notes/shown-notes.ts';
import { sortedInSteps } from '../../../utils/notes/steps.ts';
import { atOnce } from '../../support/at-once.ts';

const NOW = Date.UTC(2026, 10, 22, 14);
const BARE = { id: 'note:0', text: 'x', tags: [], made: NOW, changed: NOW, facts: [] };

test('any list is in order, equal ones as they were', () => {
  const item = fc.record({ key: fc.nat(50), nth: fc.nat() });
  const lists = fc.oneof(fc.array(item), fc.array(item, { minLength: 1_000, maxLength: 5_000, size: 'max' }));
  const compare = (one: { key: number }, other: { key: number }) => one.key - other.key;
  fc.assert(
    fc.property(lists, (items) => {
      expect(atOnce(sortedInSteps(items, compare))).toEqual(items.toSorted(compare));
    }),
    { numRuns: 60 },
  );
});

test('a long list is left many times on the way', () => {
  const steps = sortedInSteps(
    Array.from({ length: 50_000 }, (_, nth) => (nth * 7919) % 50_000),
    (one, other) => one - other,
  );
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(200);
});

test('many notes are narrowed and counted in steps as they are at once', () => {
  const notes = Array.from({ length: 1_701 }, (_, nth) =>
    listedNote({
      id: `note:${String(nth)}`,
      text: 'x',
      tags: nth % 3 === 0 ? ['a'] : ['b', 'c'],
      made: NOW - nth * 3_600_000,
      changed: NOW,
      facts: [],
      page: {
        address: `https://s${String(nth % 7)}.example/`,
        title: 't',
        lang: nth % 2 ? 'fr' : 'ru',
        read: '2026',
      },
    }),
  );
  for (const filter of [{}, { tag: 'a' }, { lang: 'fr', site: 's3.example' }]) {
    const [one, other] = [narrow(notes, filter, NOW), atOnce(narrowInSteps(notes, filter, NOW))];
    expect(other.at).toEqual(one.at);
    for (const by of FILTERS) expect(other.counts[by], by).toEqual(one.counts[by]);
  }
});

test('of notes that are listed anew, those that say what they said are the same objects', () => {
  const notes = [1, 2, 3].map((nth) => listedNote({ ...BARE, id: `note:${String(nth)}`, entity: 'KZ' }).note);
  const called = (text: string) => () => ({ id: 'KZ', name: { text, lang: 'en' } });
  const known = new Map<string, ListedNote>();
  const first = atOnce(listInSteps(notes, called('Kazakhstan'), known));
  const edited = [notes[0]!, { ...notes[1]!, text: 'y' }, notes[2]!];
  const second = atOnce(listInSteps(edited, called('Kazakhstan'), known));
  expect(second.map((one, nth) => one === first[nth])).toEqual([true, false, true]);
  const renamed = atOnce(listInSteps(edited, called('Қазақстан'), known));
  expect(renamed.map((one, nth) => one === second[nth])).toEqual([false, false, false]);
  expect(renamed[0]?.entity?.name.text).toBe('Қазақстан');
});

test('what a search found stands in its order, and what is not known yet is not shown as nothing', () => {
  const listed = [1, 2, 3].map((nth) =>
    listedNote({ ...BARE, id: `note:${String(nth)}`, changed: NOW + nth }),
  );
  const asked = { found: undefined, filter: {}, order: 'changed' } as const;
  const idsOf = (shown: ReturnType<typeof shownAtOnce>) =>
    Array.from(shown?.at ?? [], (at) => shown?.among[at]?.note.id);
  const shownAtOnce = (of: typeof listed | undefined, ids?: readonly string[]) =>
    atOnce(showInSteps(of, { ...asked, found: ids && { ids, words: [] } }, 'en'));
  expect(shownAtOnce(undefined)).toBeUndefined();
  expect(idsOf(shownAtOnce(listed))).toEqual(['note:3', 'note:2', 'note:1']);
  expect(idsOf(shownAtOnce(listed, ['note:2', 'note:gone', 'note:1']))).toEqual(['note:2', 'note:1']);
});
