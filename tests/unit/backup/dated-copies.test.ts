import { describe, expect, it } from 'vitest';
import { datedCopies, keepDatedCopy, type CopyNeeds } from '../../../utils/backup/dated-copies.ts';
import { textOf } from '../../../utils/backup/gzip.ts';
import { openKeptFiles, type KeptFiles } from '../../../utils/knowledge/kept-files.ts';
import { memoryStorage } from '../journal/memory-storage.ts';
import { device } from '../knowledge/device.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { heldIn, itemsOf, verdictIn } from './pieces.ts';

const DAY = 24 * 60 * 60 * 1_000;
const FIRST = new Date(2026, 10, 1, 9).getTime();

async function withNotes(count: number) {
  const mine = device();
  const own = mine.open();
  for (let i = 0; i < count; i += 1) await own.put('me', 'note', `note:${i}`, { text: `note ${i}` });
  const place = emptyPlace();
  const files = openKeptFiles(async () => place);
  const needs = (day: number, more: Partial<CopyNeeds> = {}): CopyNeeds => ({
    own,
    files,
    storage,
    settings: { language: 'kk' },
    state: `state of day ${day}`,
    rowCount: count,
    kept: 3,
    app: '0.1.0',
    now: FIRST + day * DAY,
    ...more,
  });
  const storage = memoryStorage();
  return { own, files, needs };
}

const names = async (files: KeptFiles) => (await datedCopies(files)).map(({ name }) => name.slice(-2));

describe('dated copies', () => {
  it('hold every row and the settings, and are read as a backup is', async () => {
    const { own, files, needs } = await withNotes(3);
    await own.del('note:1');
    expect(await keepDatedCopy(needs(0))).toBe('made');
    const [copy] = await datedCopies(files);
    expect(copy?.name).toBe('copy/2026-11-01');
    const items = await itemsOf(textOf((await files.get(copy!.name))!));
    const rows = [];
    for await (const row of own.everyRow()) rows.push(row);
    expect(heldIn(items)).toEqual({ rows, settings: { language: 'kk' }, packs: [] });
    expect(verdictIn(items).state).toBe('whole');
  });

  it('are made once a day, where something has changed', async () => {
    const { files, needs } = await withNotes(1);
    expect(await keepDatedCopy(needs(0))).toBe('made');
    expect(await keepDatedCopy(needs(0, { state: 'another' }))).toBe('today');
    expect(await keepDatedCopy(needs(0, { state: 'another' }), true)).toBe('made');
    expect(await keepDatedCopy(needs(1, { state: 'another' }))).toBe('same');
    expect(await names(files)).toEqual(['01']);
    expect(await keepDatedCopy(needs(2))).toBe('made');
    expect(await names(files)).toEqual(['03', '01']);
    // Nothing has changed, but the copy is gone.
    await files.drop('copy/2026-11-03');
    expect(await keepDatedCopy(needs(2))).toBe('made');
  });

  it('are as many as the reader wants', async () => {
    const { files, needs } = await withNotes(1);
    for (let day = 0; day < 6; day += 1) await keepDatedCopy(needs(day));
    expect(await names(files)).toEqual(['06', '05', '04']);
    await keepDatedCopy(needs(6, { kept: 1 }));
    expect(await names(files)).toEqual(['07']);
  });

  it('of an emptied base are not made, and those of one that lost rows do not push out the fullest', async () => {
    const { files, needs } = await withNotes(5);
    await keepDatedCopy(needs(0));
    expect(await keepDatedCopy(needs(1, { rowCount: 0 }))).toBe('empty');
    for (let day = 2; day < 8; day += 1) await keepDatedCopy(needs(day, { rowCount: 2 }));
    expect(await names(files)).toEqual(['08', '07', '01']);
    await keepDatedCopy(needs(8, { rowCount: 6 }));
    expect(await names(files)).toEqual(['09', '08', '07']);
  });

  it('of before stay where a new one cannot be kept', async () => {
    const { files, needs } = await withNotes(1);
    for (let day = 0; day < 3; day += 1) await keepDatedCopy(needs(day));
    const failing = { ...files, keep: () => Promise.reject(new Error('disk')) };
    await expect(keepDatedCopy(needs(3, { files: failing }))).rejects.toThrow('disk');
    expect(await names(files)).toEqual(['03', '02', '01']);
    expect(await keepDatedCopy(needs(3))).toBe('made');
  });
});
