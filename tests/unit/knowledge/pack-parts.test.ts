import { describe, expect, it } from 'vitest';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { emptyPlace } from './memory.ts';
import { packFiles, place, population, readerOf, readers } from './small-pack.ts';
import { cities, finish, idsOf } from './written-pack.ts';

describe('one id in several parts', () => {
  const parts = [
    place('KZ-39', 'Kostanay Region', { statements: [population(1), population(2, { asOf: '2024' })] }),
    place('KZ-39', 'Kostanai', {
      names: [
        { text: 'Kostanai', lang: 'en', role: 'label' },
        { text: 'Қостанай', lang: 'kk', role: 'label' },
      ],
      descriptions: { en: 'A region' },
      statements: [population(1), population(3, { rank: 'preferred' })],
    }),
  ] as const;

  async function withParts(between: number): Promise<Packs> {
    const base = openPacks(emptyPlace());
    const writer = await base.write('table', 'job-1');
    await writer.addAll([parts[0], ...cities(between), parts[1], ...cities(1, between)]);
    await finish(writer);
    return base;
  }

  it.each([0, 150, 300, 2_500])('is one entity, %i others between them', async (between) => {
    const base = await withParts(between);
    const found = (await base.entitiesByIds(['KZ-39'])).get('KZ-39');
    expect(found?.names.map(({ text, role }) => `${text} ${role}`)).toEqual([
      'Kostanay Region label',
      'Kostanai alias',
      'Қостанай label',
    ]);
    expect(found?.descriptions).toEqual({ en: 'A region' });
    // What both parts say is said once.
    expect(found?.statements.map(({ value }) => value.type === 'quantity' && value.amount)).toEqual([
      1, 2, 3,
    ]);
  });

  it.each([0, 150, 300])('comes to the name index once, %i others between them', async (between) => {
    const base = await withParts(between);
    const ids = await idsOf(base);
    expect(ids).toHaveLength(between + 2);
    expect(new Set(ids).size).toBe(between + 2);
    const names = [];
    for await (const page of base.namesForIndex()) {
      names.push(...page.filter(({ id }) => id === 'KZ-39').flatMap((one) => one.names));
    }
    expect(names).toHaveLength(3);
    expect((await base.inspect('table'))?.tally.entities).toBe(between + 2);
  });

  it('is refused in a published pack, wherever the second stands', async () => {
    const again = [place('a', 'Alpha'), ...cities(450), place('a', 'Alpha')];
    const base = openPacks(emptyPlace());
    const outcome = await base.install('small', readerOf(packFiles({ entities: again })), readers);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unreadable', file: 'entities.ndjson' } });
    expect(!outcome.ok && outcome.failure.detail).toBe('a for the second time');
  });
});
