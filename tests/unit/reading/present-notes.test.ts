import { describe, expect, it } from 'vitest';
import { layOwn } from '../../../utils/packs/overlay.ts';
import { ownLayer } from '../../../utils/reading/own-layer.ts';
import { peersOf } from '../../../utils/reading/peers.ts';
import { presentByIds, type Reader } from '../../../utils/reading/present.ts';
import { setUp } from './own-reading.ts';

const READER = { lang: 'en', today: '2026-11-22' };

async function base() {
  const { packs, device, own, entities } = await setUp();
  const report = (where: string, error: unknown) => expect.fail(`${where}: ${String(error)}`);
  const needs = { packs, own, layer: ownLayer(layOwn), report };
  return {
    device,
    entities,
    notes: async (id: string, more: Partial<Reader> = {}) =>
      (await presentByIds(needs, [id], { ...READER, ...more })).get(id)?.notes,
    peers: async (id: string) => peersOf({ ...needs, beside: async () => [] }, id, READER),
  };
}

describe('the reader’s notes about an entity', () => {
  it('stand with it, latest first, and not in a list', async () => {
    const { device, entities, notes } = await base();
    const then = device.now;
    await entities.saveNote('KZ-39', 'wheat');
    device.now += 60_000;
    await entities.saveNote('KZ-39', 'salt lakes');
    await entities.saveNote('KZ', 'elsewhere');
    expect(await notes('KZ-39')).toMatchObject([
      { text: 'salt lakes', changed: then + 60_000 },
      { text: 'wheat', changed: then },
    ]);
    expect(await notes('KZ-39', { brief: true })).toBeUndefined();
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
  await entities.saveFact('KZ', {
    property: 'population',
    value: { type: 'quantity', amount: 20_000_000 },
    asOfKind: 'reference',
    asOf: '2026',
    rank: 'normal',
  });
  expect(await peers('KZ-39')).toMatchObject([
    { id: 'KZ', relation: 'whole', figures: [{ amount: 20_000_000, unit: 'people', source: { name: '' } }] },
  ]);
  await entities.hideEntity('KZ');
  expect(await peers('KZ-39')).toEqual([]);
});
