import { describe, expect, it } from 'vitest';
import type { PackWriter } from '../../../utils/knowledge/pack-filling.ts';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { faultyPlace } from './memory.ts';
import { packFiles, readerOf, readers, two } from './small-pack.ts';
import { cities, finish, idsOf } from './written-pack.ts';

describe('a store that gives no more room', () => {
  it.each([
    ['once', false],
    ['for good', true],
  ])('%s, at whichever call, leaves the pack of before whole', { timeout: 120_000 }, async (_, lasting) => {
    const old = cities(450).map(({ id }) => id);
    let calls = 1;
    for (; ; calls += 1) {
      const { place: where, arm, disarm } = faultyPlace('QuotaExceededError');
      const base = openPacks(where);
      const first = await base.write('table', 'job-1');
      await first.addAll(cities(450));
      await finish(first);
      arm(calls, lasting);
      const outcome = await written(base);
      disarm();
      if (outcome === 'done') break;
      expect(outcome, `call ${calls}`).toMatchObject({ name: 'StoreError', code: 'quota' });
      expect(await idsOf(base), `call ${calls}`).toEqual(old);
      expect((await base.entitiesByIds(old)).size, `call ${calls}`).toBe(450);
      expect(await base.history('table')).toEqual([]);
      expect(await written(base), `call ${calls}, tried again`).toBe('done');
      expect(await idsOf(base)).toHaveLength(2_300);
    }
    // Begin, two transactions of pages with their counters, the switch with what is derived, and the old pages.
    expect(calls).toBeGreaterThan(1 + (10 + 1) + (2 + 1) + 4);

    async function written(base: Packs): Promise<unknown> {
      let writer: PackWriter | undefined;
      try {
        writer = await base.write('table', 'job-2');
        await writer.addAll(cities(2_300, 100).slice(writer.written));
        await finish(writer);
        return 'done';
      } catch (error) {
        await writer?.abort().catch(() => undefined);
        return error;
      }
    }
  });

  it('fails an installation at whichever call, and the next one heals it', { timeout: 120_000 }, async () => {
    let calls = 1;
    for (; ; calls += 1) {
      const { place: where, arm, disarm } = faultyPlace('QuotaExceededError');
      const base = openPacks(where);
      await base.install('small', readerOf(two), readers);
      const newer = readerOf(packFiles({ entities: cities(2_100) }));
      arm(calls, calls % 2 === 0);
      const outcome = await base.install('small', newer, readers);
      disarm();
      if (outcome.ok) break;
      expect(outcome.failure.code, `call ${calls}`).toBe('quota');
      expect(await idsOf(base), `call ${calls}`).toEqual(['a', 'b']);
      expect(await base.install('small', newer, readers), `call ${calls}`).toEqual({
        ok: true,
        changed: true,
      });
      expect(await idsOf(base)).toHaveLength(2_100);
    }
    expect(calls).toBeGreaterThan(15);
  });
});
