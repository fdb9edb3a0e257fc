import { describe, expect, it } from 'vitest';
import { directoryKey, readColumns, writeColumns } from '../../../utils/directory/layout.ts';
import { EVERY_PACK } from '../../../utils/knowledge/pack-view.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { buildColumns } from '../../../utils/room/build-columns.ts';
import { keepColumns } from '../../../utils/room/columns-now.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { packFiles, place, population, readerOf, readers } from '../knowledge/small-pack.ts';

const TODAY = 20_779;
const ORDER = { view: EVERY_PACK, lang: 'en', today: TODAY };

async function setUp(entities = [place('KZ', 'Kazakhstan')]) {
  const packs = openPacks(emptyPlace());
  const files = packFiles({ id: 'small', entities });
  expect(await packs.install('small', readerOf(files), readers)).toMatchObject({ ok: true });
  const reported: unknown[] = [];
  let makings = 0;
  const make = async (order: typeof ORDER) => {
    makings += 1;
    const bytes = writeColumns(await buildColumns({ packs, ...order }));
    await packs.saveIndex(directoryKey(order.lang, await packs.namesKey(order.view)), bytes, 'directory');
    return readColumns(bytes);
  };
  /** As a page that is opened anew. */
  const page = () => keepColumns({ packs, make, report: (_, error) => reported.push(error) });
  return { packs, page, reported, makings: () => makings };
}

describe('columns', () => {
  it('are made once, and read by the next page', async () => {
    const { page, makings } = await setUp();
    const first = page();
    const [one, other] = await Promise.all([first.now(ORDER), first.now(ORDER)]);
    expect(other).toEqual(one);
    expect(await first.now(ORDER)).toEqual(one);
    expect(await page().now(ORDER)).toEqual(one);
    expect(makings()).toBe(1);
  });

  it('are made anew in another language, and after a pack has come', async () => {
    const { packs, page, makings } = await setUp();
    const columns = page();
    await columns.now(ORDER);
    await columns.now({ ...ORDER, lang: 'kk' });
    expect(makings()).toBe(2);
    const files = packFiles({ id: 'second', entities: [place('UZ', 'Uzbekistan')] });
    await packs.install('second', readerOf(files), readers);
    expect((await columns.now(ORDER)).count).toBe(2);
    expect(makings()).toBe(3);
  });

  it('are made anew where what is stored is damaged', async () => {
    const { packs, page, reported, makings } = await setUp();
    await page().now(ORDER);
    const key = directoryKey('en', await packs.namesKey());
    const bytes = new Uint8Array((await packs.loadIndex(key, 'directory'))!);
    bytes[bytes.length - 9]! ^= 1;
    await packs.saveIndex(key, bytes.buffer, 'directory');
    expect((await page().now(ORDER)).count).toBe(1);
    expect(reported).toMatchObject([{ reason: 'damaged' }]);
    await page().now(ORDER);
    expect(makings()).toBe(2);
  });

  it('are made anew on the day on which another fact holds', async () => {
    const statements = [population(1, { until: '2026-12-31' })];
    const { page, makings } = await setUp([place('KZ', 'Kazakhstan', { statements })]);
    await page().now({ ...ORDER, today: TODAY + 39 });
    await page().now({ ...ORDER, today: TODAY + 39 });
    expect(makings()).toBe(1);
    const columns = await page().now({ ...ORDER, today: TODAY + 40 });
    expect(makings()).toBe(2);
    expect(columns.tables.judgedUntil).toBeNull();
  });

  it('are asked for again after they could not be made', async () => {
    const { packs } = await setUp();
    let tries = 0;
    const columns = keepColumns({
      packs,
      make: (order) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('planted')) : buildColumns({ packs, ...order });
      },
      report: () => undefined,
    });
    await expect(columns.now(ORDER)).rejects.toThrow('planted');
    expect((await columns.now(ORDER)).count).toBe(1);
  });
});
