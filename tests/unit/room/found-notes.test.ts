import { expect, test } from 'vitest';
import { foundNotes, looseNotes } from '../../../utils/room/found-notes.ts';
import { openRowsAbout } from '../../../utils/room/rows-about.ts';
import { buildSearchIndex } from '../../../utils/search/build-search.ts';
import { openSearch } from '../../../utils/search/open-search.ts';
import { PAGE, setUpNotes } from '../knowledge/note-things.ts';

/** What a query finds among notes of a base. */
async function setUp() {
  const { own, entities } = setUpNotes();
  const nameOf = (id: string) => (id === 'KZ' ? { text: 'Kazakhstan', lang: 'en' } : undefined);
  const rowsAbout = openRowsAbout(own);
  async function* nothing() {}
  const index = await buildSearchIndex(nothing());
  const find = async (query: string) => {
    const hits = openSearch(index, { notes: looseNotes(await rowsAbout()) }).find(query);
    return foundNotes(hits, await own.rows(hits.map(({ id }) => id)), nameOf);
  };
  return { own, entities, nameOf, find };
}

const NOTE = (nth: number) => `note:0198c0de-0000-7000-8000-00000000000${nth}`;

test('a note about nothing is found, with its first line and the title of its page, until it is in the bin', async () => {
  const { entities, find } = await setUp();
  await entities.writeNote(
    { text: '## The *mills* of the north\n\nLater: the granary', page: PAGE },
    NOTE(1),
  );
  await entities.writeNote({ text: 'Mills without a page' }, NOTE(2));
  await entities.writeNote({ text: 'Mills of a country', entity: 'KZ' }, NOTE(3));
  const found = await find('mills');
  expect(new Map(found.map(({ key, ...row }) => [key, row]))).toEqual(
    new Map([
      [
        NOTE(1),
        {
          passage: { text: 'The mills of the north', lang: 'und', ranges: [[4, 9]] },
          under: { text: 'Harvest', lang: 'und' },
        },
      ],
      [NOTE(2), { passage: { text: 'Mills without a page', lang: 'und', ranges: [[0, 5]] } }],
    ]),
  );
  const [later] = await find('granary');
  expect(later?.passage.text).toContain('Later: the granary');
  const [[start, end] = [0, 0]] = later?.passage.ranges ?? [];
  expect(later?.passage.text.slice(start, end)).toBe('granary');
  await entities.bin(NOTE(1));
  await entities.bin(NOTE(2));
  expect(await find('mills')).toEqual([]);
});

test('under a note stands what its entity is called now, else what it was called then', async () => {
  const { own, entities, nameOf } = await setUp();
  const about = { text: 'Old name', lang: 'en' };
  await entities.writeNote({ text: 'One', entity: 'KZ', about, page: PAGE }, NOTE(1));
  await entities.writeNote({ text: 'Two', entity: 'GONE', about, page: PAGE }, NOTE(2));
  const hits = [1, 2].map((nth) => ({
    id: NOTE(nth),
    matched: { text: '', lang: 'und', role: 'note' as const },
    why: 'note' as const,
    ranges: [],
    score: 1,
  }));
  const rows = await own.rows(hits.map(({ id }) => id));
  expect(foundNotes(hits, rows, nameOf).map(({ under }) => under?.text)).toEqual(['Kazakhstan', 'Old name']);
});
