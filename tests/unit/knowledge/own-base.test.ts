import { describe, expect, it } from 'vitest';
import { openJournal, type JournalStorage } from '../../../utils/journal/journal.ts';
import { choicesFor, rememberChoice, surfaceKey } from '../../../utils/knowledge/choices.ts';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';
import { openOwnBase, type OwnBase } from '../../../utils/knowledge/own-base.ts';
import { ownPlace } from '../../../utils/knowledge/own-place.ts';
import { memoryStorage } from '../journal/memory-storage.ts';
import { emptyPlace, failingPlace, rowsOf } from './memory.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

interface Device {
  place: StorePlace;
  readonly storage: JournalStorage & { readonly items: Map<string, unknown> };
  readonly restored: number[];
  now: number;
  open(): OwnBase;
}

function device(): Device {
  let actors = 0;
  const made: Device = {
    place: emptyPlace(),
    storage: memoryStorage(),
    restored: [],
    now: NOW,
    open: () =>
      openOwnBase({
        place: async () => made.place,
        journal: openJournal(made.storage),
        now: () => made.now,
        newActor: () => `actor${(actors += 1)}`,
        onRestored: (rows) => made.restored.push(rows),
      }),
  };
  return made;
}

const stored = (from: Device) => rowsOf(from.place, 'kb', 'rows');
const copies = (from: Device) => [...from.storage.items].filter(([key]) => key.startsWith('journal/'));

describe('the one write path', () => {
  it('writes fields with one stamp, and only those of the patch', async () => {
    const mine = device();
    const base = mine.open();
    await base.put('me', 'note', 'note:1', { text: 'one', tag: 'x' });
    const first = await base.get('note:1');
    mine.now += 1_000;
    await base.put('me', 'note', 'note:1', { text: 'two' });
    const second = await base.get('note:1');
    expect(second?.f).toEqual({ text: 'two', tag: 'x' });
    expect(first?.h['text']).toBe(first?.h['tag']);
    expect(second?.h['tag']).toBe(first?.h['tag']);
    expect(second!.h['text']! > first!.h['text']!).toBe(true);
    expect(second?.u).toBe(second?.h['text']);
    expect(await stored(mine)).toEqual([{ ...second, dirty: 1, lk: [] }]);
  });

  it('changes nothing when it is repeated', async () => {
    const mine = device();
    const base = mine.open();
    await base.put('me', 'note', 'note:1', { list: { b: 1, a: [2] } });
    const before = await stored(mine);
    mine.now += 1_000;
    await base.put('me', 'note', 'note:1', { list: { a: [2], b: 1 } });
    expect(await stored(mine)).toEqual(before);
  });

  it('deletes softly, and a later edit revives', async () => {
    const mine = device();
    const base = mine.open();
    await base.put('me', 'note', 'note:1', { text: 'one' });
    await base.del('note:1');
    await base.del('note:1');
    await base.del('note:2');
    expect(await base.get('note:1')).toBeUndefined();
    expect(await base.withIdPrefix('note:')).toEqual([]);
    expect(await stored(mine)).toMatchObject([{ id: 'note:1', f: { text: 'one', $del: true } }]);
    await base.put('me', 'note', 'note:1', { text: 'one' });
    expect((await base.get('note:1'))?.f['text']).toBe('one');
  });

  it('loses none of many writes at once', async () => {
    const mine = device();
    const base = mine.open();
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => base.put('me', 'note', `note:${i % 10}`, { [`f${i}`]: i })),
    );
    const rows = await base.withIdPrefix('note:');
    expect(rows.flatMap(({ f }) => Object.values(f)).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 30 }, (_, i) => i),
    );
    expect(copies(mine)).toHaveLength(10);
  });

  it('refuses what cannot be stored, and keeps working', async () => {
    const base = device().open();
    await expect(base.put('me', 'note', 'note:1', { text: '\uD800' })).rejects.toThrow(TypeError);
    await base.put('me', 'note', 'note:1', { text: 'fine' });
    expect((await base.get('note:1'))?.f).toEqual({ text: 'fine' });
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'damaged'],
  ])('passes on %s as %s and stores nothing by halves', async (name, code) => {
    // Writes: the actor's name at opening, then the row, then the note that it is not yet journalled.
    for (const nth of [2, 3]) {
      const mine = device();
      mine.place = failingPlace(nth, name);
      const base = mine.open();
      await expect(base.put('me', 'note', 'note:1', { text: 'one' })).rejects.toMatchObject({ code });
      expect(await stored(mine)).toEqual([]);
      await base.put('me', 'note', 'note:1', { text: 'one' });
      expect(await stored(mine)).toHaveLength(1);
      expect(copies(mine)).toHaveLength(1);
    }
  });
});

