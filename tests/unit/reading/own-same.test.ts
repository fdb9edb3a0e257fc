import { describe, expect, it } from 'vitest';
import { setUp } from './own-reading.ts';

const ALIAS = { lang: 'en', role: 'alias' } as const;

/** The reader has Kostanay's region a second time, as an entity of their own with a name, a value and a note. */
async function twice() {
  const made = await setUp();
  const { entities } = made;
  const gone = await entities.saveEntity({ kind: 'place', type: 'region', within: 'KZ' });
  await entities.saveName(gone, { text: 'Tobyl Region', lang: 'en', role: 'label' });
  const source = await entities.saveSource({ title: 'My notebook' });
  const fact = await entities.saveFact(gone, {
    property: 'population',
    value: { type: 'quantity', amount: 900_000 },
    asOfKind: 'reference',
    asOf: '2026',
    rank: 'normal',
    source,
  });
  await entities.writeNote({ entity: gone, text: 'Same as the other' });
  await entities.tag(gone, 'north');
  return { ...made, gone, fact };
}

describe('entities that the reader says are one', () => {
  it('are found as the one that stays, by the names of both, and apart again after a split', async () => {
    const { entities, find, names, gone } = await twice();
    const text = 'Tobyl Region, that is Kostanay Region';
    expect(await find(text)).toEqual([`(Tobyl Region) ${gone}`, 'Kostanay Region KZ-39']);
    await entities.mergeInto('KZ-39', [gone]);
    names.ownChanged();
    expect(await find(text)).toEqual(['(Tobyl Region) KZ-39', 'Kostanay Region KZ-39']);
    expect((await names.current()).stays?.(gone)).toBe('KZ-39');
    await entities.split(gone);
    names.ownChanged();
    expect(await find(text)).toEqual([`(Tobyl Region) ${gone}`, 'Kostanay Region KZ-39']);
  });

  it('are one reading of a form that both have, and no secret where a pack has it', async () => {
    const { entities, find, names, gone } = await twice();
    await entities.saveName(gone, { text: 'Kostanay Region', ...ALIAS });
    await entities.mergeInto('KZ-39', [gone]);
    names.ownChanged();
    expect(await find('in Kostanay Region')).toEqual(['Kostanay Region KZ-39']);
    await entities.hideName('KZ-39', { text: 'Tobyl Region', lang: 'en' });
    names.ownChanged();
    expect(await find('in Tobyl Region')).toEqual([]);
  });

  it('are shown as one, with names, values, sources and notes of both', async () => {
    const { entities, present, gone } = await twice();
    await entities.mergeInto('KZ-39', [gone]);
    const shown = await present('KZ-39');
    expect(shown).toMatchObject({
      id: 'KZ-39',
      name: { text: 'Kostanay Region' },
      notes: [{ text: 'Same as the other' }],
    });
    expect(await present(gone)).toEqual(shown);
    const [population] = shown!.facts.filter(({ property }) => property === 'population');
    expect(JSON.stringify(population)).toContain('My notebook');
    expect(JSON.stringify(population)).toContain('829984');
  });

  it('are edited as one: what is written of a value of either stays with the one that it is about', async () => {
    const { entities, present, gone, fact, own } = await twice();
    await entities.mergeInto('KZ-39', [gone]);
    await entities.saveFact('KZ-39', { value: { type: 'quantity', amount: 900_001 } }, fact);
    expect((await own.get(fact))?.f['entity']).toBe(gone);
    expect(JSON.stringify((await present('KZ-39'))?.facts)).toContain('900001');
    await entities.untag('KZ-39', 'north');
    expect((await entities.ownEdits([gone])).get(gone)?.tags).toEqual([]);
  });

  it('stand for themselves where the one that stays is not there', async () => {
    const { entities, find, names, packs, present, gone } = await twice();
    await entities.mergeInto('KZ-39', [gone]);
    await packs.uninstall('small');
    names.packsChanged();
    expect(await find('Tobyl Region')).toEqual([`(Tobyl Region) ${gone}`]);
    expect(await present(gone)).toMatchObject({ id: gone, name: { text: 'Tobyl Region' } });
  });

  it('two of packs, in a chain or a circle, are shown once and found once', async () => {
    const { entities, find, names, present, own } = await setUp();
    await entities.mergeInto('KZ-39', ['Q1']);
    await entities.mergeInto('KZ', ['KZ-39']);
    names.ownChanged();
    expect(await find('Kostanay, Kostanay Region, Kazakhstan')).toEqual([
      'Kostanay KZ',
      'Kostanay Region KZ',
      'Kazakhstan KZ',
    ]);
    // Another device has said it the other way round.
    await own.put('me', 'overlay', 'overlay:KZ', { sameAs: 'Q1' });
    names.ownChanged();
    expect(await find('Kostanay in Kazakhstan')).toEqual(['Kostanay KZ', 'Kazakhstan KZ']);
    expect(await present('Q1')).toMatchObject({ id: 'KZ', name: { text: 'Kazakhstan' } });
    // To merge them once more changes nothing.
    const rows = await own.withIdPrefix('overlay:');
    await entities.mergeInto('KZ', ['Q1', 'KZ-39']);
    expect(await own.withIdPrefix('overlay:')).toEqual(rows);
  });

  it('leave out what is in the bin', async () => {
    const { entities, find, names, present, gone } = await twice();
    await entities.mergeInto('KZ-39', [gone]);
    await entities.bin(gone);
    names.ownChanged();
    expect(await find('Tobyl Region')).toEqual([]);
    expect(await present('KZ-39')).not.toHaveProperty('notes');
    expect(await present(gone)).toMatchObject({ id: 'KZ-39' });
  });
});
