import { checkFigures, type FigureAsk } from '../../../utils/claims/check-figures.ts';
import type { PresentedFact, PresentedStatement, PresentedUnit } from '../../../utils/facts/presented.ts';

/** A region as its card has it, and sentences held against it: for tests of the number check. */

const UNITS = {
  people: { key: 'people', names: { other: 'people' }, understood: true },
  km2: { key: 'km2', names: { other: 'km²' }, understood: false },
  km: { key: 'km', names: { other: 'km' }, understood: false },
  percent: { key: 'percent', names: { other: '%' }, understood: false },
  metres: { key: 'metres', names: { other: 'm' }, understood: false },
} as const satisfies Record<string, PresentedUnit>;

type Dated = readonly [amount: number, asOf?: string];

/** A row of dated amounts, the one to show first. */
export function row(
  property: string,
  unit: keyof typeof UNITS,
  dated: readonly [Dated, ...Dated[]],
  narrowing?: { readonly by: string; readonly texts: Readonly<Record<string, string>> },
): PresentedFact {
  const statements = dated.map(([amount, asOf]): PresentedStatement => ({
    value: { type: 'quantity', amount, unit: UNITS[unit] },
    asOfKind: asOf === undefined ? 'undated' : 'reference',
    ...(asOf !== undefined && { asOf }),
    source: { name: 'bureau', title: 'Bureau' },
  }));
  return {
    property,
    label: property,
    values: statements.slice(0, 1),
    sourcesDiffer: false,
    moreValues: 0,
    ...(statements.length > 1 && { history: [...statements].reverse() }),
    ...(narrowing && {
      narrowedBy: { text: narrowing.texts['en'] ?? '', lang: 'en' },
      narrowing: [narrowing],
    }),
  };
}

const RUSSIANS = { en: 'Russians', fr: 'Russes', ru: 'русские', kk: 'орыстар' };
const KAZAKHS = { en: 'Kazakhs', fr: 'Kazakhs', ru: 'казахи', kk: 'қазақтар' };
const RUSSIA = { en: 'Russia', fr: 'Russie', ru: 'Россия', kk: 'Ресей' };

export const KOSTANAY: readonly PresentedFact[] = [
  row('population', 'people', [
    [821_800, '2025-12-01'],
    [832_110, '2023-01-01'],
    [880_227, '2013'],
    [885_570, '2009-02-25'],
  ]),
  row('area', 'km2', [[196_001]]),
  row('ethnic-share', 'percent', [[41.28, '2018']], { by: 'group', texts: RUSSIANS }),
  row('ethnic-share', 'percent', [[40.27, '2018']], { by: 'group', texts: KAZAKHS }),
  row('border-length', 'km', [[1417]], { by: 'neighbour', texts: RUSSIA }),
  row('elevation', 'metres', [[170]]),
];

/**
 * What is shown of a text whose mention stands between brackets: "figure verdict property amount" each.
 * @param more what else is known when it is asked
 */
export function shown(lang: string, marked: string, more: Partial<FigureAsk> = {}): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  return checkFigures({ text, start, end, lang, facts: KOSTANAY, ...more }).map(
    ({ sentence, start: from, end: to, verdict, property, statement: { value } }) =>
      [
        `“${sentence.slice(from, to)}”`,
        verdict,
        property,
        value.type === 'quantity' ? value.amount : value.type,
      ].join(' '),
  );
}
