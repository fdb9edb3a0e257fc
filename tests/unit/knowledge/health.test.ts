import { expect, test } from 'vitest';
import { lookAtHealth, type HealthNeeds } from '../../../utils/knowledge/health.ts';
import { openKeptFiles } from '../../../utils/knowledge/kept-files.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { StoreError } from '../../../utils/knowledge/store-error.ts';
import { device } from './device.ts';
import { emptyPlace } from './memory.ts';
import { readerOf, readers, two } from './small-pack.ts';

async function needs(more: Partial<HealthNeeds> = {}): Promise<HealthNeeds> {
  const mine = device();
  const own = mine.open();
  const filesPlace = emptyPlace();
  const files = openKeptFiles(async () => filesPlace);
  await own.put('me', 'note', 'note:1', { text: 'one' });
  mine.now += 1_000;
  await own.put('me', 'note', 'note:2', { text: 'two' });
  await own.put('me', 'choice', 'choice:*/osh', { entity: 'osh' });
  await own.del('note:1');
  // What is noted of changes is none.
  await own.put('me', 'change', 'change:1', { entity: 'osh' });
  const packs = openPacks(emptyPlace());
  await packs.install('small', readerOf(two), readers);
  await packs.install('broken', readerOf(new Map()), readers);
  await files.keep('copy/2026-11-22', new Blob(['12345']));
  return {
    own,
    packs,
    kept: files,
    localBytes: async () => 700,
    places: async () => [{ place: 'default', usage: 1, quota: 2, isPersisted: false }],
    lastBackup: 0,
    ...more,
  };
}

test('health tells what is stored, where and how much', async () => {
  const health = await lookAtHealth(await needs());
  expect(health).toEqual({
    own: {
      ok: true,
      value: {
        kinds: { note: 1, choice: 1 },
        deleted: 1,
        changed: 3,
        changedSince: expect.any(Number) as number,
      },
    },
    packs: { ok: true, value: [{ pack: 'small', entities: 2, bytes: expect.any(Number) as number }] },
    kept: { ok: true, value: [{ name: 'copy/2026-11-22', bytes: 5, kept: expect.any(String) as string }] },
    local: { ok: true, value: 700 },
    places: [{ place: 'default', usage: 1, quota: 2, isPersisted: false }],
  });
});

test('health tells since when something has changed that no backup has', async () => {
  const first = Date.parse('2026-11-22T12:00:00Z');
  const since = async (lastBackup: number) => {
    const { own } = await lookAtHealth(await needs({ lastBackup }));
    return own.ok && [own.value.changed, own.value.changedSince];
  };
  expect(await since(0)).toEqual([3, first + 1_000]);
  expect(await since(first + 500)).toEqual([3, first + 1_000]);
  expect(await since(first + 1_000)).toEqual([0, undefined]);
});

test('health tells of each part why it cannot be looked at, and of the rest all the same', async () => {
  const kept = { list: () => Promise.reject(new StoreError('damaged')) };
  const health = await lookAtHealth(
    await needs({ kept, localBytes: () => Promise.reject(new StoreError('quota')) }),
  );
  expect(health.kept).toEqual({ ok: false, code: 'damaged' });
  expect(health.local).toEqual({ ok: false, code: 'quota' });
  expect(health.own.ok && health.packs.ok).toBe(true);
  const faulty = await needs({ localBytes: () => Promise.reject(new TypeError('of ours')) });
  await expect(lookAtHealth(faulty)).rejects.toThrow('of ours');
});
