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
    expect(await journal.expectedRows()).toBe(0);
    for (const odd of [null, 'x', { rows: -1 }, { rows: 1.5 }, { rows: '7' }, []]) {
      storage.items.set('journal-sentinel', odd);
      expect(await journal.expectedRows()).toBe(0);
    }
  });

  it('keeps copies beside what else the storage holds', async () => {
    const storage = memoryStorage();
    storage.items.set('settings', { version: 1 });
    const journal = openJournal(storage);
    await journal.append([copy('a', '1'), copy('b', '1')], 2);
    expect(await journal.copies()).toEqual([
      { id: 'a', stamp: '1' },
      { id: 'b', stamp: '1' },
    ]);
    expect(await journal.expectedRows()).toBe(2);
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

  it('lets only a restore lower what it expects', async () => {
    const journal = openJournal(memoryStorage());
    await journal.append([copy('a', '1')], 40);
    await journal.append([copy('b', '1')], 1);
    expect(await journal.expectedRows()).toBe(40);
    await journal.settle(2);
    expect(await journal.expectedRows()).toBe(2);
  });
});
