import { describe, expect, it } from 'vitest';
import { badRowsFile } from '../../../utils/jobs/bad-rows.ts';
import { StoreError } from '../../../utils/knowledge/store-error.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { A, B, ids, jobOf, lines, namesOf, PACK, shown, start, startWorker } from './imports.ts';
import { memoryPacks } from './memory-packs.ts';

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
    Object.assign(worker.files, { keepWith: () => Promise.reject(new StoreError('quota')) });
    await worker.runner.obey(start(A, lines(5)));
    expect(worker.news).toMatchObject([
      { say: 'job', job: { id: A, state: 'failed', why: { code: 'quota' } } },
    ]);
    expect(await worker.files.jobs()).toEqual([]);
  });

  it('so that nothing can be noted of any job: it is said once, and nothing is tried for ever', async () => {
    const where = emptyPlace();
    const worker = startWorker({ where });
    const { promise: tooOften, reject } = Promise.withResolvers<never>();
    let tries = 0;
    const putJob = async (): Promise<never> => {
      tries += 1;
      if (tries < 50) throw new StoreError('quota');
      reject(new Error('tried for ever'));
      return tooOften;
    };
    Object.assign(worker.files, { putJob });
    await Promise.race([worker.runner.obey(start(A, lines(5))), tooOften]);
    expect(worker.news.at(-1)).toMatchObject({ job: { id: A, state: 'failed', why: { code: 'quota' } } });
    const next = startWorker({ where, packs: worker.packs });
    await next.runner.obey({ do: 'look' });
    expect(shown(next)).toEqual(ids(5));
  });

  it('so that a file cannot get its final name beside the one before: no older file fills the pack again', async () => {
    const worker = startWorker();
    await worker.runner.obey(start(A, lines(5)));
    const { rename } = worker.files;
    const noRoomForTwo: typeof rename = async (from, to, job) => {
      if (await worker.files.get(to)) throw new StoreError('quota');
      await rename(from, to, job);
    };
    Object.assign(worker.files, { rename: noRoomForTwo });
    await worker.runner.obey(start(B, lines(9)));
    expect((await worker.files.get(`pack/${PACK}`))?.size).toBe(lines(9).size);
    Object.assign(worker.files, { rename: () => Promise.reject(new StoreError('quota')) });
    await worker.runner.obey(start('job-cccccccc', lines(12)));
    expect((await jobOf(worker, 'job-cccccccc')).state).toBe('done');
    expect(await namesOf(worker)).toEqual([]);
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
