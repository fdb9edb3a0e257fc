import { describe, expect, it } from 'vitest';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import type { PacksView } from '../../../utils/knowledge/pack-view.ts';
import { emptyPlace, rowsOf } from './memory.ts';
import { packFiles, place, population, readerOf, readers, sources, vocabulary } from './small-pack.ts';

const upper = packFiles({
  id: 'upper',
  priority: 20,
  entities: [
    place('KZ', 'Kazakhstan', {
      type: 'country',
      names: [
        { text: 'Kazakhstan', lang: 'en', role: 'label' },
        { text: 'Казахстан', lang: 'ru', role: 'label' },
      ],
      descriptions: { en: 'Upper' },
      statements: [population(20, { rank: 'preferred' })],
    }),
    place('only-upper', 'Up'),
  ],
});
const lower = packFiles({
  id: 'lower',
  priority: 10,
  sources: { bureau: { ...sources.bureau, publisher: 'Another bureau' } },
  vocabulary: {
    ...vocabulary,
    properties: { ...vocabulary.properties, population: { labels: { en: 'People' }, order: 1 } },
  },
  entities: [
    place('KZ', 'Republic of Kazakhstan', {
      type: 'region',
      flag: 'KZ',
      names: [
        { text: 'Republic of Kazakhstan', lang: 'en', role: 'label' },
        { text: 'Kazakhstan', lang: 'en', role: 'alias' },
        { text: 'Қазақстан', lang: 'kk', role: 'label' },
      ],
      descriptions: { en: 'Lower', fr: 'Bas' },
      statements: [population(19, { rank: 'preferred' })],
    }),
    place('only-lower', 'Down'),
  ],
});

async function withBoth(): Promise<Packs> {
  const base = openPacks(emptyPlace());
  // The lower one first: precedence is the packs' own matter, not the order of arrival.
  await base.install('lower', readerOf(lower), readers);
  await base.install('upper', readerOf(upper), readers);
  return base;
}

const without = (pack: string): PacksView => ({ off: new Set([pack]), order: [] });

async function allNames(base: Packs, view?: PacksView) {
  const entities = [];
  for await (const page of base.namesForIndex(view)) entities.push(...page);
  return entities;
}

describe('an entity of two packs', () => {
  it('is one, with what both say and the higher priority’s word where one must decide', async () => {
    const base = await withBoth();
    const kz = (await base.entitiesByIds(['KZ'])).get('KZ');
    expect(kz).toMatchObject({ type: 'country', flag: 'KZ', descriptions: { en: 'Upper', fr: 'Bas' } });
    expect(kz?.names.map(({ text, role }) => `${text} ${role}`)).toEqual([
      'Kazakhstan label',
      'Казахстан label',
      'Republic of Kazakhstan alias',
      'Қазақстан label',
    ]);
    expect(kz?.statements.map(({ rank, source }) => `${rank} ${source}`)).toEqual([
      'preferred upper/bureau',
      'normal lower/bureau',
    ]);
  });

  it('is what one pack says where the other is off', async () => {
    const base = await withBoth();
    const found = await base.entitiesByIds(['KZ', 'only-upper', 'only-lower'], without('upper'));
    expect([...found.keys()]).toEqual(['KZ', 'only-lower']);
    expect(found.get('KZ')).toMatchObject({ type: 'region', descriptions: { en: 'Lower' } });
    expect(found.get('KZ')?.statements[0]?.rank).toBe('preferred');
  });

  it('comes to the name index once, with all its names', async () => {
    const named = await allNames(await withBoth());
    expect(named.map(({ id }) => id)).toEqual(['KZ', 'only-upper', 'only-lower']);
    expect(named[0]).toMatchObject({ kind: 'place', type: 'country' });
    expect(named[0]?.names).toHaveLength(4);
    expect((await allNames(await withBoth(), without('upper'))).map(({ id }) => id)).toEqual([
      'KZ',
      'only-lower',
    ]);
  });
});

describe('the tables', () => {
  it('keep the sources of two packs apart and let the higher priority define a property', async () => {
    const { vocabulary: merged, sources: known } = await (await withBoth()).knownTables();
    expect(known['upper/bureau']?.publisher).toBe('Bureau');
    expect(known['lower/bureau']?.publisher).toBe('Another bureau');
    expect(merged.properties['population']?.labels['en']).toBe('Population');
  });

  it('find nothing under the names that every object has', async () => {
    const { vocabulary: merged, sources: known } = await (await withBoth()).knownTables();
    for (const name of ['toString', 'constructor', '__proto__']) {
      expect(merged.properties[name]).toBeUndefined();
      expect(merged.units[name]).toBeUndefined();
      expect(merged.types[name]).toBeUndefined();
      expect(known[name]).toBeUndefined();
    }
  });
});

describe('lookups', () => {
  it('find every entity of many pages, after a start too', async () => {
    const where = emptyPlace();
    const ids = Array.from({ length: 1_001 }, (_, i) => `id-${i}`);
    const files = packFiles({ entities: ids.map((id) => place(id, id)) });
    await openPacks(where).install('small', readerOf(files), readers);
    const again = openPacks(where);
    expect([...(await again.entitiesByIds(ids)).keys()]).toEqual(ids);
    expect((await allNames(again)).map(({ id }) => id)).toEqual(ids);
  });

  it('do without the stored directory, which is derived', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    await base.install('upper', readerOf(upper), readers);
    const { Dexie } = await import('dexie');
    const raw = new Dexie('packs', where);
    await raw.open();
    await raw.table('index').clear();
    raw.close();
    expect((await openPacks(where).entitiesByIds(['only-upper'])).size).toBe(1);
  });

  it('follow an update', async () => {
    const base = await withBoth();
    expect((await base.entitiesByIds(['only-upper'])).get('only-upper')?.names[0]?.text).toBe('Up');
    const newer = packFiles({ id: 'upper', priority: 20, entities: [place('only-upper', 'Higher')] });
    await base.install('upper', readerOf(newer), readers);
    expect((await base.entitiesByIds(['only-upper'])).get('only-upper')?.names[0]?.text).toBe('Higher');
  });
});

describe('the stored name index', () => {
  it('comes back for its key alone', async () => {
    const where = emptyPlace();
    const base = openPacks(where);
    const index = Uint8Array.from([1, 2, 3]).buffer;
    await base.saveIndex('one', index);
    expect(await base.loadIndex('two')).toBeNull();
    expect(new Uint8Array((await base.loadIndex('one'))!)).toEqual(new Uint8Array(index));
    await base.saveIndex('two', index);
    expect(await base.loadIndex('one')).toBeNull();
    expect(await rowsOf(where, 'packs', 'index')).toHaveLength(1);
  });

  it('has a key that changes with each pack that is on', async () => {
    const base = await withBoth();
    const keys = [await base.namesKey(), await base.namesKey(without('upper'))];
    await base.install('upper', readerOf(packFiles({ id: 'upper', entities: [] })), readers);
    keys.push(await base.namesKey());
    expect(new Set(keys).size).toBe(3);
    expect(await base.namesKey(without('upper'))).toBe(keys[1]);
  });
});
