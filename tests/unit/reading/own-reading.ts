import { expect } from 'vitest';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { EVERY_PACK } from '../../../utils/knowledge/pack-view.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';
import { openNameIndex } from '../../../utils/names/open-index.ts';
import { layOwn } from '../../../utils/packs/overlay.ts';
import { buildNameIndexInSlices } from '../../../utils/reading/build-in-slices.ts';
import { buildOwnNames } from '../../../utils/reading/build-own-names.ts';
import { findInBlocks } from '../../../utils/reading/find-in-blocks.ts';
import { createNameIndex } from '../../../utils/reading/name-index.ts';
import { ownLayer } from '../../../utils/reading/own-layer.ts';
import { presentByIds } from '../../../utils/reading/present.ts';
import { device } from '../knowledge/device.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { packFiles, place, population, readerOf, readers } from '../knowledge/small-pack.ts';

const PACK = packFiles({
  entities: [
    place('KZ', 'Kazakhstan', { type: 'country', statements: [] }),
    place('KZ-39', 'Kostanay Region', {
      type: 'region',
      within: 'KZ',
      descriptions: { en: 'In the north' },
      statements: [population(829_984), population(832_000, { asOf: '2024', source: 'book' })],
    }),
    place('Q1', 'Kostanay', { within: 'KZ-39' }),
  ],
});

/** A small pack and a reader’s base in memory, and what the background makes of both, with counts of the work. */
export async function setUp() {
  const packs = openPacks(emptyPlace());
  expect(await packs.install('small', readerOf(PACK), readers)).toEqual({ ok: true, changed: true });
  const mine = device();
  const own = mine.open();
  const counts = { builds: 0, ownBuilds: 0 };
  const reported: string[] = [];
  const report = (where: string, error: unknown) => void reported.push(`${where}: ${String(error)}`);
  const languages = async () => ALL_LANGUAGES;
  const open = () =>
    createNameIndex({
      base: packs,
      maker: {
        build: async (view) => {
          counts.builds += 1;
          return buildNameIndexInSlices(packs.namesForIndex(view), ALL_LANGUAGES);
        },
        open: openNameIndex,
        version: '1',
      },
      own: {
        own,
        packs,
        build: async (view) => {
          counts.ownBuilds += 1;
          return buildOwnNames({ own, packs, languages }, view);
        },
      },
      view: async () => EVERY_PACK,
      report,
    });
  const names = open();
  return {
    packs,
    device: mine,
    own,
    entities: openOwnEntities(own),
    counts,
    reported,
    names,
    /** The index as it is opened after a start. */
    afterStart: open,
    /** What a page of this text is told: surfaces with their readings; an own name in brackets. */
    async find(text: string, index = names) {
      const { mentions, entities } = findInBlocks([{ text, lang: 'en' }], { finder: await index.current() });
      return mentions.map(({ start, end, readings, own: isOwn }) => {
        const surface = text.slice(start, end);
        return [isOwn ? `(${surface})` : surface, ...readings.map((at) => entities[at]!.id)].join(' ');
      });
    },
    async present(id: string) {
      const layer = ownLayer(layOwn);
      const reader = { lang: 'en', today: '2026-11-22' };
      return (await presentByIds({ packs, own, layer, report }, [id], reader)).get(id);
    },
  };
}
