import { describe, expect, it } from 'vitest';
import { layOwn } from '../../../utils/packs/overlay.ts';
import { ownLayer } from '../../../utils/reading/own-layer.ts';
import { peersOf } from '../../../utils/reading/peers.ts';
import { presentByIds, type Reader } from '../../../utils/reading/present.ts';
import { packFiles, place, readerOf, readers } from '../knowledge/small-pack.ts';
import { setUp } from './own-reading.ts';

const PEOPLE = { property: 'population', asOfKind: 'reference', asOf: '2026', rank: 'normal' } as const;
const READER = { lang: 'en', today: '2026-11-22' };

async function base() {
  const { packs, device, own, entities } = await setUp();
  const report = (where: string, error: unknown) => expect.fail(`${where}: ${String(error)}`);
  const needs = { packs, own, layer: ownLayer(layOwn), report };
  return {
    packs,
    device,
    entities,
    notes: async (id: string, more: Partial<Reader> = {}) =>
      (await presentByIds(needs, [id], { ...READER, ...more })).get(id)?.notes,
    peers: async (id: string, ...beside: string[]) =>
      peersOf({ ...needs, beside: async () => beside }, id, READER),
  };
}

describe('the reader’s notes about an entity', () => {
  it('stand with it, latest first, in a list as well', async () => {
    const { device, entities, notes } = await base();
    const then = device.now;
    await entities.writeNote({ entity: 'KZ-39', text: 'wheat' });
    device.now += 60_000;
    await entities.writeNote({ entity: 'KZ-39', text: 'salt lakes' });
    await entities.writeNote({ entity: 'KZ', text: 'elsewhere' });
    expect(await notes('KZ-39')).toMatchObject([
      { text: 'salt lakes', changed: then + 60_000 },
      { text: 'wheat', changed: then },
    ]);
    expect(await notes('KZ-39', { brief: true })).toHaveLength(2);
  });

  it('are not there where there are none', async () => {
    const { entities, notes } = await base();
    expect(await notes('KZ-39')).toBeUndefined();
    await entities.setDescription('KZ-39', 'en', 'Where wheat grows');
    expect(await notes('KZ-39')).toBeUndefined();
  });
});

it('what the reader says of a country is what its regions are held against', async () => {
  const { entities, peers } = await base();
  await entities.saveFact('KZ', { ...PEOPLE, value: { type: 'quantity', amount: 20_000_000 } });
  expect(await peers('KZ-39')).toMatchObject([
    { id: 'KZ', relation: 'whole', figures: [{ amount: 20_000_000, unit: 'people', source: { name: '' } }] },
  ]);
  await entities.hideEntity('KZ');
  expect(await peers('KZ-39')).toEqual([]);
});

it('what the reader’s own sources dispute is held against nothing', async () => {
  const { entities, peers } = await base();
  for (const [title, amount] of [['One', 100] as const, ['Another', 200] as const]) {
    const source = await entities.saveSource({ title, publisher: title });
    await entities.saveFact('KZ', { ...PEOPLE, value: { type: 'quantity', amount }, source });
  }
  expect(await peers('KZ-39')).toMatchObject([{ id: 'KZ', figures: [] }]);
});

it('sisters are those within the same whole, and none where there are too many', async () => {
  const { packs, peers } = await base();
  const region = (at: number) => place(`KZ-${at}`, `Region ${at}`, { within: at === 99 ? 'KZ-39' : 'KZ' });
  const regions = [...Array.from({ length: 41 }, (_, at) => region(at + 40)), region(99)];
  const files = packFiles({ id: 'regions', entities: regions });
  expect(await packs.install('regions', readerOf(files), readers)).toMatchObject({ ok: true });
  const sisters = async (count: number) => {
    const found = await peers('KZ-39', 'KZ-39', 'KZ-99', ...regions.slice(0, count).map(({ id }) => id));
    return found.filter(({ relation }) => relation === 'sister').map(({ id }) => id);
  };
  expect(await sisters(3)).toEqual(['KZ-40', 'KZ-41', 'KZ-42']);
  expect(await sisters(39)).toHaveLength(39);
  expect(await sisters(40)).toEqual([]);
});
