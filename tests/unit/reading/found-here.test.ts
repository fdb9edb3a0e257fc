import { describe, expect, it } from 'vitest';
import { createFoundHere } from '../../../utils/reading/found-here.ts';
import { sessionMemory } from './session-memory.ts';

const here = { tab: 1, frame: 0, document: 'A' };

describe('what was found here', () => {
  it('may be asked for, after the worker’s death too, and nothing else', async () => {
    const storage = sessionMemory();
    await createFoundHere(storage).add(here, ['KZ', 'RU']);
    await createFoundHere(storage).add(here, ['KZ-39']);
    const found = createFoundHere(storage);
    expect(await found.has(here, ['KZ', 'KZ-39'])).toBe(true);
    expect(await found.has(here, ['KZ', 'FR'])).toBe(false);
  });

  it.each([
    ['tab', { ...here, tab: 2 }],
    ['frame', { ...here, frame: 1 }],
    ['document', { ...here, document: 'B' }],
    ['document, unnamed', { tab: 1, frame: 0 }],
  ])('may not be asked for from another %s', async (_, elsewhere) => {
    const found = createFoundHere(sessionMemory());
    await found.add(here, ['KZ']);
    expect(await found.has(elsewhere, ['KZ'])).toBe(false);
  });

  it('stays for a page in the back-forward cache, but not for every page of a long-lived tab', async () => {
    const storage = sessionMemory();
    const found = createFoundHere(storage);
    for (let i = 0; i < 24; i += 1) await found.add({ ...here, document: `${i}` }, ['KZ']);
    expect(await found.has({ ...here, document: '0' }, ['KZ'])).toBe(true);
    await found.add({ ...here, document: 'one more' }, ['KZ']);
    expect(await found.has({ ...here, document: '0' }, ['KZ'])).toBe(false);
    expect(storage.items.size).toBe(1);
  });

  it('is complete when many ask at once, and gone with the tab', async () => {
    const storage = sessionMemory();
    const found = createFoundHere(storage);
    const ids = Array.from({ length: 20 }, (_, i) => `id-${i}`);
    await Promise.all(ids.map((id) => found.add(here, [id])));
    expect(await found.has(here, ids)).toBe(true);
    await found.forget(1);
    expect(await found.has(here, ['id-0'])).toBe(false);
    expect(storage.items.size).toBe(0);
  });

  it('is nothing where the storage holds something else', async () => {
    const storage = sessionMemory();
    storage.items.set('found/1', { where: 'x' });
    const found = createFoundHere(storage);
    expect(await found.has(here, ['KZ'])).toBe(false);
    await found.add(here, ['KZ']);
    expect(await found.has(here, ['KZ'])).toBe(true);
  });
});
