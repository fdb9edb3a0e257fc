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
