import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../utils/journal/journal.ts';
import { isRepairable, type CheckProgress } from '../../../utils/knowledge/findings.ts';
import { checkIntegrity, repair } from '../../../utils/knowledge/integrity.ts';
import type { PageRow } from '../../../utils/knowledge/pack-store.ts';
import type { Row } from '../../../utils/knowledge/row.ts';
import { copies } from './device.ts';
import { damage, installation } from './installation.ts';

describe('the integrity check', () => {
  it('finds nothing wrong with what is whole, looks at all of it, and changes nothing', async () => {
    const { check, needs } = await installation();
    expect(await check()).toEqual([]);
    const steps: CheckProgress[] = [];
    await checkIntegrity(await needs(), (step) => steps.push(step), new AbortController().signal);
    expect(steps.filter(({ step }) => step === 'packs').at(-1)).toEqual({ step: 'packs', done: 4, total: 4 });
    expect(steps.filter(({ step }) => step === 'kept').at(-1)).toEqual({ step: 'kept', done: 2, total: 2 });
  });

  it('ends when it is told to', async () => {
    const { needs } = await installation();
    await expect(checkIntegrity(await needs(), () => undefined, AbortSignal.abort())).rejects.toThrow(
      'aborted',
    );
  });

  it('finds rows that only the journal has, or has newer, and merges them back', async () => {
    const { mine, own, check, repairAll } = await installation();
    const before = await own.get('note:t-1');
    await damage(mine.place, 'kb', async (db) => {
      const old = structuredClone(await db.table('rows').get('note:w-1')) as Record<string, unknown>;
      await own.put('me', 'note', 'note:w-1', { text: 'newer' });
      await db.table('rows').put(old);
      await db.table('rows').delete('note:t-1');
    });
    const found = await check();
    expect(found).toEqual([{ code: 'rows-lost', count: 2 }]);
    await repairAll(found);
    expect(await own.get('note:t-1')).toEqual(before);
    expect((await own.get('note:w-1'))?.f['text']).toBe('newer');
  });

  it('finds rows without a copy, and copies them', async () => {
    const { mine, check, repairAll } = await installation();
    const whole = new Map(mine.storage.items);
    const [first, second] = copies(mine);
    mine.storage.items.delete(first![0]);
    mine.storage.items.set(second![0], 'damaged');
    const found = await check();
    expect(found).toEqual([{ code: 'copies-lost', count: 2 }]);
    await repairAll(found);
    expect(new Map(copies(mine))).toEqual(new Map([...whole].filter(([key]) => key.startsWith('journal/'))));
  });

  it('expects what only the journal has, whatever else is put right first', async () => {
    const { mine, own, needs, check } = await installation();
    const [first] = copies(mine);
    mine.storage.items.delete(first![0]);
    await damage(mine.place, 'kb', (db) => db.table('rows').delete('note:t-1'));
    expect(await check()).toEqual([
      { code: 'rows-lost', count: 1 },
      { code: 'copies-lost', count: 1 },
    ]);
    await repair({ code: 'copies-lost', count: 1 }, await needs());
    expect(await check()).toEqual([{ code: 'rows-lost', count: 1 }]);
    own.close();
    expect(await mine.open().get('note:t-1')).toBeDefined();
    expect(await check()).toEqual([]);
  });

  it('drops no copy that has something the base lacks, whatever is put right first', async () => {
    const { mine, own, needs, check, repairAll } = await installation();
    await damage(mine.place, 'kb', async (db) => {
      const old = structuredClone(await db.table('rows').get('note:w-1')) as Row;
      mine.now += 1_000;
      await own.put('me', 'note', 'note:w-1', { text: 'only the journal has it' });
      const u = old.u.replace(/^.{9}/u, '0zzzzzzzz');
      const newer = { ...old, f: { ...old.f, tag: 'only the base has it' }, h: { ...old.h, tag: u }, u };
      await db.table('rows').put(newer);
    });
    expect(await check()).toEqual([
      { code: 'rows-lost', count: 1 },
      { code: 'copies-lost', count: 1 },
    ]);
    await repair({ code: 'copies-lost', count: 1 }, await needs());
    await repairAll(await check());
    expect((await own.get('note:w-1'))?.f).toMatchObject({
      text: 'only the journal has it',
      tag: 'only the base has it',
    });
  });

  it('finds that rows are in neither, and expects them no longer once the reader knows', async () => {
    const { mine, check, repairAll } = await installation();
    const [key] = copies(mine).find(([, row]) => (row as { id: string }).id === 'note:t-1')!;
    mine.storage.items.delete(key);
    await damage(mine.place, 'kb', (db) => db.table('rows').delete('note:t-1'));
    const found = await check();
    expect(found).toEqual([{ code: 'rows-gone', count: 1 }]);
    await repairAll(found);
    expect(await check()).toEqual([]);
  });

  it('takes no base for one that lost something because it holds more than was expected', async () => {
    const { mine, check } = await installation();
    for (const rows of [[], [{ id: 'note:t-1', stamp: '0' }]]) {
      await openJournal(mine.storage).settle(rows);
      expect(await check()).toEqual([]);
    }
  });

  it('finds that both have gone back to the same earlier state', async () => {
    const { mine, own, check, repairAll } = await installation();
    const then = new Map(copies(mine));
    await damage(mine.place, 'kb', async (db) => {
      const old = structuredClone(await db.table('rows').get('overlay:w-2')) as Record<string, unknown>;
      await own.put('me', 'overlay', 'overlay:w-2', { hidden: false });
      await db.table('rows').put(old);
    });
    for (const [key] of copies(mine)) mine.storage.items.delete(key);
    for (const [key, row] of then) mine.storage.items.set(key, row);
    const found = await check();
    expect(found).toEqual([{ code: 'rows-gone', count: 1 }]);
    await repairAll(found);
  });

  it('shows rows about entities that nobody has, and leaves them alone', async () => {
    const { own, check, needs } = await installation();
    await own.put('me', 'note', 'note:x', { entity: 'nobody', text: 'x' });
    await own.put('me', 'fact', 'fact:x', { entity: 'w-1', value: { type: 'entity', entity: 'nobody' } });
    await own.put('me', 'overlay', 'overlay:nowhere', { hidden: true });
    await own.put('me', 'note', 'note:y', { entity: 'deleted', text: 'y' });
    await own.del('note:y');
    // Nobody misses what is in the bin, and history may speak of what is gone.
    await own.put('me', 'note', 'note:z', { entity: 'binned', text: 'z', binned: '2026-11-22T00:00:00Z' });
    await own.put('me', 'change', 'change:1', { entity: 'noted' });
    const found = await check();
    expect(found).toEqual([
      { code: 'dangling', count: 3, entities: expect.arrayContaining(['nobody', 'nowhere']) as unknown },
    ]);
    expect(found.some(isRepairable)).toBe(false);
    await repair(found[0]!, await needs());
    expect(await check()).toEqual(found);
  });

  it('finds packs that are gone, and knows where each can be had again', async () => {
    const { packs, packsPlace, check, repairAll, reinstalled } = await installation();
    packs.close();
    await new Promise((resolve) => {
      packsPlace.indexedDB.deleteDatabase('packs').addEventListener('success', resolve);
    });
    const found = (await check()).filter(({ code }) => code !== 'dangling');
    expect(found).toEqual([
      { code: 'pack-missing', pack: 'world', from: 'package' },
      { code: 'pack-missing', pack: 'towns', from: 'kept' },
      { code: 'pack-missing', pack: 'news', title: { en: 'News' }, from: 'address' },
    ]);
    await repairAll(found);
    expect(new Set(reinstalled.map(([, from]) => from))).toEqual(new Set(['package', 'kept', 'address']));
    expect(await check()).toEqual([]);
  });

  it('finds pages that are missing, torn or emptied, and has the pack installed anew', async () => {
    const { packs, packsPlace, check, repairAll } = await installation();
    const changes: readonly ((row: PageRow) => PageRow | undefined)[] = [
      () => undefined,
      (row) => ({ ...row, json: row.json.slice(0, -20) }),
      (row) => ({ ...row, json: '[]' }),
      (row) => ({ ...row, json: '[{"id":7}]' }),
      (row) => ({ ...row, json: '{}' }),
    ];
    for (const change of changes) {
      await damage(packsPlace, 'packs', async (db) => {
        const pages = db.table<PageRow>('pages');
        const last = (await pages.toArray()).filter(({ pack }) => pack === 'world').at(-1)!;
        const changed = change(last);
        if (changed) await pages.put(changed);
        else await pages.delete([last.pack, last.page]);
      });
      const found = (await check()).filter(({ code }) => code !== 'dangling');
      expect(found).toEqual([{ code: 'pack-damaged', pack: 'world', count: 1, from: 'package' }]);
      await repairAll(found);
    }
    expect((await packs.inspect('world'))?.tally.entities).toBe(300);
  });

  it('leaves what can still be read of a damaged pack, where it cannot be had again', async () => {
    const { packs, packsPlace, needs, check } = await installation();
    await damage(packsPlace, 'packs', async (db) => {
      const pages = db.table<PageRow>('pages');
      const last = (await pages.toArray()).filter(({ pack }) => pack === 'world').at(-1)!;
      await pages.put({ ...last, json: last.json.slice(0, -20) });
    });
    const [found] = await check();
    const offline = { ...(await needs()), reinstall: () => Promise.reject(new Error('no network')) };
    for (let time = 0; time < 2; time += 1)
      await expect(repair(found!, offline)).rejects.toThrow('no network');
    expect((await packs.entitiesByIds(['w-0', 'w-299'])).size).toBe(1);
    expect((await packs.inspect('world'))?.tally.entities).toBe(200);
    expect(await check()).toEqual([found]);
  });

  it('finds a directory that is missing or wrong, and makes it anew', async () => {
    const { packs, packsPlace, check, repairAll } = await installation();
    for (const change of [undefined, new Uint32Array([1, 2]), 'turned']) {
      await damage(packsPlace, 'packs', async (db) => {
        const row = (await db.table('index').get('ids/world')) as { ids: Uint32Array };
        if (change === undefined) await db.table('index').delete('ids/world');
        else
          await db.table('index').put({ ...row, ids: change === 'turned' ? row.ids.toReversed() : change });
      });
      const found = await check();
      expect(found).toEqual([{ code: 'pack-derived', pack: 'world' }]);
      await repairAll(found);
    }
    expect((await packs.entitiesByIds(['w-299'])).size).toBe(1);
  });

  it('finds kept files that are not what was kept, and drops them', async () => {
    const { files, filesPlace, check, repairAll } = await installation();
    await files.keep('copy/2026-11-20', new Blob(['damaged']));
    await damage(filesPlace, 'files', async (db) => {
      const row = (await db.table('files').get('pack/towns')) as object;
      await db.table('files').put({ ...row, blob: new Blob(['to']) });
    });
    const found = await check();
    expect(found).toEqual([
      { code: 'kept-damaged', name: 'copy/2026-11-20' },
      { code: 'kept-damaged', name: 'pack/towns' },
    ]);
    await repairAll(found);
    expect((await files.list('')).map(({ name }) => name)).toEqual(['copy/2026-11-21']);
  });
});
