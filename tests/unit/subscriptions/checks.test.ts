import { describe, expect, test } from 'vitest';
import { packFiles, place, readerOf, readers, twoNewer } from '../knowledge/small-pack.ts';
import { NEW, OLD, subscribed, URL_OF_INDEX } from './shelf.ts';

const old = packFiles({ revision: '2026-10-01', entities: [place('o', 'Omega')] });

describe('a check', () => {
  test('asks only whether something is new', async () => {
    const made = await subscribed();
    expect(await made.check()).toEqual({ outcome: 'same' });
    const before = made.asked.length;
    expect(await made.check()).toEqual({ outcome: 'same' });
    expect(made.asked.slice(before)).toEqual([
      { address: URL_OF_INDEX, asked: expect.objectContaining({ etag: expect.any(String) as string }) },
    ]);
  });

  test('takes a new version, and its changes are in the history', async () => {
    const made = await subscribed();
    made.lay(twoNewer);
    expect(await made.check()).toMatchObject({ outcome: 'taken', offered: { revision: '2026-12-01' } });
    expect(await made.names()).toEqual(NEW);
    expect(made.taken).toEqual(['small', 'small']);
    const [update] = await made.packs.history('small');
    expect(update?.diff.counts).toEqual({ added: 1, removed: 1, changed: 1, same: 0 });
    expect(await made.check()).toEqual({ outcome: 'same' });
  });

  test('leaves a new version waiting where the reader wants to be asked', async () => {
    const made = await subscribed();
    made.lay(twoNewer);
    made.mode = 'ask';
    for (const time of ['first', 'second']) {
      expect(await made.check(), time).toMatchObject({ outcome: 'waiting', offered: { entities: 2 } });
    }
    expect(await made.names()).toEqual(OLD);
    const looked = await made.subscriptions.lookAgain('small');
    if (!looked.ok) throw new Error(looked.failure.code);
    const changes = await made.packs.diff(looked.offer.files, readers);
    expect(changes).toMatchObject({ ok: true, value: { counts: { added: 1, removed: 1, changed: 1 } } });
    expect(await made.subscriptions.subscribe(looked.offer)).toMatchObject({ outcome: 'taken' });
    expect(await made.names()).toEqual(NEW);
    expect(await made.check()).toEqual({ outcome: 'same' });
  });

  test('by schedule passes over what does not look by itself, and over all where nothing shall', async () => {
    const made = await subscribed();
    made.lay(twoNewer);
    made.mode = 'off';
    expect((await made.subscriptions.check({ isScheduled: true })).size).toBe(0);
    made.mode = 'apply';
    await made.subscriptions.setAuto('small', false);
    expect((await made.subscriptions.check({ isScheduled: true })).size).toBe(0);
    expect(made.scheduled.at(-1)).toBe(0);
    expect(await made.check()).toMatchObject({ outcome: 'taken' });
  });

  test('of one pack asks for that one alone', async () => {
    const made = await subscribed();
    expect((await made.subscriptions.check({ pack: 'other' })).size).toBe(0);
    expect([...(await made.subscriptions.check({ pack: 'small' })).keys()]).toEqual(['small']);
  });

  test('brings back what the store has lost', async () => {
    const made = await subscribed();
    await made.check();
    await made.packs.uninstall('small');
    made.mode = 'ask';
    expect(await made.check()).toMatchObject({ outcome: 'taken' });
    expect(await made.names()).toEqual(OLD);
  });

  test('asks for everything where another version was installed meanwhile', async () => {
    const made = await subscribed();
    await made.check();
    await made.packs.install('small', readerOf(old), readers, { type: 'file', name: 'small.ndjson' });
    expect(await made.names()).toEqual(['Omega']);
    expect(await made.check()).toMatchObject({ outcome: 'taken' });
    expect(made.asked.findLast(({ address }) => address === URL_OF_INDEX)?.asked.etag).toBeUndefined();
    expect(await made.names()).toEqual(OLD);
  });

  test('takes no other pack for one that the store has lost', async () => {
    const made = await subscribed();
    await made.packs.uninstall('small');
    made.lay(packFiles({ id: 'other', entities: [place('a', 'Alpha')] }));
    expect(await made.check()).toEqual({ outcome: 'failed', failure: { code: 'other-pack' } });
    expect(await made.names()).toEqual([]);
  });
});
