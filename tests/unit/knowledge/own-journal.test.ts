import { describe, expect, it } from 'vitest';
import { copies, device, stored } from './device.ts';
import { emptyPlace } from './memory.ts';

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
    // What cannot be copied can be read all the same.
    expect((await mine.open().get('note:1'))?.f['text']).toBe('one');
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

  it('brings back the history too, and tells only of what the reader made', async () => {
    const mine = device();
    const before = mine.open();
    await before.put('me', 'note', 'note:1', { text: 'one' });
    await before.put('me', 'change', 'change:1', { entity: 'KZ', what: 'note' });
    const rows = await stored(mine);
    mine.place = emptyPlace();
    await mine.open().get('note:1');
    expect(await stored(mine)).toEqual(rows);
    expect(mine.restored).toEqual([1]);
  });

  it('brings back what is missing of a base that lost a part, and keeps what it has', async () => {
    const mine = device();
    const before = mine.open();
    for (let i = 0; i < 3; i += 1) await before.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    const whole = await stored(mine);
    const part = device();
    for (const [key, value] of mine.storage.items) part.storage.items.set(key, value);
    part.storage.items.set('journal-sentinel', { schema: 2, rows: 0, notes: 0, top: '', sum: [0, 0] });
    await part.open().put('me', 'note', 'note:1', { text: 'newer' });
    part.storage.items.set('journal-sentinel', { schema: 2, rows: 3, notes: 3, top: '', sum: [0, 0] });
    const texts = (await part.open().withIdPrefix('note:')).map(({ f }) => f['text']);
    expect(whole).toHaveLength(3);
    expect(new Set(texts)).toEqual(
      new Set(['note 0', 'note 2', part.now === mine.now ? expect.any(String) : '']),
    );
    // Two that were missing, and one that takes from both what is newer.
    expect(part.restored).toEqual([3]);
  });

  it('brings back what was written last, where the base has gone back to what it was before', async () => {
    const mine = device();
    const early = emptyPlace();
    mine.place = early;
    await mine.open().put('me', 'note', 'note:1', { text: 'one' });
    // The same rows in two places: the second one gets the later write alone.
    const late = device();
    for (const [key, value] of mine.storage.items) late.storage.items.set(key, value);
    late.now += 60_000;
    await late.open().put('me', 'note', 'note:1', { text: 'two' });
    expect(late.restored).toEqual([1]);
    late.place = early;
    expect((await late.open().get('note:1'))?.f['text']).toBe('two');
    expect(late.restored).toEqual([1, 1]);
    await late.open().get('note:1');
    expect(late.restored).toEqual([1, 1]);
  });

  it('is read where it cannot be written', async () => {
    const mine = device();
    await mine.open().put('me', 'note', 'note:1', { text: 'one' });
    mine.place = emptyPlace();
    const { set } = mine.storage;
    mine.storage.set = () => Promise.reject(new Error('disk'));
    expect((await mine.open().get('note:1'))?.f['text']).toBe('one');
    mine.storage.set = set;
    await mine.open().get('note:1');
    expect(mine.restored).toEqual([1]);
  });

  it('knows nothing of a first version of itself, and merges what it kept', async () => {
    const mine = device();
    await mine.open().put('me', 'note', 'note:1', { text: 'one' });
    mine.storage.items.set('journal-sentinel', { schema: 1, rows: 1 });
    mine.place = emptyPlace();
    expect(await mine.open().withIdPrefix('note:')).toHaveLength(1);
    expect(mine.storage.items.get('journal-sentinel')).toMatchObject({ schema: 2, rows: 1, notes: 1 });
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

  it('is filled anew from the base where its storage was wiped, and goes on where that was cut off', async () => {
    const mine = device();
    const before = mine.open();
    await before.merge(
      Array.from({ length: 4_500 }, (_, at) => {
        const stamp = `0mi0000${String(at).padStart(4, '0').slice(0, 2)}.${String(at).padStart(4, '0')}.a`;
        return {
          id: `note:${at}`,
          kind: 'note',
          space: 'me',
          v: 1,
          f: { at },
          h: { at: stamp },
          p: {},
          u: stamp,
        };
      }),
    );
    await before.del('note:7');
    const whole = new Map(mine.storage.items);
    mine.storage.items.clear();
    const { set } = mine.storage;
    let sets = 0;
    mine.storage.set = (items) => ((sets += 1) === 2 ? Promise.reject(new Error('disk')) : set(items));
    expect(await mine.open().get('note:1')).toBeDefined();
    expect(copies(mine)).toHaveLength(2_000);
    expect(await mine.open().get('note:1')).toBeDefined();
    expect(mine.storage.items).toEqual(whole);
    expect(mine.restored).toEqual([]);
  });

  it('is filled anew also after a write that did not know that it was wiped', async () => {
    const mine = device();
    const base = mine.open();
    for (let i = 0; i < 3; i += 1) await base.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    mine.storage.items.clear();
    await base.put('me', 'note', 'note:1', { text: 'newer' });
    await mine.open().get('note:1');
    mine.place = emptyPlace();
    expect((await mine.open().withIdPrefix('note:')).map(({ f }) => f['text'])).toEqual([
      'note 0',
      'newer',
      'note 2',
    ]);
  });

  it('keeps its copies where only what it expects was lost, and expects the same again', async () => {
    const mine = device();
    const base = mine.open();
    for (let i = 0; i < 3; i += 1) await base.put('me', 'note', `note:${i % 2}`, { text: `note ${i}` });
    const whole = new Map(mine.storage.items);
    mine.storage.items.delete('journal-sentinel');
    await mine.open().get('note:1');
    expect(mine.storage.items).toEqual(whole);
  });
});
