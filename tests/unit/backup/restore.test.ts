import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectBackup, type RestorePlan } from '../../../utils/backup/inspect-backup.ts';
import { restoreBackup, type RestoreNeeds } from '../../../utils/backup/restore-backup.ts';
import type { OwnBase } from '../../../utils/knowledge/own-base.ts';
import { isAlive, readRow, type Row } from '../../../utils/knowledge/row.ts';
import { copies, device, type Device } from '../knowledge/device.ts';
import { failingPlace } from '../knowledge/memory.ts';
import { contentOf, fewRows, inPieces, MADE, someRows, textOf } from './pieces.ts';

async function rowsIn(base: OwnBase): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of base.everyRow()) rows.push(row);
  return rows;
}

async function backupOf(base: OwnBase, settings: unknown = {}): Promise<string> {
  return textOf(contentOf({ rows: await rowsIn(base), settings }));
}

const restore = (base: OwnBase, text: string, more: Partial<RestoreNeeds> = {}) =>
  restoreBackup(inPieces(text, 1_000), { readRow, merge: (rows) => base.merge(rows), ...more });

const inspect = (base: OwnBase, text: string, settingsHere: unknown = {}): Promise<RestorePlan> =>
  inspectBackup(inPieces(text, 1_000), {
    readRow,
    isAlive,
    rowsHere: (ids) => base.rows(ids),
    settingsHere,
    packsHere: [],
  });

/** A device on which random rows of long ago can be told from rows of clocks ahead. */
function deviceOf(): Device {
  const mine = device();
  mine.now = MADE;
  return mine;
}

