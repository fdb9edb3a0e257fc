import { describe, expect, it } from 'vitest';
import { badRowsFile } from '../../../utils/jobs/bad-rows.ts';
import { StoreError } from '../../../utils/knowledge/store-error.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { jobOf, lines, oneAtATime, start, startWorker, type Worker } from './imports.ts';
import { CHUNK, memoryPacks } from './memory-packs.ts';

const PACK = 'import:towns.csv';
const A = 'job-aaaaaaaa';
const B = 'job-bbbbbbbb';
const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `id-${i}`);
const shown = ({ packs }: Worker, pack = PACK): readonly string[] | undefined =>
  packs.packs.get(pack)?.content?.ids;
const namesOf = async ({ files }: Worker): Promise<string[]> =>
  (await files.list('')).map(({ name }) => name);

describe('a table of good rows', () => {
  it('becomes a pack; its file is kept under the pack’s name', async () => {
    const worker = startWorker();
    await worker.runner.obey(start(A, lines(25)));
    expect(await jobOf(worker, A)).toMatchObject({ state: 'done', counts: { entities: 25, bad: 0 } });
    expect(shown(worker)).toEqual(ids(25));
    expect(worker.packs.packs.get(PACK)?.content?.finished).toMatchObject({
      index: { id: PACK, priority: 100, languages: ['en'], licence: 'free', title: { und: 'towns.csv' } },
      origin: { type: 'import', name: 'towns.csv', format: 'ndjson' },
    });
    expect(await namesOf(worker)).toEqual([`pack/${PACK}`]);
    expect((await worker.files.get(`pack/${PACK}`))?.size).toBe(lines(25).size);
  });

  it('of the same name again is an update of it', async () => {
    const worker = startWorker();
    await worker.runner.obey(start(A, lines(25)));
    await worker.runner.obey(start(B, lines(30)));
    expect(shown(worker)).toEqual(ids(30));
    expect((await worker.files.get(`pack/${PACK}`))?.size).toBe(lines(30).size);
  });

  it('one after the other, in the order in which they came', async () => {
    const worker = startWorker();
    await Promise.all([
      worker.runner.obey(start(A, lines(25))),
      worker.runner.obey(start(B, lines(12), 'rivers.csv')),
    ]);
    expect(shown(worker)).toEqual(ids(25));
    expect(shown(worker, 'import:rivers.csv')).toEqual(ids(12));
    const states = worker.news.flatMap((one) =>
      one.say === 'job' ? [`${one.job.id} ${one.job.state}`] : [],
    );
    expect(states.indexOf(`${B} running`)).toBeGreaterThan(states.indexOf(`${A} done`));
  });
});

describe('a table with bad rows', () => {
  const file = lines(25, [3, 17]);

  it('shows nothing until the reader has seen how many', async () => {
    const worker = startWorker();
    await worker.runner.obey(start(A, file));
    const review = await jobOf(worker, A);
    expect(review).toMatchObject({ state: 'review', counts: { entities: 23, bad: 2 } });
    expect(review.badRows).toEqual([
      { line: 4, field: 'name', reason: 'no-name', text: 'bad, "line" 3' },
      { line: 18, field: 'name', reason: 'no-name', text: 'bad, "line" 17' },
    ]);
    expect(shown(worker)).toBeUndefined();
    expect(await (await badRowsFile(worker.files, A)).text()).toBe(
      'line,field,reason,text\r\n4,name,no-name,"bad, ""line"" 3"\r\n18,name,no-name,"bad, ""line"" 17"\r\n',
    );
  });

  it('accepted, goes in without being read again', async () => {
    const worker = startWorker();
    await worker.runner.obey(start(A, file));
    await worker.runner.obey({ do: 'accept', id: A });
    expect((await jobOf(worker, A)).state).toBe('done');
    expect(shown(worker)).toHaveLength(23);
    expect(worker.opened.readers).toBe(1);
    expect(await namesOf(worker)).toEqual([`bad/${A}/00000000`, `pack/${PACK}`]);
    await worker.runner.obey({ do: 'dismiss', id: A });
    expect(await namesOf(worker)).toEqual([`pack/${PACK}`]);
    expect(await worker.files.jobs()).toEqual([]);
  });

  it('accepted after what was written has been lost, is read again and goes in', async () => {
    const where = emptyPlace();
    await startWorker({ where }).runner.obey(start(A, file));
    const worker = startWorker({ where });
    await worker.runner.obey({ do: 'accept', id: A });
    expect((await jobOf(worker, A)).state).toBe('done');
    expect(shown(worker)).toHaveLength(23);
  });

  it('cancelled, leaves nothing behind', async () => {
    const worker = startWorker();
    await worker.runner.obey(start(A, file));
    await worker.runner.obey({ do: 'cancel', id: A });
    expect((await jobOf(worker, A)).state).toBe('cancelled');
    expect(worker.packs.packs.size).toBe(0);
    expect(await namesOf(worker)).toEqual([]);
  });

  it('gives way to the same file once more', async () => {
    const worker = startWorker();
    await worker.runner.obey(start(A, file));
    await worker.runner.obey(start(B, lines(25)));
    expect(await jobOf(worker, A)).toMatchObject({ state: 'cancelled', why: { code: 'superseded' } });
    expect(shown(worker)).toEqual(ids(25));
  });
});

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
});

describe('a store that fails', () => {
  it.each([0, 1, 5, 6])('at write %i of a pack: the job says why, and nothing is left of it', async (nth) => {
    let writes = 0;
    const packs = memoryPacks(() => {
      writes += 1;
      if (writes - 1 === nth) throw new StoreError('quota');
    });
    const worker = startWorker({ packs });
    await worker.runner.obey(start(A, lines(55)));
    expect(await jobOf(worker, A)).toMatchObject({ state: 'failed', why: { code: 'quota' } });
    expect(packs.packs.size).toBe(0);
    expect(await namesOf(worker)).toEqual([]);
    await worker.runner.obey(start(B, lines(55)));
    expect(shown(worker)).toEqual(ids(55));
  });

  it('because the file itself cannot be kept: it is said, and nothing is queued', async () => {
    const worker = startWorker();
    const keep = worker.files.keep;
    Object.assign(worker.files, { keep: () => Promise.reject(new StoreError('quota')) });
    await worker.runner.obey(start(A, lines(5)));
    expect(worker.news).toMatchObject([
      { say: 'job', job: { id: A, state: 'failed', why: { code: 'quota' } } },
    ]);
    expect(await worker.files.jobs()).toEqual([]);
    Object.assign(worker.files, { keep });
  });

  it('because the kept file is gone', async () => {
    const worker = startWorker({ alone: () => Promise.resolve() });
    await worker.runner.obey(start(A, lines(5)));
    await worker.files.drop(`job/${A}`);
    const next = startWorker({ packs: worker.packs, needs: { files: worker.files } });
    await next.runner.obey({ do: 'look' });
    expect(await jobOf(worker, A)).toMatchObject({ state: 'failed', why: { code: 'missing' } });
    expect(worker.packs.packs.size).toBe(0);
  });
});
