import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../utils/claims/comparisons.ts';
import type { PresentedFact, PresentedPeer } from '../../../utils/facts/presented.ts';
import { area, fact, peer, population, region, said } from './presented-facts.ts';

const whole = (figures: Parameters<typeof peer>[2], more = {}) => peer('AA', 'whole', figures, more);
const yardstick = (id: string, km2: number) => peer(id, 'yardstick', { area: km2 });

/** "area: 0.36 of FR": what each row is told to come to. */
function told(facts: readonly PresentedFact[], ...peers: PresentedPeer[]): string[] {
  return comparisonsOf(region(facts, peers)).map(({ kind, property, result, among, type, of }) =>
    [`${property}:`, kind, result, ...(among === undefined ? [] : [`of ${among}`]), type ?? of?.text]
      .filter((word) => word !== undefined)
      .join(' '),
  );
}

describe('a ratio', () => {
  it('is to the yardstick nearest in size, with its sum', () => {
    const peers = [yardstick('FR', 551_500), yardstick('BE', 30_528)];
    expect(told([area(196_001)], ...peers)).toEqual(['area: ratio 0.36 FR']);
    expect(told([area(16_773)], ...peers)).toEqual(['area: ratio 0.55 BE']);
    expect(told([area(2_724_900)], ...peers)).toEqual(['area: ratio 4.9 FR']);
    const [comparison] = comparisonsOf(region([area(196_001, '2019')], peers));
    expect(comparison?.parts).toMatchObject([
      {
        name: { text: 'Region' },
        amount: 196_001,
        unit: { key: 'km2' },
        asOf: '2019',
        source: { name: 'Bureau' },
      },
      { name: { text: 'FR' }, amount: 551_500, unit: { key: 'km2' }, asOf: '2025', asOfKind: 'publication' },
    ]);
  });

  it('is to the whole where no yardstick is near, and to a far one where there is no whole', () => {
    expect(told([area(40)], yardstick('FR', 551), whole({ area: 400 }))).toEqual(['area: ratio 0.1 AA']);
    expect(told([area(40)], yardstick('FR', 551))).toEqual(['area: ratio 0.073 FR']);
    expect(told([area(20)], yardstick('FR', 551))).toEqual([]);
  });

  it('is a share of the whole’s people, not of a yardstick’s', () => {
    const people = peer('FR', 'yardstick', { population: 1_000 });
    expect(told([population(821_800)], whole({ population: 20_495_975 }), people)).toEqual([
      'population: ratio 0.04 AA',
    ]);
    expect(told([population(1_000)], people)).toEqual([]);
  });

  it.each<[string, PresentedFact, PresentedPeer]>([
    ['it is tiny', population(9), whole({ population: 1_000 })],
    ['the part is larger than its whole', population(1_100), whole({ population: 1_000 })],
    ['there are none', population(0), whole({ population: 1_000 })],
    ['the whole has none', population(10), whole({ population: 0 })],
    ['units differ', population(10), whole({ population: 100 }, { unit: 'households' })],
    ['people are counted more than five years apart', population(10, '2019'), whole({ population: 100 })],
    ['perhaps more than five years apart', population(10, '2020'), whole({ population: 100 })],
    [
      'a count is dated by its publication alone',
      population(10),
      whole({ population: 100 }, { asOfKind: 'publication' }),
    ],
    ['a count has no date', fact('population', [said(10)]), whole({ population: 100 })],
    ['land was measured more than twenty years apart', area(10, '2000'), whole({ area: 100 })],
    [
      'it is at least so much',
      fact('population', [said(10, '2025', { atLeast: true })]),
      whole({ population: 100 }),
    ],
    [
      'it is narrowed',
      population(10, '2025', { narrowing: [{ by: 'part', texts: { en: 'the north' } }] }),
      whole({ population: 100 }),
    ],
    [
      'sources dispute it',
      fact('population', [said(100, '2025'), said(110, '2025')], { sourcesDiffer: true }),
      whole({ population: 1_000 }),
    ],
    [
      'more of them do than are shown',
      fact('population', [said(1_000, '2025'), said(1_001, '2025')], { sourcesDiffer: true, moreValues: 1 }),
      whole({ population: 10_000 }),
    ],
  ])('is refused where %s', (_, row, other) => {
    expect(told([row], other)).toEqual([]);
  });

  it('stands where sources differ by less than it says', () => {
    const row = fact('population', [said(1_000, '2025'), said(1_030, '2025')], { sourcesDiffer: true });
    expect(told([row], whole({ population: 10_000 }))).toEqual(['population: ratio 0.1 AA']);
  });

  it('takes a measure of land without a date', () => {
    const undated = fact('area', [said(10, undefined, { unit: 'km2' })]);
    expect(told([undated], whole({ area: 100 }))).toEqual(['area: ratio 0.1 AA']);
  });

  it.each(['KG', 'TJ'])('to %s is refused: region and country are counted otherwise', (id) => {
    const country = { ...whole({ population: 100, area: 100 }), id };
    expect(told([population(10), area(10)], country)).toEqual(['population: density 1']);
  });

  it.each([
    ['area', 'country-area-share', area(10)],
    ['population', 'national-population-share', population(10)],
  ])('of %s gives way to a row that says it', (property, share, row) => {
    const stored = fact(share, [said(7, '2025')]);
    const country = whole({ [property]: 100 });
    expect(told([row], country)).toHaveLength(1);
    expect(told([row, stored], country)).toEqual([]);
  });
});

