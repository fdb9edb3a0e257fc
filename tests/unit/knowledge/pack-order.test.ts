import { describe, expect, it } from 'vitest';
import type { PackOrigin } from '../../../utils/knowledge/pack-store.ts';
import type { PacksView } from '../../../utils/knowledge/pack-view.ts';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import { emptyPlace } from './memory.ts';
import {
  indexOf,
  packFiles,
  place,
  population,
  readerOf,
  readers,
  sources,
  vocabulary,
} from './small-pack.ts';

const ordered = (...order: string[]): PacksView => ({ off: new Set(), order });

/** A pack that calls `KZ` by the pack's own id, and says so in its description. */
async function add(base: Packs, id: string, priority: number, origin?: PackOrigin): Promise<void> {
  const entities = [place('KZ', id, { descriptions: { en: id }, statements: [population(priority)] })];
  const outcome = await base.install(id, readerOf(packFiles({ id, priority, entities })), readers, origin);
  expect(outcome).toEqual({ ok: true, changed: true });
}

async function addImport(base: Packs, id: string): Promise<void> {
  const writer = await base.write(id, 'job');
  await writer.addAll([place('KZ', id, { descriptions: { en: id } })]);
  const origin = { type: 'import', name: 'table.csv', format: 'csv' } as const;
  await writer.finish({ index: indexOf(id, { priority: 0 }), vocabulary, sources, origin });
}

const first = async (base: Packs, view?: PacksView) =>
  (await base.entitiesByIds(['KZ'], view)).get('KZ')?.descriptions['en'];
const listed = async (base: Packs, view?: PacksView) =>
  (await base.packSummaries(view)).map(({ pack }) => pack);

describe('whose word comes first', () => {
  it('is the higher priority’s, then the earlier id’s', async () => {
    const base = openPacks(emptyPlace());
    await add(base, 'world', 10);
    await add(base, 'b', 20);
    await add(base, 'a', 20);
    expect(await listed(base)).toEqual(['a', 'b', 'world']);
    expect(await first(base)).toBe('a');
  });

  it('is an import’s before that of any pack, for the reader chose it', async () => {
    const base = openPacks(emptyPlace());
    await add(base, 'world', 90);
    await addImport(base, 'import:table');
    expect(await listed(base)).toEqual(['import:table', 'world']);
  });

  it('is nobody’s for declaring itself the highest', async () => {
    for (const origin of [
      { type: 'file', name: 'loud.ndjson' },
      { type: 'address', url: 'https://example.org/loud.json' },
    ] as const) {
      const base = openPacks(emptyPlace());
      await add(base, 'loud', 1_000_000, origin);
      await add(base, 'world', 60);
      await addImport(base, 'import:table');
      expect(await listed(base)).toEqual(['import:table', 'world', 'loud']);
    }
  });

  it('is what the reader says before all that', async () => {
    const base = openPacks(emptyPlace());
    await add(base, 'world', 10);
    await add(base, 'a', 20);
    await addImport(base, 'import:table');
    expect(await first(base)).toBe('import:table');
    for (const order of [['world'], ['world', 'a', 'import:table'], ['gone', 'world']]) {
      expect(await first(base, ordered(...order)), order.join()).toBe('world');
      expect((await listed(base, ordered(...order)))[0]).toBe('world');
    }
    expect(await listed(base, ordered('a', 'world'))).toEqual(['a', 'world', 'import:table']);
  });

  it('decides the label, the tables and the name index too', async () => {
    const base = openPacks(emptyPlace());
    await add(base, 'a', 20);
    await add(base, 'world', 10);
    const kz = (await base.entitiesByIds(['KZ'], ordered('world'))).get('KZ');
    expect(kz?.names.map(({ text, role }) => `${text} ${role}`)).toEqual(['world label', 'a alias']);
    expect(kz?.statements.map(({ source }) => source)).toEqual(['world/bureau', 'a/bureau']);
    const named = [];
    for await (const page of base.namesForIndex(ordered('world'))) named.push(...page);
    expect(named.map(({ names }) => names[0]?.text)).toEqual(['world']);
    expect(await base.namesKey(ordered('world'))).not.toBe(await base.namesKey(ordered('a')));
    expect(await base.namesKey(ordered('a'))).toBe(await base.namesKey());
  });

  it('is not that of a pack which is off, wherever it stands', async () => {
    const base = openPacks(emptyPlace());
    await add(base, 'a', 20);
    await add(base, 'world', 10);
    expect(await first(base, { off: new Set(['a']), order: ['a', 'world'] })).toBe('world');
  });
});
