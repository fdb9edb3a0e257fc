import { describe, expect, it } from 'vitest';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { emptyPlace, pagesIn } from './memory.ts';
import { packFiles, place, population, readerOf, readers } from './small-pack.ts';

const old = packFiles({ entities: [place('a', 'Alpha'), place('b', 'Beta'), place('d', 'Delta')] });
const newer = packFiles({
  revision: '2026-12-01',
  entities: [
    place('c', 'Gamma'),
    place('b', 'Beta'),
    place('d', 'Delta', { statements: [population(2_000)] }),
  ],
});

describe('history', () => {
  it('keeps what each update changed, newest first, and says when', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const base = openPacks(emptyPlace(), () => now);
    await base.install('small', readerOf(old), readers);
    expect(await base.history('small')).toEqual([]);
    now = Date.parse('2026-12-01T10:00:00Z');
    await base.install('small', readerOf(newer), readers);
    now = Date.parse('2026-12-02T10:00:00Z');
    await base.install('small', readerOf(old), readers);
    expect(await base.history('small')).toMatchObject([
      {
        at: '2026-12-02T10:00:00.000Z',
        from: '2026-12-01',
        to: '2026-11-22',
        diff: { added: [{ id: 'a' }] },
      },
      {
        at: '2026-12-01T10:00:00.000Z',
        from: '2026-11-22',
        to: '2026-12-01',
        diff: { counts: { added: 1, removed: 1, changed: 1, same: 1 }, removed: [{ id: 'a' }] },
      },
    ]);
  });

  it('keeps the last twenty', async () => {
    const base = openPacks(emptyPlace());
    for (let day = 1; day <= 23; day += 1) {
      const entities = [place('a', `Alpha ${day}`)];
      await base.install(
        'small',
        readerOf(packFiles({ revision: `2026-01-${day}`.replace(/-(\d)$/u, '-0$1'), entities })),
        readers,
      );
    }
    const kept = await base.history('small');
    expect(kept).toHaveLength(20);
    expect([kept[0]?.to, kept.at(-1)?.to]).toEqual(['2026-01-23', '2026-01-04']);
  });

  it('is no hindrance to replacing what cannot be read', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    await base.install('small', readerOf(old), readers);
    const { Dexie } = await import('dexie');
    const raw = new Dexie('packs', where);
    await raw.open();
    const [page] = (await pagesIn(where)) as { readonly json: string }[];
    await raw.table('pages').put({ ...page, json: '[{"id":' });
    raw.close();
    expect(await base.install('small', readerOf(newer), readers)).toEqual({ ok: true, changed: true });
    expect(await base.history('small')).toEqual([]);
    expect((await base.entitiesByIds(['c'])).size).toBe(1);
  });
});
