import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnBase } from '../../../utils/knowledge/own-base.ts';
import { mergeRows } from '../../../utils/knowledge/merge-rows.ts';
import { readRow, type Row } from '../../../utils/knowledge/row.ts';
import { copies, device, stored } from './device.ts';
import { faultyPlace } from './memory.ts';
import { randomRows, stampAt } from './random-rows.ts';

async function allOf(base: OwnBase): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of base.everyRow()) rows.push(row);
  return rows;
}

const note = (id: number, text: string, stamp = stampAt(id)): Row => ({
  id: `note:${id}`,
  kind: 'note',
  space: 'me',
  v: 1,
  f: { text },
  h: { text: stamp },
  p: {},
  u: stamp,
});

const manyNotes = (count: number) => Array.from({ length: count }, (_, id) => note(id, `note ${id}`));

describe('rows that come from elsewhere', () => {
  it('are counted as added, changed or there already, and are in the journal', async () => {
    const mine = device();
    const base = mine.open();
    expect(await base.merge([note(1, 'one'), note(2, 'two')])).toMatchObject({
      added: 2,
      changed: 0,
      same: 0,
    });
    const again = await base.merge([note(1, 'one'), note(2, 'newer', stampAt(9)), note(3, 'three')]);
    expect(again).toMatchObject({ added: 1, changed: 1, same: 1, refused: 0, ahead: 0 });
    expect(await base.merge([note(2, 'older', stampAt(5))])).toMatchObject({ same: 1 });
    expect((await base.get('note:2'))?.f['text']).toBe('newer');
    expect(copies(mine).map(([, row]) => row)).toEqual(await allOf(base));
  });

  it('are refused with their reason where they are none, and the others taken', async () => {
    const base = device().open();
    const merged = await base.merge([
      null,
      { ...note(1, 'one'), u: 'now' },
      { ...note(1, 'one'), id: 'fact:1' },
      JSON.parse('{"__proto__": 1}'),
      note(2, 'two'),
    ]);
    expect(merged).toMatchObject({ added: 1, refused: 4, why: { unreadable: 3, mismatch: 1 } });
  });

  it('of a kind or a version to come are kept as they are, and given out again', async () => {
    const base = device().open();
    const rows = [
      { ...note(1, 'x'), v: 9 },
      { ...note(2, 'y'), id: 'recipe:2', kind: 'recipe' },
    ];
    await base.merge(rows);
    expect(await allOf(base)).toEqual(rows);
  });

  it('of a clock far ahead are taken, and ours does not follow it', async () => {
    const mine = device();
    const base = mine.open();
    const ahead = stampAt(400 * 24 * 3_600_000);
    expect(await base.merge([note(1, 'from the future', ahead)])).toMatchObject({ added: 1, ahead: 1 });
    await base.put('me', 'note', 'note:2', { text: 'now' });
    expect((await base.get('note:2'))!.u < ahead).toBe(true);
    // Nor after a start: there it is not the newest stamp of all that counts.
    const later = mine.open();
    const before = (await base.get('note:2'))!.u;
    await later.put('me', 'note', 'note:3', { text: 'then' });
    expect((await later.get('note:3'))!.u > before).toBe(true);
    expect((await later.get('note:3'))!.u < ahead).toBe(true);
    // What is edited wins over what the wrong clock wrote.
    await later.put('me', 'note', 'note:1', { text: 'mine' });
    expect((await later.get('note:1'))?.f['text']).toBe('mine');
  });

  it('that this device wrote and does not know make it go under another name', async () => {
    const mine = device();
    const base = mine.open();
    await base.put('me', 'note', 'note:1', { text: 'one' });
    const known = await allOf(base);
    const actor = known[0]!.u.split('.')[2]!;
    await base.merge(known);
    await base.put('me', 'note', 'note:2', { text: 'two' });
    expect((await base.get('note:2'))!.u).toMatch(new RegExp(`${actor}$`, 'u'));
    await base.merge([note(7, 'from a later copy of this profile', stampAt(7, 0, actor))]);
    await base.put('me', 'note', 'note:3', { text: 'three' });
    expect((await base.get('note:3'))!.u).not.toMatch(new RegExp(`${actor}$`, 'u'));
    const other = mine.open();
    await other.get('note:3');
    await base.merge([
      note(8, 'and another one', (await base.get('note:3'))!.u.replace(/\.0000\./u, '.zzzz.')),
    ]);
    // Another page that had the base open takes the new name with its next write.
    await base.put('me', 'note', 'note:3', { text: 'three again' });
    await other.put('me', 'note', 'note:4', { text: 'four' });
    expect((await base.get('note:4'))!.u.split('.')[2]).toBe((await base.get('note:3'))!.u.split('.')[2]);
  });

  it('go in at most 2,000 at once, and after a failure the same call goes on', async () => {
    const mine = device();
    const { place, arm } = faultyPlace('QuotaExceededError');
    mine.place = place;
    const base = mine.open();
    function* fullAfterTheFirst() {
      const notes = manyNotes(4_500);
      yield* notes.slice(0, 2_000);
      arm(1_000, false);
      yield* notes.slice(2_000);
    }
    await expect(base.merge(fullAfterTheFirst())).rejects.toMatchObject({ code: 'quota' });
    expect(await stored(mine)).toHaveLength(2_000);
    expect(copies(mine)).toHaveLength(2_000);
    expect(await base.merge(manyNotes(4_500))).toMatchObject({ added: 2_500, same: 2_000 });
    expect(await allOf(base)).toHaveLength(4_500);
    expect(copies(mine)).toHaveLength(4_500);
  });

  it('are all given out in the order of their ids, whatever their number', async () => {
    const base = device().open();
    await base.merge(manyNotes(1_234));
    await base.del('note:7');
    const rows = await allOf(base);
    expect(rows.map(({ id }) => id)).toEqual(
      manyNotes(1_234)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(rows.find(({ id }) => id === 'note:7')?.f['$del']).toBe(true);
  });
});

describe('a write that meets a full disk', () => {
  it.each([
    ['for a moment', false],
    ['for good', true],
  ])('leaves the base whole, whichever call it is, and says so: %s', async (_, lasting) => {
    const before = [note(1, 'zero', stampAt(0)), note(9, 'nine')];
    const rows = [note(1, 'one'), note(2, 'two'), { ...note(3, 'three'), id: 'name:3', kind: 'name' }];
    const merged = device().open();
    await merged.merge([...before, ...rows]);
    const both = await allOf(merged);
    let failures = 0;
    for (let call = 1; ; call += 1) {
      const mine = device();
      const { place, arm, disarm } = faultyPlace('QuotaExceededError');
      mine.place = place;
      const base = mine.open();
      await base.merge(before);
      const there = await allOf(base);
      arm(call, lasting);
      const outcome = await base.merge(rows).catch((error: unknown) => error);
      disarm();
      if (!(outcome instanceof Error)) break;
      failures += 1;
      expect(outcome).toMatchObject({ name: 'StoreError', code: 'quota' });
      const left = await allOf(mine.open());
      expect([there, both]).toContainEqual(left);
      // And once there is room again, all of it is there and in the journal.
      await base.merge(rows);
      expect(await allOf(base)).toEqual(both);
      expect(copies(mine).map(([, row]) => row)).toEqual(expect.arrayContaining(both));
    }
    // Three rows, the note that they need a copy, that of their names, and that the copy is there.
    expect(failures).toBeGreaterThanOrEqual(6);
  });

  it('that the journal lies on is no success, and the next opening makes up for it', async () => {
    const mine = device();
    const base = mine.open();
    await base.merge([note(1, 'one')]);
    const { set } = mine.storage;
    mine.storage.set = () => Promise.reject(new Error('no room'));
    await expect(base.merge([note(2, 'two')])).rejects.toMatchObject({ code: 'journal' });
    mine.storage.set = set;
    await mine.open().get('note:2');
    expect(copies(mine)).toHaveLength(2);
  });
});

describe('merging bases', () => {
  it('comes to the same in whatever order and however often', async () => {
    await fc.assert(
      fc.asyncProperty(randomRows, randomRows, randomRows, async (a, b, c) => {
        const [one, other, twice] = [device().open(), device().open(), device().open()];
        for (const rows of [a, b, c]) await one.merge(rows);
        for (const rows of [c, a, b]) await other.merge(rows);
        for (const rows of [await allOf(one), b, a, b, c, await allOf(other)]) await twice.merge(rows);
        expect(await allOf(other)).toEqual(await allOf(one));
        expect(await allOf(twice)).toEqual(await allOf(one));
      }),
      { numRuns: 60 },
    );
  });

  it('gives back what was given out, row for row, through the text of a file', async () => {
    await fc.assert(
      fc.asyncProperty(randomRows, async (rows) => {
        const [from, to] = [device().open(), device().open()];
        await from.merge(rows);
        const lines = (await allOf(from)).map((row) => JSON.stringify(row));
        const merged = await to.merge(lines.map((line) => JSON.parse(line) as unknown));
        expect(merged).toMatchObject({ added: lines.length, refused: 0 });
        expect((await allOf(to)).map((row) => JSON.stringify(row))).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  it('gives back every one of ten thousand bases, without a store', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const base = put(new Map(), rows);
        const lines = [...base.values()].map((row) => JSON.stringify(row));
        const back = put(
          new Map(),
          lines.map((line) => readRow(JSON.parse(line))!),
        );
        expect([...back.values()].map((row) => JSON.stringify(row))).toEqual(lines);
        // And into the base that it came from it brings nothing.
        expect(put(new Map(base), [...back.values()])).toEqual(base);
      }),
      { numRuns: 10_000 },
    );
  });
});

function put(base: Map<string, Row>, rows: readonly Row[]): Map<string, Row> {
  for (const row of rows) {
    const known = base.get(row.id);
    base.set(row.id, known ? mergeRows(known, row) : row);
  }
  return base;
}
