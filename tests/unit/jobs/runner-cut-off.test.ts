import { describe, expect, it } from 'vitest';
import { emptyPlace } from '../knowledge/memory.ts';
import { A, B, ids, jobOf, lines, namesOf, oneAtATime, PACK, shown, start, startWorker } from './imports.ts';
import { CHUNK, memoryPacks } from './memory-packs.ts';

describe('a job cancelled', () => {
  it('at any moment leaves the base as it was', async () => {
    // Cancelled at each word that the worker says, and in the middle of each write; 6 chunks and a switch.
    for (let moment = 0; moment < 14; moment += 1) {
      let seen = 0;
      let cancelled: Promise<void> | undefined;
      const look = (): void => {
        if (seen === moment) cancelled = worker.runner.obey({ do: 'cancel', id: B });
        seen += 1;
      };
      let watched = false;
      const packs = memoryPacks(() => {
        if (watched) look();
      });
      const worker = startWorker({ packs, onNews: () => (watched ? look() : undefined) });
      await worker.runner.obey(start(A, lines(5)));
      watched = true;
      await worker.runner.obey(start(B, lines(55)));
      await cancelled;
      const { state } = await jobOf(worker, B);
      const isWhole = state === 'done';
      // Only what comes with the switch itself, or after it, is too late.
      expect(isWhole, `moment ${moment}`).toBe(moment >= 10);
      expect(state, `moment ${moment}`).toBe(isWhole ? 'done' : 'cancelled');
      expect(shown(worker), `moment ${moment}`).toEqual(ids(isWhole ? 55 : 5));
      expect(packs.packs.get(PACK)?.staging, `moment ${moment}`).toBeUndefined();
      expect(await namesOf(worker)).toEqual([`pack/${PACK}`]);
      expect((await worker.files.get(`pack/${PACK}`))?.size).toBe(lines(isWhole ? 55 : 5).size);
    }
  });

  it('before it began takes nothing from one that runs for the same pack', async () => {
    const where = emptyPlace();
    let second: Promise<void> | undefined;
    const packs = memoryPacks(() => {
      second ??= worker.runner.obey(start(B, lines(9))).then(() => undefined);
      return worker.files.jobs().then(async (jobs) => {
        if (jobs.length === 2) await worker.runner.hear({ do: 'cancel', id: B });
      });
    });
    const worker = startWorker({ where, packs });
    await worker.runner.obey(start(A, lines(55)));
    await second;
    expect((await jobOf(worker, B)).state).toBe('cancelled');
    expect(shown(worker)).toEqual(ids(55));
  });

  it('that another page’s worker runs, is stopped there', async () => {
    const where = emptyPlace();
    const alone = oneAtATime();
    let other: Promise<void> | undefined;
    const packs = memoryPacks(() => {
      other ??= second.runner.obey({ do: 'cancel', id: A });
    });
    const first = startWorker({ where, packs, alone });
    const second = startWorker({
      where,
      packs,
      alone,
      needs: { passOn: (wish) => void first.runner.hear(wish) },
    });
    await first.runner.obey(start(A, lines(55)));
    await other;
    expect((await jobOf(first, A)).state).toBe('cancelled');
    expect(packs.packs.size).toBe(0);
    expect(second.opened.readers).toBe(0);
  });
});

describe('a worker killed', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('at write %i: the next one goes on to the exact count', async (chunk) => {
    const where = emptyPlace();
    let writes = 0;
    let isDead = true;
    const { promise: killed, resolve: kill } = Promise.withResolvers<void>();
    const packs = memoryPacks(() => {
      if (isDead && writes === chunk) {
        kill();
        return new Promise<void>(() => undefined);
      }
      writes += 1;
      return undefined;
    });
    void startWorker({ where, packs }).runner.obey(start(A, lines(55)));
    await killed;
    isDead = false;
    writes = 0;
    const next = startWorker({ where, packs });
    await next.runner.obey({ do: 'look' });
    expect((await jobOf(next, A)).state).toBe('done');
    expect(shown(next)).toEqual(ids(55));
    // Nothing is written twice: chunks left, and the switch.
    expect(writes).toBe(Math.ceil((55 - chunk * CHUNK) / CHUNK) + 1);
  });

  it('after the switch: the next one only says so', async () => {
    const where = emptyPlace();
    const packs = memoryPacks();
    const worker = startWorker({ where, packs });
    await worker.runner.obey(start(A, lines(5)));
    await worker.files.rename(`pack/${PACK}`, `job/${A}`, {
      ...(await jobOf(worker, A)),
      state: 'running',
    } as never);
    const next = startWorker({ where, packs });
    await next.runner.obey({ do: 'look' });
    expect((await jobOf(next, A)).state).toBe('done');
    expect(next.opened.readers).toBe(0);
    expect(await namesOf(next)).toEqual([`pack/${PACK}`]);
  });

  it('after the switch, and cancelled: it is too late, and is said so', async () => {
    const where = emptyPlace();
    const packs = memoryPacks();
    const worker = startWorker({ where, packs });
    await worker.runner.obey(start(A, lines(5)));
    const running = { ...(await jobOf(worker, A)), state: 'running' };
    await worker.files.rename(`pack/${PACK}`, `job/${A}`, running);
    const next = startWorker({ where, packs });
    await next.runner.obey({ do: 'cancel', id: A });
    expect((await jobOf(next, A)).state).toBe('done');
    expect(await namesOf(next)).toEqual([`pack/${PACK}`]);
  });
});