describe('the journal', () => {
  it('has every row before the write succeeds, one copy each', async () => {
    const mine = device();
    const base = mine.open();
    await base.put('me', 'note', 'note:1', { text: 'one' });
    await base.put('me', 'note', 'note:1', { text: 'two' });
    await base.put('me', 'note', 'note:2', { text: 'three' });
    expect(copies(mine).map(([, row]) => row)).toEqual([await base.get('note:1'), await base.get('note:2')]);
  });

  it('makes a write fail that it cannot keep, and has it after all as soon as it can', async () => {
    const mine = device();
    const set = mine.storage.set;
    const base = mine.open();
    mine.storage.set = () => Promise.reject(new Error('disk'));
    await expect(base.put('me', 'note', 'note:1', { text: 'one' })).rejects.toMatchObject({
      code: 'journal',
    });
    expect(copies(mine)).toEqual([]);
    mine.storage.set = set;
    await mine.open().get('note:1');
    expect(copies(mine).map(([, row]) => row)).toMatchObject([{ id: 'note:1', f: { text: 'one' } }]);
  });

  it('brings back an emptied base at its next opening, and says so', async () => {
    const mine = device();
    const before = mine.open();
    for (let i = 0; i < 5; i += 1) await before.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    await before.del('note:4');
    const rows = await stored(mine);

    mine.place = emptyPlace();
    const after = mine.open();
    expect((await after.withIdPrefix('note:')).map(({ id }) => id)).toEqual([
      'note:0',
      'note:1',
      'note:2',
      'note:3',
    ]);
    expect(await stored(mine)).toEqual(rows);
    expect(mine.restored).toEqual([5]);
    await mine.open().get('note:0');
    expect(mine.restored).toEqual([5]);
  });

  it('brings back what is missing of a base that lost a part, and keeps what it has', async () => {
    const mine = device();
    const before = mine.open();
    for (let i = 0; i < 3; i += 1) await before.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    const whole = await stored(mine);
    const part = device();
    for (const [key, value] of mine.storage.items) part.storage.items.set(key, value);
    part.storage.items.set('journal-sentinel', { schema: 1, rows: 0 });
    await part.open().put('me', 'note', 'note:1', { text: 'newer' });
    part.storage.items.set('journal-sentinel', { schema: 1, rows: 3 });
    const texts = (await part.open().withIdPrefix('note:')).map(({ f }) => f['text']);
    expect(whole).toHaveLength(3);
    expect(new Set(texts)).toEqual(
      new Set(['note 0', 'note 2', part.now === mine.now ? expect.any(String) : '']),
    );
    expect(part.restored).toEqual([2]);
  });

  it('goes under a new name after a restore, and stamps above all that it brought back', async () => {
    const mine = device();
    await mine.open().put('me', 'note', 'note:1', { text: 'one' });
    mine.place = emptyPlace();
    mine.now -= 60_000;
    const after = mine.open();
    const restored = await after.get('note:1');
    await after.put('me', 'note', 'note:2', { text: 'two' });
    const written = await after.get('note:2');
    expect(restored?.u).toMatch(/actor1$/u);
    expect(written?.u).toMatch(/actor[2-9]$/u);
    expect(written!.u > restored!.u).toBe(true);
  });

  it('is not emptied by an emptied base, even one that is written to at once', async () => {
    const mine = device();
    const before = mine.open();
    for (let i = 0; i < 3; i += 1) await before.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    mine.place = emptyPlace();
    await mine.open().put('me', 'note', 'note:new', { text: 'new' });
    expect(copies(mine)).toHaveLength(4);
    expect(await stored(mine)).toHaveLength(4);
  });

  it('skips copies that are damaged and settles for the rest', async () => {
    const mine = device();
    const before = mine.open();
    await before.put('me', 'note', 'note:1', { text: 'one' });
    await before.put('me', 'note', 'note:2', { text: 'two' });
    const [key] = copies(mine)[0]!;
    mine.storage.items.set(key, { id: 'note:1', f: 'damaged' });
    mine.place = emptyPlace();
    expect((await mine.open().withIdPrefix('note:')).map(({ id }) => id)).toEqual(['note:2']);
    await mine.open().get('note:1');
    expect(mine.restored).toEqual([1]);
  });
});

describe('remembered choices', () => {
  it('come back for their place alone, by the name as it is compared', async () => {
    const base = device().open();
    await rememberChoice(base, 'https://example.org/a', 'Kostanaï', 'KZ-39');
    await rememberChoice(base, 'https://example.org/a', 'kostanai\u0308', 'city:kostanay');
    await rememberChoice(base, 'https://example.org/a', 'Kiev / Kyiv', 'city:kyiv');
    await rememberChoice(base, 'https://example.org/a/b', 'Almaty', 'KZ-75');
    expect(await choicesFor(base, 'https://example.org/a')).toEqual(
      new Map([
        ['kiev / kyiv', 'city:kyiv'],
        ['kostanaï', 'city:kostanay'],
      ]),
    );
    expect(await choicesFor(base, 'https://example.org')).toEqual(new Map());
  });

  it('have ids that follow from place and name alone, so that two devices make one row', async () => {
    const ids = await Promise.all(
      [device(), device()].map(async (one) => {
        await rememberChoice(one.open(), 'example.org', 'Қостанай', 'KZ-39');
        return (await stored(one)).map((row) => (row as { id: string }).id);
      }),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toEqual([`choice:example.org/${encodeURIComponent('қостанай')}`]);
  });

  it('survive names that no one would choose', async () => {
    const base = device().open();
    for (const name of ['\uD800', '__proto__', '%2F', '/', 'a\u00ADb  c']) {
      await rememberChoice(base, 'x', name, 'e');
      expect((await choicesFor(base, 'x')).get(surfaceKey(name))).toBe('e');
    }
    expect(surfaceKey(' A\u00ADb \n c ')).toBe('ab c');
  });
});

describe('the place of the reader’s own base', () => {
  it('is a bucket of its own where there are buckets', async () => {
    const [fallback, bucket] = [emptyPlace(), emptyPlace()];
    const asked: unknown[] = [];
    const buckets = {
      open: async (...args: unknown[]) => {
        asked.push(args);
        return { indexedDB: bucket.indexedDB };
      },
    };
    expect((await ownPlace(fallback, buckets)).indexedDB).toBe(bucket.indexedDB);
    expect(asked).toEqual([['kb', { persisted: true, durability: 'strict' }]]);
    expect(await ownPlace(fallback, undefined)).toBe(fallback);
  });
});
