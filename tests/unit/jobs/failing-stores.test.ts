import { expect, it } from 'vitest';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';
import { failingPlace, rowsOf } from '../knowledge/memory.ts';
import { A, B, lines, PACK, start, startWorker, type Worker } from './imports.ts';

const OLD = 'job-00000000';
const ROWS = 2_300;
/** Of both imports together. */
const WRITES = 51;

/** The very stores, of which one write fails as the engine would. */
function workerOn(where: StorePlace): Worker {
  return startWorker({ where, needs: { packs: openPacks(where) } });
}

async function entitiesIn(where: StorePlace): Promise<number | undefined> {
  const packs = openPacks(where);
  const [found] = await packs.packSummaries();
  packs.close();
  return found?.content?.entities;
}

/** Of the last word on a job: what a page shows. */
function lastSaid(
  { news }: Worker,
  id: string,
): { readonly state: string; readonly code: string | undefined } {
  const said = news.flatMap((one) => (one.say === 'job' && one.job.id === id ? [one.job] : [])).at(-1);
  return { state: said?.state ?? 'unknown', code: said?.why?.code };
}

it('no room at whichever write leaves the base whole, and is said', { timeout: 120_000 }, async () => {
  let failed = 0;
  for (let nth = 1; nth <= WRITES; nth += 1) {
    const where = failingPlace(nth, 'QuotaExceededError');
    const at = `write ${nth}`;
    const first = workerOn(where);
    await first.runner.obey(start(OLD, lines(10)));
    const before = await entitiesIn(where);
    const worker = workerOn(where);
    await worker.runner.obey(start(A, lines(ROWS)));

    const old = lastSaid(first, OLD);
    const said = lastSaid(worker, A);
    failed += [old, said].filter(({ state }) => state === 'failed').length;
    expect(
      [old, said].filter(({ state }) => state !== 'done').every((one) => one.code === 'quota'),
      at,
    ).toBe(true);
    expect(before, at).toBe(old.state === 'done' ? 10 : undefined);
    expect(await entitiesIn(where), at).toBe(said.state === 'done' ? ROWS : before);
    const pages = (await rowsOf(where, 'packs', 'pages')) as { readonly generation: number }[];
    expect(new Set(pages.map(({ generation }) => generation)).size, at).toBeLessThanOrEqual(1);

    // With room again, whatever was left unsaid is set right.
    const next = workerOn(where);
    await next.runner.obey({ do: 'look' });
    await next.runner.obey(start(B, lines(12)));
    expect(await entitiesIn(where), at).toBe(12);
    expect(
      (await next.files.list('')).map(({ name: kept }) => kept),
      at,
    ).toEqual([`pack/${PACK}`]);
  }
  expect(failed).toBeGreaterThan(WRITES - 10);
});
