import { describe, expect, it, vi } from 'vitest';
import { setUp } from './own-reading.ts';

const TEXT = 'Tobylcity in Kostanay Region, Kazakhstan, and the Tobyl Mills of Kostanay';

describe('names that the reader gave', () => {
  it('are found by the next page that asks, and nothing of the packs is made anew for them', async () => {
    const { entities, names, counts, find } = await setUp();
    expect(await find(TEXT)).toEqual(['Kostanay Region KZ-39', 'Kazakhstan KZ', 'Kostanay Q1']);
    await entities.saveName('Q1', { text: 'Tobylcity', lang: 'en', role: 'alias' });
    const mill = await entities.saveEntity({ kind: 'organisation', type: 'company', within: 'Q1' });
    await entities.saveName(mill, { text: 'Tobyl Mills', lang: 'en', role: 'label' });
    names.ownChanged();
    expect(await find(TEXT)).toEqual([
      '(Tobylcity) Q1',
      'Kostanay Region KZ-39',
      'Kazakhstan KZ',
      `(Tobyl Mills) ${mill}`,
      'Kostanay Q1',
    ]);
    expect(counts).toEqual({ builds: 1, ownBuilds: 1 });
  });

  it('cost a reader who gave none not even a look', async () => {
    const { own, counts, find, entities, names } = await setUp();
    const rows = vi.spyOn(own, 'withIdPrefix');
    await find(TEXT);
    await entities.writeNote({ entity: 'Q1', text: 'No name' });
    await entities.saveFact('Q1', {
      property: 'population',
      value: { type: 'quantity', amount: 1 },
      asOfKind: 'undated',
      rank: 'normal',
    });
    const finder = await names.current();
    names.ownChanged();
    expect(await names.current()).toBe(finder);
    expect(rows).not.toHaveBeenCalled();
    expect(counts.ownBuilds).toBe(0);
  });

  it('are kept over a start, and made anew when either base changes', async () => {
    const { entities, names, afterStart, counts, find, packs, own } = await setUp();
    await entities.saveName('Q1', { text: 'Tobylcity', lang: 'en', role: 'alias' });
    await find(TEXT);
    const rows = vi.spyOn(own, 'withIdPrefix');
    expect(await find('Tobylcity', afterStart())).toEqual(['(Tobylcity) Q1']);
    expect(rows).not.toHaveBeenCalled();
    expect(counts).toEqual({ builds: 1, ownBuilds: 1 });
    await packs.uninstall('small');
    names.packsChanged();
    // Of what no pack knows any more there would be nothing to show.
    expect(await find(TEXT)).toEqual([]);
    expect(counts).toEqual({ builds: 2, ownBuilds: 2 });
  });

  it('are made anew where what was stored of them is damaged, and the packs’ are not', async () => {
    const { entities, names, afterStart, counts, find, packs, reported, own } = await setUp();
    await entities.saveName('Q1', { text: 'Tobylcity', lang: 'en', role: 'alias' });
    await names.current();
    const key = `1 ${await packs.namesKey()} 2 ${await own.namesKey()}`;
    for (const [damaged, count] of [
      [new ArrayBuffer(3), 2],
      [new TextEncoder().encode('not an index {"entities":[],"names":[],"same":[]}\0\0\0\x0d').buffer, 3],
    ] as const) {
      await packs.saveIndex(key, damaged, 'own-names');
      expect(await find('Tobylcity in Kazakhstan', afterStart())).toEqual([
        '(Tobylcity) Q1',
        'Kazakhstan KZ',
      ]);
      expect(counts).toEqual({ builds: 1, ownBuilds: count });
    }
    expect(reported).toHaveLength(2);
  });

  it('do not keep the packs’ from being found where their base cannot be read', async () => {
    const { own, find, reported } = await setUp();
    vi.spyOn(own, 'namesKey').mockRejectedValue(new Error('no base'));
    expect(await find('in Kazakhstan')).toEqual(['Kazakhstan KZ']);
    expect(reported).toEqual(['own names: Error: no base']);
  });

  it('of a form that a pack has too are no secret, and those that a pack has for others have all readings', async () => {
    const { entities, find } = await setUp();
    const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
    await entities.saveName(mill, { text: 'Kostanay', lang: 'en', role: 'short' });
    await entities.saveName('KZ', { text: 'Kazakhstan', lang: 'en', role: 'label' });
    const [country, city] = await find('Kazakhstan has Kostanay');
    expect(country).toBe('Kazakhstan KZ');
    expect(city?.split(' ').toSorted()).toEqual(['Kostanay', 'Q1', mill].toSorted());
  });

  it('are a secret where the pack’s own reading of the form is hidden', async () => {
    const { entities, find } = await setUp();
    const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
    await entities.saveName(mill, { text: 'Kostanay', lang: 'en', role: 'label' });
    await entities.hideEntity('Q1');
    expect(await find('He left Kostanay')).toEqual([`(Kostanay) ${mill}`]);
  });

  it('make an entity of the kind that the reader says', async () => {
    const { entities, names } = await setUp();
    await entities.saveEntity({ kind: 'event' }, 'Q1');
    const [mention] = (await names.current()).find('in Kostanay', ['en']);
    expect(mention?.readings.map(({ entity, kind }) => `${entity} ${kind}`)).toEqual(['Q1 event']);
  });
});

describe('what the reader hid', () => {
  it('is found no more: an entity with all its names, or one of its names', async () => {
    const { entities, names, counts, find } = await setUp();
    await entities.hideEntity('KZ');
    await entities.hideName('KZ-39', { lang: 'en', text: 'Kostanay Region' });
    expect(await find(TEXT)).toEqual(['Kostanay Q1']);
    await entities.showEntity('KZ');
    await entities.showName('KZ-39', { lang: 'en', text: 'Kostanay Region' });
    names.ownChanged();
    expect(await find(TEXT)).toEqual(['Kostanay Region KZ-39', 'Kazakhstan KZ', 'Kostanay Q1']);
    expect(counts.builds).toBe(1);
  });

  it('stays so over a start', async () => {
    const { entities, find, afterStart } = await setUp();
    await entities.hideEntity('KZ');
    await find(TEXT);
    expect(await find('Kazakhstan', afterStart())).toEqual([]);
  });
});
