import { describe, expect, it } from 'vitest';
import { Clash, MOST_CHANGES } from '../../../utils/knowledge/row-change.ts';
import { copies, device, stored } from './device.ts';
import { faultyPlace } from './memory.ts';

const note = (n: number, text: string) => ({ kind: 'note', id: `note:${n}`, patch: { entity: 'KZ', text } });

describe('many rows at once', () => {
  it('are written, journalled and told as what they were and are', async () => {
    const mine = device();
    const own = mine.open();
    await own.put('me', 'note', 'note:1', { entity: 'KZ', text: 'Old' });
    const written = await own.putAll([note(1, 'New'), note(2, 'Two'), note(1, 'Newer'), note(3, 'Three')]);
    expect(written.map(({ before, after }) => [before?.f['text'], after.f['text']])).toEqual([
      ['Old', 'Newer'],
      [undefined, 'Two'],
      [undefined, 'Three'],
    ]);
    expect(new Set(written.map(({ after }) => after.u)).size).toBe(3);
    expect(await stored(mine)).toHaveLength(3);
    expect(copies(mine)).toHaveLength(3);
    expect(await own.putAll([note(1, 'Newer')])).toEqual([]);
    expect(await own.putAll([])).toEqual([]);
  });

  it('are refused whole where one cannot be read back, or where they are too many', async () => {
    const mine = device();
    const own = mine.open();
    const bad = { kind: 'note', id: 'name:1', patch: { text: 'x' } };
    await expect(own.putAll([note(1, 'One'), bad])).rejects.toThrow(TypeError);
    const many = Array.from({ length: MOST_CHANGES + 1 }, (_, n) => note(n, 'x'));
    await expect(own.putAll(many)).rejects.toThrow(RangeError);
    expect(await stored(mine)).toEqual([]);
  });

  it('are whole or not there at all, whichever write a kill hits', async () => {
    const counts: number[] = [];
    for (let nth = 1; counts.at(-1) !== 3; nth += 1) {
      const mine = device();
      const { place, arm, disarm } = faultyPlace('AbortError');
      mine.place = place;
      const own = mine.open();
      await own.get('note:1');
      arm(nth, true);
      await own.putAll([note(1, 'One'), note(2, 'Two'), note(3, 'Three')]).catch(() => undefined);
      disarm();
      const again = mine.open();
      counts.push((await again.withIdPrefix('note:')).length);
      expect(copies(mine)).toHaveLength(counts.at(-1)!);
    }
    expect(new Set(counts)).toEqual(new Set([0, 3]));
  });
});

describe('what a change expects', () => {
  const cases = [
    ['a field as it is', { text: 'Mine' }, true],
    ['a field that another wrote', { text: 'Seen' }, false],
    ['a field that is not there', { lang: null }, true],
    ['one that must not be there', { text: null }, false],
    ['a row that is there', { $del: null }, true],
    ['a row that must not be there', { $del: true }, false],
  ] as const;
  it.each(cases)('%s', async (_, expected, isMet) => {
    const own = device().open();
    await own.put('me', 'note', 'note:1', { entity: 'KZ', text: 'Mine' });
    const done = own.putAll([note(2, 'Two'), { ...note(1, 'New'), expected }]);
    if (isMet) expect(await done).toHaveLength(2);
    else {
      await expect(done).rejects.toThrow(Clash);
      expect(await own.get('note:2')).toBeUndefined();
    }
  });

  it('of a row that was deleted is told as that', async () => {
    const own = device().open();
    await own.put('me', 'note', 'note:1', { entity: 'KZ', text: 'Mine' });
    await own.del('note:1');
    const clash = await own
      .putAll([{ ...note(1, 'New'), expected: { $del: null, text: 'Mine' } }])
      .catch((error: unknown) => error);
    expect(clash).toMatchObject({ row: 'note:1', field: '$del', theirs: true });
    expect(await own.putAll([{ ...note(1, 'New'), expected: { $del: true, text: null } }])).toHaveLength(1);
  });
});
