import type { FactThen } from '../../../utils/facts/derived.ts';
import type { PresentedEntity, PresentedStatement, PresentedValue } from '../../../utils/facts/presented.ts';
import type { CitingManner } from '../../../utils/citing/manner.ts';

/** How a citation speaks, without the interface's wording: dates and amounts stand as they are. */
export const MANNER: CitingManner = {
  lang: 'en',
  value: (value) => said(value),
  date: (date) => date,
  published: (date) => `published ${date}`,
  undated: (readOn) => (readOn === undefined ? 'undated' : `undated, read on ${readOn}`),
  period: (from = '', until = '') => `${from}–${until}`,
  line: (of, said) => `${of}: ${said}`,
  sourcesDiffer: 'sources differ',
  moreValues: (count) => `+${String(count)} more`,
  ownWord: 'my own entry',
};

export const KAZINFORM = {
  name: 'Kazinform',
  title: 'Population of the region, 1 Dec 2025',
  url: 'https://kazinform.example/a?b=1',
} as const;

export function statement(
  value: PresentedValue | number,
  other: Partial<PresentedStatement> = {},
): PresentedStatement {
  const plain = typeof value === 'number' ? ({ type: 'quantity', amount: value } as const) : value;
  return { value: plain, asOfKind: 'reference', asOf: '2025-12-01', source: KAZINFORM, ...other };
}

export function fact(values: readonly PresentedStatement[], other: Partial<FactThen> = {}): FactThen {
  return {
    property: 'population',
    label: 'Population',
    values,
    sourcesDiffer: false,
    moreValues: 0,
    ...other,
  };
}

/** The same for an article of another time, when another value held. */
export function heldThen(today: FactThen, atArticle: PresentedStatement): FactThen {
  return { ...today, atArticle };
}

export function entity(
  facts: readonly FactThen[] = [],
  name = 'Kostanay Region',
  id = 'KZ-39',
): PresentedEntity {
  return {
    id,
    kind: 'place',
    name: { text: name, lang: 'en' },
    typeLabel: 'Region of Kazakhstan',
    tabLabel: 'Region',
    facts,
    notes: [{ id: 'one', text: 'geheim', changed: 0 }],
  };
}

function said(value: PresentedValue): string {
  switch (value.type) {
    case 'quantity':
      return value.amount.toLocaleString('en-GB');
    case 'text':
      return value.text.text;
    case 'entity':
      return value.name.text;
    case 'date':
      return value.date;
    case 'coordinates':
      return `${String(value.lat)}, ${String(value.lon)}`;
    case 'link':
      return value.url;
  }
}
