import { expect, test } from 'vitest';
import { dismissRestored, noteRestored, restoredNote } from '../../../utils/journal/restored.ts';
import { memoryStorage } from './memory-storage.ts';

test('what was lost is told of until the reader knows, all of it together', async () => {
  const storage = memoryStorage();
  expect(await restoredNote(storage)).toBeUndefined();
  await noteRestored(storage, 1_000, 5);
  await noteRestored(storage, 2_000, 0, ['towns']);
  await noteRestored(storage, 3_000, 2, ['news', 'towns']);
  expect(await restoredNote(storage)).toEqual({ when: 3_000, rows: 7, packs: ['towns', 'news'] });
  await dismissRestored(storage);
  expect(await restoredNote(storage)).toBeUndefined();
});

test('what is stored in its place and is none is not told, and keeps nothing from being told', async () => {
  const storage = memoryStorage();
  for (const stored of [
    null,
    7,
    'x',
    { rows: 3 },
    { when: 1, rows: '2', packs: [] },
    { when: 1, rows: 2, packs: 3 },
  ]) {
    storage.items.set('restored', stored);
    expect(await restoredNote(storage)).toBeUndefined();
    await noteRestored(storage, 1_000, 5, ['towns']);
    expect(await restoredNote(storage)).toEqual({ when: 1_000, rows: 5, packs: ['towns'] });
  }
  storage.items.set('restored', { when: 1, rows: 2, packs: ['towns', 7] });
  expect(await restoredNote(storage)).toEqual({ when: 1, rows: 2, packs: ['towns'] });
});
