import { afterEach, expect, it, vi } from 'vitest';
import { openJournal } from '../../../utils/journal/journal.ts';
import { noteRowOf } from '../../../utils/knowledge/note-id.ts';
import { openOwnBase, type OwnBase } from '../../../utils/knowledge/own-base.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { openNotes } from '../../../utils/knowledge/own-notes.ts';
import { openKeptNotes } from '../../../utils/room/kept-notes.ts';
import { memoryStorage } from '../../unit/journal/memory-storage.ts';

/** A hundred thousand notes in the browser's own database: an imitation of it says nothing of what they take. */
const COUNT = 100_000;
const PAGES = 1_000;
const STAMP = `${Date.parse('2026-11-01T00:00:00Z').toString(36).padStart(9, '0')}.0000.a`;

const idOf = (nth: number) => noteRowOf(String(nth).padStart(6, '0'));

function* manyRows(): Generator<unknown> {
  for (let nth = 0; nth < COUNT; nth += 1) {
    const page = {
      address: `https://news.example/${nth % PAGES}`,
      title: `Page ${nth % PAGES}`,
      read: '2026-11-01',
    };
    const f = { text: `Note ${nth}. ${'Kept. '.repeat(20)}`, page, 'tag:harvest': true };
    const h = Object.fromEntries(Object.keys(f).map((field) => [field, STAMP]));
    yield { id: idOf(nth), kind: 'note', space: 'me', v: 1, f, h, p: {}, u: STAMP };
  }
}

function openBase(): OwnBase {
  return openOwnBase({
    place: async () => ({ indexedDB, IDBKeyRange }),
    journal: openJournal(memoryStorage()),
    now: () => Date.now(),
    newActor: () => crypto.randomUUID().replaceAll('-', ''),
    onRestored: () => undefined,
  });
}

afterEach(() => void indexedDB.deleteDatabase('kb'));

it(
  'a hundred thousand notes are read a slice at a time, found by page, and kept in step',
  { timeout: 180_000 },
  async () => {
    const own = openBase();
    expect(await own.merge(manyRows())).toMatchObject({ added: COUNT, refused: 0 });
    const notes = openNotes(own);

    for (const from of [0, 49_500, COUNT - 400]) {
      const slice = await notes.each(500, from === 0 ? undefined : idOf(from - 1));
      const length = Math.min(500, COUNT - from);
      expect(slice.map(({ id }) => id)).toEqual(Array.from({ length }, (_, nth) => idOf(from + nth)));
    }
    expect(await notes.ofPage('news.example/7')).toHaveLength(COUNT / PAGES);
    expect(await notes.ofPage('news.example')).toEqual([]);

    const heard = new Set<() => void>();
    const kept = openKeptNotes({
      own,
      changes: { listen: (on) => void heard.add(() => on('own')) },
      failed: (error) => expect.fail(String(error)),
    });
    let tasks = 0;
    const ticking = setInterval(() => (tasks += 1), 0);
    kept.onChange(() => undefined, new AbortController().signal);
    await vi.waitFor(() => expect(kept.now.state).toBe('ready'), { timeout: 120_000, interval: 50 });
    clearInterval(ticking);
    expect(kept.now.notes).toHaveLength(COUNT);
    // The page's own tasks had their turn between the slices.
    expect(tasks).toBeGreaterThan(COUNT / 500 / 2);

    const before = new Set(kept.now.notes);
    await openOwnEntities(own).editNote(idOf(7), { text: 'Changed' });
    for (const on of heard) on();
    await vi.waitFor(() => expect(kept.now.notes.some(({ text }) => text === 'Changed')).toBe(true), {
      timeout: 30_000,
    });
    expect(kept.now.notes.filter((note) => !before.has(note))).toHaveLength(1);
    own.close();
  },
);
