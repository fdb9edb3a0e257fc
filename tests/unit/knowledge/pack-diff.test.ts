import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../utils/facts/entity.ts';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { emptyPlace, rowsOf } from './memory.ts';
import { packFiles, place, population, readerOf, readers, sources, vocabulary } from './small-pack.ts';

const region = (more: Partial<Entity> = {}) =>
  place('KZ-39', 'Kostanay Region', {
    type: 'region',
    descriptions: { en: 'A region' },
    statements: [population(832_000, { asOf: '2024' }), population(835_000)],
    ...more,
  });
const old = packFiles({
  revision: '2026-11-22',
  entities: [region(), place('a', 'Alpha'), place('b', 'Beta')],
});
const renewed = {
  revision: '2026-12-01',
  entities: [
    place('c', 'Gamma'),
    place('b', 'Beta'),
    region({
      flag: 'KZ',
      descriptions: { en: 'The region', fr: 'La région' },
      statements: [
        population(832_000, { asOf: '2024' }),
        population(836_100),
        population(840_000, { asOf: '2026', source: 'book' }),
      ],
    }),
  ],
};
const newer = packFiles(renewed);

const quantity = (amount: number) => ({ statement: { value: { type: 'quantity', amount } } });

async function withOld(): Promise<Packs> {
  const base = openPacks(emptyPlace());
  await base.install('small', readerOf(old), readers);
  return base;
}

describe('what a newer pack would change', () => {
  it('is told with old and new values and their sources, and nothing is written', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    await base.install('small', readerOf(old), readers);
    const stores = () => Promise.all(['pages', 'packs', 'index'].map((name) => rowsOf(where, 'packs', name)));
    const before = await stores();
    const told = await base.diff(readerOf(newer), readers);
    expect(told).toMatchObject({
      ok: true,
      value: {
        counts: { added: 1, removed: 1, changed: 1, same: 1 },
        added: [{ id: 'c', labels: [{ text: 'Gamma' }] }],
        removed: [{ id: 'a', labels: [{ text: 'Alpha' }] }],
        changed: [
          {
            id: 'KZ-39',
            total: 5,
            details: [
              {
                type: 'statement',
                old: { ...quantity(835_000), source: { publisher: 'Bureau' } },
                now: { ...quantity(836_100), source: { publisher: 'Bureau' } },
              },
              { type: 'statement', now: { ...quantity(840_000), source: { publisher: 'Publisher' } } },
              { type: 'description', lang: 'en', old: 'A region', now: 'The region' },
              { type: 'description', lang: 'fr', now: 'La région' },
              { type: 'flag', now: 'KZ' },
            ],
          },
        ],
        vocabulary: {
          properties: { population: { unit: 'people' } },
          units: { people: {} },
          types: { region: {}, city: {} },
        },
      },
    });
    expect(told.ok && Object.keys(told.value.vocabulary.properties)).toEqual(['population']);
    expect(await stores()).toEqual(before);
  });

  it('is everything where the pack is not installed, and nothing where it is the same', async () => {
    const base = await withOld();
    const other = packFiles({ id: 'other', entities: [place('a', 'Alpha')] });
    expect(await base.diff(readerOf(other), readers)).toMatchObject({
      value: { counts: { added: 1, removed: 0, changed: 0, same: 0 } },
    });
    expect(await base.diff(readerOf(old), readers)).toMatchObject({
      value: { counts: { added: 0, removed: 0, changed: 0, same: 3 }, changed: [] },
    });
  });

  it('is not told of files that are not what their index says', async () => {
    const base = await withOld();
    const broken = new Map([...newer, ['entities.ndjson', '{}']]);
    expect(await base.diff(readerOf(broken), readers)).toEqual({
      ok: false,
      failure: { code: 'size', file: 'entities.ndjson', detail: '2 bytes' },
    });
  });

  it('goes by what a source is, not by its key', async () => {
    const keyed = (key: string, publisher: string) =>
      packFiles({
        revision: publisher,
        entities: [place('a', 'Alpha', { statements: [population(1, { source: key })] })],
        sources: { [key]: { ...sources.bureau, publisher } },
      });
    const base = openPacks(emptyPlace());
    await base.install('small', readerOf(keyed('s1', '2025')), readers);
    const told = async (files: Map<string, string>) => {
      const diff = await base.diff(readerOf(files), readers);
      return diff.ok && diff.value.counts;
    };
    expect(await told(keyed('s2', '2025'))).toMatchObject({ same: 1, changed: 0 });
    // The same key for another source is another source.
    expect(await told(keyed('s1', '2026'))).toMatchObject({ same: 0, changed: 1 });
  });

  it('pairs statements of one topic by date first, and leaves other topics apart', async () => {
    const share = (group: string, amount: number) =>
      population(amount, { qualifiers: { group: { type: 'text', texts: { en: group } } } });
    const files = (...statements: Entity['statements'][number][]) =>
      packFiles({
        revision: String(2000 + statements.length),
        entities: [place('a', 'Alpha', { statements })],
      });
    const base = openPacks(emptyPlace());
    await base.install(
      'small',
      readerOf(files(population(1, { asOf: '2023' }), population(2, { asOf: '2024' }), share('Kazakhs', 40))),
      readers,
    );
    const diff = await base.diff(
      readerOf(files(population(5, { asOf: '2024' }), share('Russians', 38))),
      readers,
    );
    const amounts = (diff.ok ? (diff.value.changed[0]?.details ?? []) : []).map((one) =>
      one.type === 'statement'
        ? [one.old, one.now].map(
            (side) => side?.statement.value.type === 'quantity' && side.statement.value.amount,
          )
        : one.type,
    );
    expect(amounts).toEqual([
      [2, 5],
      [1, false],
      [40, false],
      [false, 38],
    ]);
  });

  it('cuts its lists short and keeps the counts whole', async () => {
    const many = (from: number, amount: number) =>
      packFiles({
        revision: String(2000 + from),
        entities: Array.from({ length: 1_400 }, (_, i) =>
          place(`id-${from + i}`, `Name ${from + i}`, { statements: [population(amount)] }),
        ),
      });
    const base = openPacks(emptyPlace());
    await base.install('small', readerOf(many(0, 1)), readers);
    const told = await base.diff(readerOf(many(600, 2)), readers);
    const diff = told.ok ? told.value : expect.fail();
    expect(diff.counts).toEqual({ added: 600, removed: 600, changed: 800, same: 0 });
    expect([diff.added, diff.removed, diff.changed].map((list) => list.length)).toEqual([500, 500, 500]);
    expect(diff.removed[0]?.id).toBe('id-0');
    expect(diff.added[0]?.id).toBe('id-1400');
  });
});

describe('a writer that has written a newer generation', () => {
  it('tells what finishing would change, and parts of one entity are compared as one', async () => {
    const base = await withOld();
    const [gamma, beta, changed] = renewed.entities as [Entity, Entity, Entity];
    const writer = await base.write('small', 'job-1');
    const [first, ...rest] = changed.statements;
    await writer.addAll([
      gamma,
      { ...changed, statements: [first!] },
      beta,
      ...Array.from({ length: 450 }, (_, i) => place(`id-${i}`, `Name ${i}`)),
      { ...changed, statements: rest },
    ]);
    const diff = await writer.diff({ vocabulary, sources });
    expect(diff.counts).toEqual({ added: 451, removed: 1, changed: 1, same: 1 });
    expect(diff.changed).toMatchObject([{ id: 'KZ-39', total: 5 }]);
    await writer.abort();
    expect((await base.entitiesByIds(['a', 'c'])).size).toBe(1);
  });
});
