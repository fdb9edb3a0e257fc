import { describe, expect, it } from 'vitest';
import { ownPlace } from '../../../utils/knowledge/own-place.ts';
import { copies, device, stored } from './device.ts';
import { emptyPlace, failingPlace } from './memory.ts';

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
    // And it may be deleted again.
    await base.del('note:1');
    expect(await base.get('note:1')).toBeUndefined();
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
    ['a field of a long name', 'note', 'note:1', 'x'.repeat(10_000)],
    ['a long id', 'note', `note:${'x'.repeat(10_000)}`, 'text'],
    ['an id of another kind', 'note', 'fact:1', 'text'],
    ['an odd kind', 'no te', 'no te:1', 'text'],
    ['a key that is a prototype', 'note', 'note:1', '__proto__'],
  ])('refuses what the journal could not bring back: %s', async (_, kind, id, field) => {
    const mine = device();
    const patch = JSON.parse(`{"${field}": "one"}`) as Record<string, string>;
    await expect(mine.open().put('me', kind, id, patch)).rejects.toThrow(TypeError);
    expect(await stored(mine)).toEqual([]);
    expect(copies(mine)).toEqual([]);
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