describe('a restore', () => {
  it('on an empty base brings every row as it was: tombstones, stamps, overlays, kinds to come', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, async (rows) => {
        const text = await textOf(contentOf({ rows }));
        const base = deviceOf().open();
        const { rows: done, verdict } = await restore(base, text);
        expect(verdict.state).toBe('whole');
        expect(done).toEqual({ added: rows.length, changed: 0, same: 0, refused: 0 });
        expect(await rowsIn(base)).toEqual([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(await backupOf(base)).toBe(await textOf(contentOf({ rows: await rowsIn(base) })));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('on a full base merges, tells before what it does, and does nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fewRows, fewRows, async (mine, theirs) => {
        const [one, other] = [deviceOf().open(), deviceOf().open()];
        await one.merge(mine);
        await other.merge(theirs);
        const [toOne, toOther] = [await backupOf(other), await backupOf(one)];

        const plan = await inspect(one, toOne);
        expect(await backupOf(one)).toBe(toOther);
        const sum = (
          ...plans: ('added' | 'gone' | 'newerThere' | 'mixed' | 'deletes' | 'same' | 'newerHere')[]
        ) => plan.kinds.reduce((all, kind) => all + plans.reduce((part, name) => part + kind[name], 0), 0);
        const { rows: done } = await restore(one, toOne);
        expect(done).toMatchObject({
          added: sum('added', 'gone'),
          changed: sum('newerThere', 'mixed', 'deletes'),
          same: sum('same', 'newerHere'),
        });

        // Whichever way round, both are the same in the end.
        await restore(other, toOther);
        expect(await rowsIn(one)).toEqual(await rowsIn(other));
        const again = await restore(one, toOne);
        expect(again.rows).toMatchObject({ added: 0, changed: 0, same: theirs.length });
        const after = await inspect(one, toOne);
        expect(after.kinds.every(({ same, newerHere, added }) => same + newerHere > 0 && added === 0)).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('never overwrites what is newer here, and deletes what was deleted there', async () => {
    const mine = deviceOf();
    const base = mine.open();
    await base.put('me', 'note', 'note:a', { text: 'then' });
    await base.put('me', 'note', 'note:b', { text: 'then' });
    await base.put('me', 'note', 'note:c', { text: 'then' });
    const other = deviceOf();
    other.now += 60_000;
    const copy = other.open();
    await restore(copy, await backupOf(base));
    await copy.put('me', 'note', 'note:b', { text: 'there' });
    await copy.del('note:c');
    await copy.put('me', 'note', 'note:d', { text: 'there' });
    mine.now += 120_000;
    await base.put('me', 'note', 'note:a', { text: 'here' });
    const text = await backupOf(copy);
    expect((await inspect(base, text)).kinds).toEqual([
      { kind: 'note', added: 1, newerThere: 1, newerHere: 1, mixed: 0, same: 0, deletes: 1, gone: 0 },
    ]);
    await restore(base, text);
    const notes = (await base.withIdPrefix('note:')).map(({ id, f }) => [id, f['text']]);
    expect(notes).toEqual([
      ['note:a', 'here'],
      ['note:b', 'there'],
      ['note:d', 'there'],
    ]);
  });

  it('of a cut file brings its whole rows, and says how many are missing', async () => {
    const full = deviceOf().open();
    for (let i = 0; i < 20; i += 1) await full.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    const text = await backupOf(full);
    const rows = await rowsIn(full);
    for (const part of [0.9, 0.5, 0.2]) {
      const cut = text.slice(0, text.length * part);
      const base = deviceOf().open();
      const { verdict } = await inspect(base, cut);
      const outcome = await restore(base, cut);
      const there = await rowsIn(base);
      expect(there).toEqual(rows.slice(0, there.length));
      expect(outcome.verdict).toEqual(verdict);
      expect(verdict.state).toBe('cut');
      expect(verdict.missing.rows).toBe(20 - there.length);
      // The whole file completes it.
      await restore(base, text);
      expect(await rowsIn(base)).toEqual(rows);
    }
  });

  it('that meets a full disk, at whichever call, leaves whole rows, and goes on when it is done again', async () => {
    const full = deviceOf().open();
    for (let i = 0; i < 6; i += 1) await full.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    const text = await backupOf(full);
    const rows = await rowsIn(full);
    const one = (base: OwnBase) =>
      restoreBackup(inPieces(text), { readRow, merge: (chunk) => base.merge(chunk) });
    let failed = 0;
    for (let call = 1; call < 40; call += 1) {
      const mine = deviceOf();
      mine.place = failingPlace(call, 'QuotaExceededError');
      const base = mine.open();
      const outcome = await one(base).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        failed += 1;
        expect(outcome).toMatchObject({ name: 'StoreError', code: 'quota' });
      }
      expect([0, 6]).toContain((await rowsIn(base)).length);
      await one(base);
      expect(await rowsIn(base)).toEqual(rows);
    }
    expect(failed).toBeGreaterThan(5);
  });

  it('that the journal cannot follow, at whichever call, says so, and has every copy when it is done again', async () => {
    const full = deviceOf().open();
    for (let i = 0; i < 6; i += 1) await full.put('me', 'note', `note:${i}`, { text: `note ${i}` });
    const text = await backupOf(full);
    let failed = 0;
    for (let call = 1; call < 8; call += 1) {
      const mine = deviceOf();
      const { set } = mine.storage;
      let calls = 0;
      mine.storage.set = (items) => ((calls += 1) === call ? Promise.reject(new Error('disk')) : set(items));
      const base = mine.open();
      const outcome = await restore(base, text).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        failed += 1;
        expect(outcome).toMatchObject({ name: 'StoreError', code: 'journal' });
      }
      await restore(mine.open(), text);
      expect(copies(mine)).toHaveLength(6);
    }
    expect(failed).toBeGreaterThan(0);
  });

  it('takes settings over only where the reader wants them', async () => {
    const base = deviceOf().open();
    const text = await textOf(
      contentOf({ rows: [], settings: { language: 'kk', density: 'every', welcomed: true } }),
    );
    const here = { language: 'kk', density: 'section', welcomed: false };
    expect((await inspect(base, text, here)).settings).toEqual(['density']);
    expect((await restore(base, text)).settings).toBe(false);
    const applied: unknown[] = [];
    const outcome = await restore(base, text, {
      applySettings: async (settings) => void applied.push(settings),
    });
    expect(outcome.settings).toBe(true);
    expect(applied).toEqual([{ language: 'kk', density: 'every', welcomed: true }]);
  });

  it('ends when it is told to', async () => {
    const full = deviceOf().open();
    await full.put('me', 'note', 'note:a', { text: 'a' });
    const text = await backupOf(full);
    const base = deviceOf().open();
    await expect(restore(base, text, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(await rowsIn(base)).toEqual([]);
  });
});
