import { afterEach, describe, expect, it } from 'vitest';
import {
  closePages,
  entitiesIn,
  file,
  idsIn,
  once,
  openPage,
  PACK,
  packs,
  seenProgress,
  start,
  stateOf,
  towns,
} from './pages.ts';

afterEach(closePages);

describe('a job cancelled', () => {
  it('at whatever moment leaves the base as it was', async () => {
    const page = openPage();
    const first = await start(page, file(towns(500)));
    await once(page, first.id, 'done');
    const many = towns(100_000);
    for (const after of [0, 1, 2, 3]) {
      const job = await start(page, file(many));
      await seenProgress(page, job.id, after);
      page.client.cancel(job.id);
      await once(page, job.id, 'cancelled');
      expect(await entitiesIn(PACK)).toBe(500);
      expect(await rowsIn('packs', 'pages')).toBe(3);
      expect((await page.files.list('')).map(({ name }) => name)).toEqual([`pack/${PACK}`]);
    }
  });

  it('from another page than that which runs it', async () => {
    const first = openPage();
    const second = openPage();
    const job = await start(first, file(towns(20_000)));
    await seenProgress(second, job.id, 1);
    second.client.cancel(job.id);
    await once(second, job.id, 'cancelled');
    expect(await packs.packSummaries()).toEqual([]);
  });
});

describe('a worker that ends in the middle', () => {
  it('is followed by one that goes on to the exact count, seven times over', async () => {
    let page = openPage();
    const count = 40_000;
    const { id } = await start(page, file(towns(count)));
    let resumed = 0;
    for (let kill = 0; kill < 7; kill += 1) {
      await seenProgress(page, id, 1);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
      page.client.close();
      if ((await stateOf(id)) !== 'running') break;
      expect(await entitiesIn(PACK)).toBe(0);
      resumed += 1;
      page = openPage();
    }
    expect(resumed).toBeGreaterThanOrEqual(3);
    if (resumed < 7) page = openPage();
    await once(page, id, 'done');
    const ids = await idsIn(PACK);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  it('with its page is followed by that of another page that is open', async () => {
    const first = openPage();
    const second = openPage();
    const { id } = await start(first, file(towns(20_000)));
    await seenProgress(second, id, 1);
    first.client.close();
    await once(second, id, 'done');
    expect(await entitiesIn(PACK)).toBe(20_000);
  });
});

function rowsIn(database: string, store: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction(store).objectStore(store).count();
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}
