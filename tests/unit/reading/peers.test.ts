import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../utils/claims/comparisons.ts';
import { presentedEntity } from '../../../utils/messages/shapes.ts';
import { realBase } from './real-base.ts';

let base: Awaited<ReturnType<typeof realBase>>;

beforeAll(async () => {
  base = await realBase();
});

async function told(id: string, lang: string): Promise<string[]> {
  return comparisonsOf(await base.card(id, lang)).map(({ kind, property, result, among, type, of }) =>
    `${property}: ${kind} ${result}${among === undefined ? '' : ` of ${among}`} ${type ?? of?.text ?? ''}`.trim(),
  );
}

describe('what a region of the packaged packs is held against', () => {
  it('is its country, the country’s other units, and what readers of French know', async () => {
    const peers = await base.peers('KZ-39', 'fr');
    const of = (relation: string) => peers.filter((one) => one.relation === relation);
    expect(of('sister')).toHaveLength(19);
    expect(of('sister').filter(({ alike }) => alike)).toHaveLength(16);
    expect(of('sister').map(({ id }) => id)).not.toContain('KZ-39');
    expect(of('whole')).toMatchObject([{ id: 'KZ', name: { text: 'Kazakhstan', lang: 'fr' } }]);
    expect(of('whole')[0]?.figures).toMatchObject([
      {
        property: 'population',
        amount: 20_495_975,
        unit: 'people',
        asOf: '2026-01-01',
        asOfKind: 'reference',
      },
      { property: 'area', amount: 2_724_900, unit: 'km2', asOfKind: 'publication' },
    ]);
    expect(of('yardstick')).toMatchObject([
      {
        id: 'FR',
        name: { text: 'France métropolitaine', lang: 'fr' },
        figures: [{ property: 'area', amount: 551_500, asOfKind: 'undated', source: { name: 'Factbook' } }],
      },
      { id: 'BE', figures: [{ property: 'population' }, { property: 'area' }] },
    ]);
  });

  it('goes to the card as it is', async () => {
    const card = await base.card('KZ-39', 'kk');
    expect(v.parse(presentedEntity, structuredClone(card))).toEqual(card);
  });

  it('is neither itself nor its whole a second time', async () => {
    const ids = async (id: string, lang: string) => (await base.peers(id, lang)).map((one) => one.id);
    expect((await ids('KZ-39', 'ru')).filter((id) => id === 'KZ')).toHaveLength(1);
    expect(await ids('KZ', 'ru')).toEqual(['BY', 'RU']);
    expect(await ids('FR', 'fr')).toEqual(['BE']);
    expect(await ids('FR', 'de')).toEqual(['GB', 'US']);
  });

  it('is for a city its region, and no other city: not all of them are known', async () => {
    const peers = await base.peers('Q488990', 'en');
    expect(peers.map(({ id, relation }) => `${relation} ${id}`)).toEqual([
      'whole KZ-39',
      'yardstick GB',
      'yardstick US',
    ]);
  });

  it('has no figure that is disputed or only known to be at least so much', async () => {
    const [tajikistan] = (await base.peers('TJ-SU', 'en')).filter(({ relation }) => relation === 'whole');
    expect(tajikistan?.figures.map(({ property }) => property)).toEqual(['area']);
  });

  it('is nothing for persons, for events, and for what nobody knows', async () => {
    expect(await base.peers('person:tokayev', 'en')).toEqual([]);
    expect(await base.peers('nobody', 'en')).toEqual([]);
  });
});

describe('what figures of the packaged packs come to', () => {
  it.each([
    ['KZ-39', 'fr', ['population: ratio 0.04 Kazakhstan', 'area: ratio 0.36 France métropolitaine']],
    ['KZ-39', 'en', ['population: ratio 0.04 Kazakhstan', 'area: ratio 0.8 United Kingdom']],
    ['KZ-39', 'ru', ['population: ratio 0.04 Казахстан', 'area: ratio 0.94 Беларусь']],
    ['KZ', 'fr', ['population: density 7.5', 'area: ratio 4.9 France métropolitaine']],
    ['UZ-SA', 'en', ['population: rank 1 of 12 Region of Uzbekistan', 'area: ratio 0.037 Uzbekistan']],
    ['KG-B', 'ru', ['population: density 32', 'area: rank 6 of 7 Область, Кыргызстан']],
    ['Q488990', 'en', ['population: ratio 0.34 Kostanay Region']],
  ])('of %s in %s', async (id, lang, comparisons) => {
    expect(await told(id, lang)).toEqual(comparisons);
  });

  it('is never a share of Kyrgyzstan or Tajikistan, nor a density beside the stored one', async () => {
    for (const id of ['KG-C', 'KG-GB', 'KG-O', 'TJ-KT', 'TJ-DU', 'TJ-RA']) {
      for (const one of await told(id, 'en')) expect(one, id).not.toMatch(/ratio .*(Kyrgyzstan|Tajikistan)/u);
    }
    expect((await told('KZ-39', 'en')).join()).not.toContain('density');
  });
});
