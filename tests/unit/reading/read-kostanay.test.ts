import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import type { PackFiles } from '../../../utils/knowledge/pack-files.ts';
import { EVERY_PACK } from '../../../utils/knowledge/pack-view.ts';
import { find, type Call } from '../../../utils/messages/protocol.ts';
import { presentedEntity } from '../../../utils/messages/shapes.ts';
import { buildNameIndexInSlices } from '../../../utils/reading/build-in-slices.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { NAME_INDEX_VERSION, openNameIndex } from '../../../utils/names/open-index.ts';
import { findInBlocks } from '../../../utils/reading/find-in-blocks.ts';
import { createNameIndex } from '../../../utils/reading/name-index.ts';
import { presentByIds } from '../../../utils/reading/present.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { readers } from '../knowledge/small-pack.ts';
import { NO_OWN, NO_OWN_NAMES_NEEDS } from './no-own.ts';

const place = emptyPlace();
let base: Packs;

const packaged =
  (pack: string): PackFiles =>
  async (path) =>
    new Uint8Array(await readFile(join('public/packs', pack, path))).buffer;

const index = (of: Packs) =>
  createNameIndex({
    base: of,
    maker: {
      build: (view) => buildNameIndexInSlices(of.namesForIndex(view), ALL_LANGUAGES),
      open: openNameIndex,
      version: String(NAME_INDEX_VERSION),
    },
    view: async () => EVERY_PACK,
    own: NO_OWN_NAMES_NEEDS,
    report: (where, error) => expect.fail(`${where}: ${String(error)}`),
  });

beforeAll(async () => {
  base = openPacks(place);
  for (const pack of ['world', 'central-asia']) {
    expect(await base.install(pack, packaged(pack), readers)).toEqual({ ok: true, changed: true });
  }
});

describe('the packaged packs, from file to card', () => {
  it('are installed whole', async () => {
    const summaries = await base.packSummaries();
    expect(summaries.map(({ pack, state }) => `${pack} ${state}`)).toEqual([
      'central-asia installed',
      'world installed',
    ]);
    expect(summaries[0]?.content?.entities).toBeGreaterThanOrEqual(127);
    expect(summaries[1]?.content?.entities).toBeGreaterThanOrEqual(240);
  });

  it('lead from a French sentence to the region’s card with population, date and source', async () => {
    const finder = await index(base).current();
    const text = 'À Kostanaï, au nord du Kazakhstan, près de la Russie, la récolte est faite.';
    const reply = findInBlocks([{ text, lang: 'fr' }], { finder });
    const told: Call['told'] = find.told;
    expect(v.is(told, { base: 'ready', ...reply })).toBe(true);
    const met = reply.mentions.map(({ start, end, readings }) => [
      text.slice(start, end),
      readings.map((i) => reply.entities[i]?.id),
    ]);
    expect(met).toEqual([
      ['Kostanaï', expect.arrayContaining(['KZ-39'])],
      ['Kazakhstan', ['KZ']],
      ['Russie', ['RU']],
    ]);

    const card = (
      await presentByIds({ packs: base, ...NO_OWN }, ['KZ-39'], { lang: 'fr', today: '2026-11-22' })
    ).get('KZ-39');
    expect(card).toMatchObject({
      name: { lang: 'fr' },
      nativeName: { text: 'Қостанай облысы', lang: 'kk' },
      flag: 'KZ',
    });
    expect(card?.typeLabel).toContain('Kazakhstan');
    const population = card?.facts[0];
    expect(population).toMatchObject({ property: 'population', sourcesDiffer: false });
    expect(population?.values[0]).toMatchObject({
      value: { type: 'quantity', amount: 821_800 },
      asOf: '2025-12-01',
      source: { name: 'Kazinform', url: expect.stringMatching(/^https:\/\//u) as string },
    });
  });

  it('give the bare name two readings, each with a tab of its own', async () => {
    const finder = await index(base).current();
    const { entities } = findInBlocks([{ text: 'Kostanaï', lang: 'fr' }], { finder });
    const ids = entities.map(({ id }) => id);
    const cards = await presentByIds({ packs: base, ...NO_OWN }, ids, {
      lang: 'fr',
      today: '2026-11-22',
    });
    const tabs = [...cards.values()].map(({ tabLabel }) => tabLabel);
    expect(tabs.length).toBeGreaterThanOrEqual(2);
    expect(new Set(tabs).size).toBe(tabs.length);
  });

  it('are found from the stored index after a start', async () => {
    const again = openPacks(place);
    const key = `${NAME_INDEX_VERSION} ${await again.namesKey()}`;
    expect((await again.loadIndex(key))?.byteLength).toBeGreaterThan(10_000);
    const finder = await index(again).current();
    expect(finder.find('Kazakhstan', ['en'])).toHaveLength(1);
  });

  it.each(['en', 'fr', 'ru', 'kk'])('say of every entity something whole in %s', async (lang) => {
    const ids: string[] = [];
    for await (const page of base.namesForIndex()) ids.push(...page.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const cards = await presentByIds({ packs: base, ...NO_OWN }, ids, { lang, today: '2026-11-22' });
    expect(cards.size).toBe(ids.length);
    for (const card of cards.values()) {
      expect(v.parse(presentedEntity, structuredClone(card))).toEqual(card);
      expect(card.name.text, card.id).not.toBe(card.id);
      expect(card.name.lang, card.id).toBe(lang);
      expect(card.typeLabel, card.id).not.toBe('');
      expect(card.typeLabel, card.id).not.toContain('{');
      expect(card.facts.length, card.id).toBeGreaterThan(0);
    }
  });
});
