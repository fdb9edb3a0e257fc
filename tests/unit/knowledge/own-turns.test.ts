import { describe, expect, it } from 'vitest';
import { openBaseChanges, type BaseChange } from '../../../utils/knowledge/changes.ts';
import { openJournal } from '../../../utils/journal/journal.ts';
import { sentinelOf } from '../../../utils/journal/sentinel.ts';
import { openOwnBase } from '../../../utils/knowledge/own-base.ts';
import { memoryStorage } from '../journal/memory-storage.ts';
import { copies, device } from './device.ts';
import { emptyPlace } from './memory.ts';

describe('two pages that have the reader’s base open', () => {
  it('write one at a time, and neither leaves the other’s rows without their copy', async () => {
    const place = emptyPlace();
    const storage = memoryStorage();
    const journal = openJournal(storage);
    const last = new Map<string, Promise<unknown>>();
    let writing = 0;
    const open = () =>
      openOwnBase({
        place: async () => place,
        // Slow, so that writes that do not wait for each other meet here.
        journal: {
          ...journal,
          async append(...told) {
            writing += 1;
            expect(writing).toBe(1);
            await new Promise((resolve) => setTimeout(resolve));
            await journal.append(...told);
            writing -= 1;
          },
        },
        now: () => Date.parse('2026-11-22T12:00:00Z'),
        newActor: () => 'one',
        onRestored: () => expect.fail('nothing was lost'),
        turn(name, work) {
          const done = (last.get(name) ?? Promise.resolve()).then(work);
          last.set(
            name,
            done.catch(() => undefined),
          );
          return done;
        },
      });
    const [one, other] = [open(), open()];
    await Promise.all([one.get('opened'), other.get('opened')]);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => {
        const base = at % 2 ? one : other;
        return at % 5
          ? base.put('me', 'note', `note:${at % 6}`, { [`field${at}`]: at })
          : base.del(`note:${at % 6}`);
      }),
    );
    await Promise.all([one.merge([]), other.put('me', 'note', 'note:0', { last: true })]);
    const rows = [];
    for await (const row of one.everyRow()) rows.push(row);
    const kept = [...storage.items].filter(([key]) => key.startsWith('journal/')).map(([, row]) => row);
    expect(kept).toEqual(expect.arrayContaining(rows));
    expect(kept).toHaveLength(rows.length);
    expect(rows.flatMap(({ f }) => Object.keys(f)).filter((field) => field.startsWith('field'))).toHaveLength(
      16,
    );
  });

  it('may open it while another writes: what the journal expects, and its copies, are right', async () => {
    const place = emptyPlace();
    const storage = memoryStorage();
    // Who opens is slower at the journal than who writes: left alone, it would put back what it read before.
    const slow = () => new Promise((resolve) => setTimeout(resolve, 5));
    const journal = openJournal(storage);
    const slowJournal = openJournal({
      ...storage,
      async get(keys) {
        const found = await storage.get(keys);
        await slow();
        return found;
      },
    });
    const locks = new Map<string, Promise<unknown>>();
    const open = (through = slowJournal) =>
      openOwnBase({
        place: async () => place,
        journal: through,
        now: () => Date.parse('2026-11-22T12:00:00Z'),
        newActor: () => 'one',
        onRestored: () => expect.fail('nothing was lost'),
        turn(name, work) {
          const done = (locks.get(name) ?? Promise.resolve()).then(work);
          locks.set(
            name,
            done.catch(() => undefined),
          );
          return done;
        },
      });
    const writer = open(journal);
    await writer.put('me', 'note', 'note:0', { text: 'first' });
    const opened: Promise<unknown>[] = [];
    for (let at = 0; at < 40; at += 1) {
      const written = writer.put('me', 'note', `note:${at % 5}`, { text: `${at}` });
      const opening = open().get('note:0');
      opened.push(opening);
      await (at % 4 === 0 ? opening : written);
    }
    await Promise.all([...opened, writer.put('me', 'note', 'note:0', { text: 'last' })]);
    const rows = [];
    for await (const row of writer.everyRow()) rows.push(row);
    expect(await journal.expected()).toEqual(sentinelOf(rows.map(({ id, u }) => ({ id, stamp: u }))));
    expect(await journal.copies()).toHaveLength(rows.length);
  });

  it('need no lock where there is one page alone', async () => {
    const mine = device();
    await mine.open().put('me', 'note', 'note:1', { text: 'one' });
    expect(copies(mine)).toHaveLength(1);
  });
});

describe('news of the base', () => {
  it('reach the other pages until they are closed, and not the one that tells', async () => {
    const [teller, hearer] = [openBaseChanges(), openBaseChanges()];
    const heard: (readonly [string, BaseChange])[] = [];
    const life = new AbortController();
    teller.listen((what) => heard.push(['teller', what]), life.signal);
    hearer.listen((what) => heard.push(['hearer', what]), life.signal);
    const stranger = new BroadcastChannel('sidelight-base');
    stranger.postMessage({ what: 'own' });
    teller.post('own');
    teller.post('packs');
    await expect
      .poll(() => heard)
      .toEqual([
        ['hearer', 'own'],
        ['hearer', 'packs'],
      ]);
    life.abort();
    const later: BaseChange[] = [];
    openBaseChanges().listen((what) => later.push(what), new AbortController().signal);
    stranger.postMessage('own');
    teller.post('packs');
    await expect.poll(() => later).toEqual(['own', 'packs']);
    expect(heard).toHaveLength(2);
    stranger.close();
  });
});
