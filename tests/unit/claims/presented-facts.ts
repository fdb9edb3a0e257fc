import type {
  PresentedEntity,
  PresentedFact,
  PresentedFigure,
  PresentedPeer,
  PresentedStatement,
  PresentedUnit,
} from '../../../utils/facts/presented.ts';

/** Presented facts and peers, for tests of what follows from them. */

const UNITS: Readonly<Record<string, PresentedUnit>> = {
  people: { key: 'people', names: { other: 'people' }, understood: true },
  km2: { key: 'km2', symbol: 'km²', names: { other: 'square kilometres' }, understood: false },
};
const SOURCE = { name: 'Bureau', title: 'Bureau, 2025' };

/** A statement with the value's own date; its unit is people unless another is named. */
export const said = (
  amount: number,
  asOf?: string,
  more: Partial<PresentedStatement> & { readonly unit?: 'people' | 'km2'; readonly atLeast?: true } = {},
): PresentedStatement => {
  const { unit = 'people', atLeast, ...rest } = more;
  return {
    value: { type: 'quantity', amount, unit: UNITS[unit]!, ...(atLeast && { atLeast }) },
    asOfKind: asOf === undefined ? 'undated' : 'reference',
    ...(asOf !== undefined && { asOf }),
    source: SOURCE,
    ...rest,
  };
};

export const fact = (
  property: string,
  values: readonly PresentedStatement[],
  more: Partial<PresentedFact> = {},
): PresentedFact => ({ property, label: property, values, sourcesDiffer: false, moreValues: 0, ...more });

export const population = (amount: number, asOf = '2025', more: Partial<PresentedFact> = {}) =>
  fact('population', [said(amount, asOf)], more);
export const area = (amount: number, asOf = '2025', more: Partial<PresentedFact> = {}) =>
  fact('area', [said(amount, asOf, { unit: 'km2', asOfKind: 'publication' })], more);

export const region = (
  facts: readonly PresentedFact[],
  peers: readonly PresentedPeer[],
): PresentedEntity => ({
  id: 'AA-1',
  kind: 'place',
  name: { text: 'Region', lang: 'en' },
  typeLabel: 'Region of AA',
  tabLabel: 'Region',
  facts,
  peers,
});

type Figures = Partial<Record<'population' | 'area', number>>;

/** A peer with figures of 2025. */
export const peer = (
  id: string,
  relation: PresentedPeer['relation'],
  figures: Figures,
  more: Partial<PresentedFigure> & Pick<PresentedPeer, 'alike'> = {},
): PresentedPeer => {
  const { alike, ...figure } = more;
  return {
    id,
    relation,
    ...(alike && { alike }),
    name: { text: id, lang: 'en' },
    figures: Object.entries(figures).map(([property, amount]) => ({
      property,
      amount,
      unit: property === 'area' ? 'km2' : 'people',
      asOfKind: property === 'area' ? 'publication' : 'reference',
      asOf: '2025',
      source: SOURCE,
      ...figure,
    })),
  };
};