describe('a density', () => {
  it('is people a square kilometre, under the people', () => {
    expect(told([population(821_800), area(196_001)])).toEqual(['population: density 4.2']);
    const [density] = comparisonsOf(region([population(821_800, '2025-12-01'), area(196_001)], []));
    expect(density?.parts.map(({ amount, asOf }) => [amount, asOf])).toEqual([
      [821_800, '2025-12-01'],
      [196_001, '2025'],
    ]);
  });

  it.each<[string, PresentedFact[]]>([
    ['a row says it', [population(10), area(10), fact('population-density', [said(1, '2022')])]],
    ['the area is in another unit', [population(10), fact('area', [said(10, '2025')])]],
    [
      'the area is only known to be at least so much',
      [population(10), fact('area', [said(10, '2025', { unit: 'km2', atLeast: true })])],
    ],
    ['there is no area', [population(10)]],
    ['they are twenty years apart', [population(10, '2026'), area(10, '2005')]],
  ])('is refused where %s', (_, rows) => {
    expect(told(rows)).toEqual([]);
  });
});

describe('a rank', () => {
  const sister = (id: string, people: number, more: Parameters<typeof peer>[3] = {}) =>
    peer(id, 'sister', { population: people }, { alike: true, ...more });
  const others = [sister('b', 300), sister('c', 200), sister('d', 50)];
  const country = whole({ population: 700 });

  it('is among sisters of the same type, with its neighbours in the order', () => {
    const city = peer('city', 'sister', { population: 400 });
    expect(told([population(250)], ...others, city, whole({ population: 1_200 }))).toEqual([
      'population: rank 2 of 4 Region of AA',
    ]);
    const [rank] = comparisonsOf(region([population(250)], [...others, city, whole({ population: 1_200 })]));
    expect(rank?.parts.map(({ name, amount }) => `${name.text} ${amount}`)).toEqual([
      'b 300',
      'Region 250',
      'c 200',
    ]);
  });

  it('gives way to a share where it is low', () => {
    expect(told([population(150)], ...others, country)).toEqual(['population: rank 3 of 4 Region of AA']);
    expect(told([population(40)], ...others, whole({ population: 590 }))).toEqual([
      'population: ratio 0.068 AA',
    ]);
  });

  it('is all that is told of land where the country’s share must not be', () => {
    const peers = ['b', 'c', 'd'].map((id, at) =>
      peer(id, 'sister', { area: 10 * (at + 1) }, { alike: true }),
    );
    const kg = { ...whole({ area: 100 }), id: 'KG' };
    expect(told([area(40)], ...peers, kg)).toEqual(['area: rank 1 of 4 Region of AA']);
  });

  const rank = (facts: PresentedFact[], ...peers: PresentedPeer[]) =>
    told(facts, ...peers).filter((one) => one.includes('rank'));

  it.each<[string, PresentedPeer[]]>([
    ['too few', [...others.slice(0, 2), whole({ population: 650 })]],
    ['without a whole', others],
    ['of which one seems to be missing', [...others, whole({ population: 1_000 })]],
    ['of which one seems to be there twice', [...others, sister('e', 300), country]],
    ['counted more than two years apart', [sister('b', 300, { asOf: '2022' }), ...others.slice(1), country]],
    [
      'some of which were counted nobody knows when',
      [sister('b', 300, { asOfKind: 'publication' }), ...others.slice(1), country],
    ],
    [
      'of which fewer than four fifths are known',
      [...others, sister('e', 0, { unit: 'households' }), country],
    ],
    ['in a whole that was counted long before', [...others, whole({ population: 700 }, { asOf: '2015' })]],
  ])('is refused among sisters %s', (_, peers) => {
    expect(rank([population(150)], ...peers)).toEqual([]);
  });

  it('does without a sister that can be no larger', () => {
    const six = [...others, sister('e', 20), { ...sister('f', 0), figures: [] }];
    const country = (people: number) => ({ ...whole({ population: people }), id: 'KG' });
    expect(rank([population(150)], ...six, country(730))).toEqual(['population: rank 3 of 6 Region of AA']);
    expect(rank([population(10)], ...six, country(585))).toEqual(['population: rank 5 of 6 Region of AA']);
    expect(rank([population(10)], ...six, country(595))).toEqual([]);
  });

  it('is refused where sources dispute it so far', () => {
    const disputed = (other: number) =>
      fact('population', [said(150, '2025'), said(other, '2025')], { sourcesDiffer: true });
    expect(rank([disputed(190)], ...others, country)).toHaveLength(1);
    expect(rank([disputed(210)], ...others, country)).toEqual([]);
  });
});

it('stands once a row, says what its parts come to, and never what is not a number', () => {
  const amount = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 1_000_000_000 }),
    fc.double({ min: 0.1, max: 1e6, noNaN: true }),
  );
  const year = fc.integer({ min: 2000, max: 2026 }).map(String);
  const peers = fc.array(
    fc
      .tuple(fc.constantFrom('sister' as const, 'yardstick' as const), amount, amount, year, fc.boolean())
      .map(([relation, people, km2, asOf, alike]) =>
        peer('p', relation, { population: people, area: km2 }, { asOf, ...(alike && { alike }) }),
      ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(amount, amount, year, peers, amount, (people, km2, asOf, others, total) => {
      const entity = region(
        [population(people, asOf), area(km2, asOf)],
        [...others, whole({ population: total, area: total })],
      );
      const comparisons = comparisonsOf(entity);
      expect(new Set(comparisons.map(({ property }) => property)).size).toBe(comparisons.length);
      for (const { kind, result, parts, among = 0 } of comparisons) {
        expect(Number.isFinite(result) && result > 0).toBe(true);
        expect(Number(result.toPrecision(2)) === result || kind === 'rank').toBe(true);
        if (kind === 'rank') expect(Number.isInteger(result) && result <= among).toBe(true);
        else expect(Math.abs(parts[0]!.amount / parts[1]!.amount / result - 1)).toBeLessThanOrEqual(0.05);
      }
    }),
  );
});
