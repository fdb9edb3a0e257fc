import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../utils/journal/journal.ts';
import { memoryStorage } from './memory-storage.ts';

const copy = (id: string, stamp: string, replaced?: string) => ({
  id,
  stamp,
  ...(replaced !== undefined && { replaced }),
  row: { id, stamp },
});

describe('the journal', () => {
  it('expects nothing until it was written, whatever the storage holds', async () => {
    const storage = memoryStorage();
    const journal = openJournal(storage);
    expect(await journal.expected()).toBeUndefined();
    const whole = { schema: 2, rows: 1, notes: 0, top: '', sum: [0, 0] };
    for (const one of [
      null,
      'x',
      [],
      { schema: 1, rows: 7 },
      { ...whole, schema: 3 },
      { ...whole, sum: 1 },
    ]) {
      storage.items.set('journal-sentinel', one);
      expect(await journal.expected()).toBeUndefined();
    }
    storage.items.set('journal-sentinel', whole);
    expect(await journal.expected()).toEqual(whole);
  });

  it('keeps copies beside what else the storage holds', async () => {
    const storage = memoryStorage();
    storage.items.set('settings', { version: 1 });
    const journal = openJournal(storage);
    await journal.settle([]);
    await journal.append([copy('a', '1'), copy('b', '1')], 2);
    expect(await journal.copies()).toEqual([
      { id: 'a', stamp: '1' },
      { id: 'b', stamp: '1' },
    ]);
    expect(await journal.expected()).toMatchObject({ rows: 2, top: '1' });
    expect(storage.items.get('settings')).toEqual({ version: 1 });
  });

  it('drops the copy that a newer one was made out of, and no other', async () => {
    const journal = openJournal(memoryStorage());
    await journal.append([copy('a', '1')], 1);
    await journal.append([copy('a', '2', '1')], 1);
    // Made in an emptied base, that is out of nothing.
    await journal.append([copy('a', '3')], 1);
    expect(await journal.copies()).toEqual([
      { id: 'a', stamp: '2' },
      { id: 'a', stamp: '3' },
    ]);
  });

  it('keeps the copy before until the new one is kept', async () => {
    const storage = memoryStorage();
    const journal = openJournal(storage);
    await journal.append([copy('a', '1')], 1);
    const { set } = storage;
    storage.set = () => Promise.reject(new Error('disk'));
    await expect(journal.append([copy('a', '2', '1')], 1)).rejects.toThrow('disk');
    storage.set = set;
    expect(await journal.copies()).toEqual([{ id: 'a', stamp: '1' }]);
  });

  it('that was wiped is not taken for whole because of the next write', async () => {
    const journal = openJournal(memoryStorage());
    await journal.append([copy('a', '1')], 1);
    expect(await journal.copies()).toHaveLength(1);
    expect(await journal.expected()).toBeUndefined();
  });

  it('lets only a restore lower what it expects', async () => {
    const journal = openJournal(memoryStorage());
    await journal.settle([]);
    await journal.append([copy('a', '3')], 40);
    await journal.append([copy('b', '1')], 1);
    expect(await journal.expected()).toMatchObject({ rows: 40, top: '3' });
    await journal.settle([
      { id: 'note:a', stamp: '1' },
      { id: 'b', stamp: '2' },
    ]);
    expect(await journal.expected()).toMatchObject({ rows: 2, notes: 1, top: '2' });
  });

  it('sums the newest copy of every row, whatever was written how often and in what order', async () => {
    const journal = openJournal(memoryStorage());
    await journal.settle([]);
    await journal.append([copy('note:a', '1')], 1);
    await journal.append([copy('b', '2'), copy('note:c', '3')], 3);
    await journal.append([copy('note:a', '4', '1')], 3);
    // A kill between the journal and the base's own note of it: all of it once more.
    await journal.append([copy('note:a', '4', '1')], 3);
    // Two writes of one row, of which the first was never journalled.
    await journal.append([copy('b', '6', '2'), copy('b', '6', '5')], 3);
    const settled = openJournal(memoryStorage());
    const rows = [
      { id: 'note:c', stamp: '3' },
      { id: 'b', stamp: '6' },
      { id: 'note:a', stamp: '4' },
    ];
    await settled.settle(rows);
    expect(await journal.expected()).toEqual(await settled.expected());
    expect(await journal.expected()).toMatchObject({ rows: 3, notes: 2, top: '6' });
    await settled.settle(rows.with(1, { id: 'b', stamp: '5' }));
    expect((await journal.expected())?.sum).not.toEqual((await settled.expected())?.sum);
  });
});
