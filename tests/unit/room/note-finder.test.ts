import { expect, test, vi } from 'vitest';
import { openNoteFinder } from '../../../utils/room/note-finder.ts';
import type { SearchNews, SearchOrder } from '../../../utils/room/note-search-worker.ts';
import { openNoteSearch } from '../../../utils/notes/note-search.ts';
import { listedNote } from '../../../utils/notes/note-list.ts';

/** A worker that does what it was asked when it is let, one order at a time. */
function slowWorker() {
  const orders: SearchOrder[] = [];
  let heard: (event: MessageEvent<SearchNews>) => void = () => undefined;
  const search = openNoteSearch();
  const worker = {
    postMessage: (order: SearchOrder) => void orders.push(order),
    terminate: vi.fn(),
    addEventListener(name: string, listener: (event: MessageEvent<SearchNews>) => void) {
      if (name === 'message') heard = listener;
    },
  } as unknown as Worker & { terminate: ReturnType<typeof vi.fn> };
  const step = (): boolean => {
    const order = orders.shift();
    if (!order) return false;
    let news: SearchNews = { told: 'taken' };
    if (order.does === 'find') news = { told: 'found', nth: order.nth, found: search.find(order.query) };
    else {
      search.drop(order.drop);
      search.put(order.notes);
    }
    heard({ data: news } as MessageEvent<SearchNews>);
    return true;
  };
  const run = () => {
    while (step());
  };
  return { worker, step, run, search, orders };
}

const note = (nth: number, text = `note number${nth} wheat`, changed = nth) =>
  listedNote({ id: `note:${nth}`, text, tags: [], made: nth, changed, facts: [] });

test('all are taken in, a slice at a time; the latest are found first', async () => {
  const { worker, step, run, search } = slowWorker();
  const onTaken = vi.fn();
  const finder = openNoteFinder({ worker, onTaken, onFault: vi.fn() });
  finder.follow(Array.from({ length: 1_000 }, (_, nth) => note(nth)));
  const early = finder.find('wheat');
  step();
  run();
  expect((await early)?.ids).toHaveLength(300);
  expect((await early)?.ids).toContain('note:999');
  expect(search.size).toBe(1_000);
  expect(finder.isBehind).toBe(false);
  expect(onTaken).toHaveBeenCalled();
});

test('only what is new or other is taken in again, and what is gone is dropped', async () => {
  const { worker, run, orders, search } = slowWorker();
  const finder = openNoteFinder({ worker, onTaken: vi.fn(), onFault: vi.fn() });
  const notes = [note(1), note(2), note(3)];
  finder.follow(notes);
  run();
  const changed = note(2, 'rye', 9);
  finder.follow([notes[0] as (typeof notes)[0], changed]);
  expect(orders).toEqual([
    { does: 'take', notes: [expect.objectContaining({ id: 'note:2', text: 'rye' })], drop: ['note:3'] },
  ]);
  run();
  const found = finder.find('rye');
  run();
  expect((await found)?.ids).toEqual(['note:2']);
  expect(search.size).toBe(2);
});

test('what goes before it was taken in is never taken in, and what comes back is', () => {
  const { worker, run, search } = slowWorker();
  const finder = openNoteFinder({ worker, onTaken: vi.fn(), onFault: vi.fn() });
  const all = Array.from({ length: 700 }, (_, nth) => note(nth));
  finder.follow(all);
  finder.follow(all.slice(650));
  finder.follow(all.slice(649));
  run();
  expect(search.size).toBe(51);
});

test('a query that a later one has overtaken has no answer', async () => {
  const { worker, run } = slowWorker();
  const finder = openNoteFinder({ worker, onTaken: vi.fn(), onFault: vi.fn() });
  finder.follow([note(1)]);
  const first = finder.find('whe');
  const second = finder.find('wheat');
  run();
  expect(await first).toBeUndefined();
  expect((await second)?.ids).toEqual(['note:1']);
  finder.end();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('of very many, what is followed meanwhile is not lost, and in the end all is said to be there', async () => {
  const { worker, run, search } = slowWorker();
  const onTaken = vi.fn();
  const finder = openNoteFinder({ worker, onTaken, onFault: vi.fn() });
  const all = Array.from({ length: 60_000 }, (_, nth) => note(nth, `n${nth % 40}`));
  finder.follow(all);
  expect(finder.isBehind).toBe(true);
  finder.follow(all.slice(10));
  while (finder.isBehind) {
    await new Promise((resume) => setTimeout(resume));
    run();
  }
  expect(search.size).toBe(59_990);
  const { calls } = onTaken.mock;
  finder.follow(all.slice(10));
  while (finder.isBehind) await new Promise((resume) => setTimeout(resume));
  expect(calls.length).toBeGreaterThan(2);
});
