import type { Kind } from '../../utils/facts/entity.ts';
import type {
  PresentedEntity,
  PresentedFact,
  PresentedSource,
  PresentedStatement,
  PresentedValue,
} from '../../utils/facts/presented.ts';

/** Those of the drawings that the tests of the card have no use for; figures and sources are the drawings' samples. */
const WIKIDATA: PresentedSource = {
  name: 'Wikidata',
  title: 'Wikidata',
  url: 'https://www.wikidata.org/wiki/Q485605',
};
const RAILWAYS: PresentedSource = {
  name: 'railways.kz',
  title: 'Kazakhstan Temir Zholy',
  url: 'https://railways.kz/',
};

export const person = (): PresentedEntity => ({
  ...named('person', 'Ybyrai Altynsarin', 'Ыбырай Алтынсарин', 'Educator, 1841–1889'),
  description: english('Kazakh teacher who opened the first secular schools for Kazakh children.'),
  facts: [
    row(
      'born',
      'Born',
      { type: 'date', date: '1841-11-02' },
      { remark: english('near Zatobolsk, Kostanay Region') },
    ),
    row('died', 'Died', { type: 'date', date: '1889' }),
    row('known-for', 'Known for', { type: 'text', text: english('Kazakh Reader') }, { asOf: '1879' }),
  ],
});

export const organisation = (): PresentedEntity => ({
  ...named('organisation', 'Kazakhstan Temir Zholy', 'Қазақстан темір жолы', 'State railway company'),
  description: english('Runs nearly all of Kazakhstan’s main-line railways; owned by the sovereign fund.'),
  facts: [
    row('founded', 'Founded', { type: 'date', date: '1997' }),
    row('network', 'Network', amount(16_040, 'km'), { asOf: '2023', source: RAILWAYS }),
    {
      ...row('staff', 'Staff', amount(110_000), { asOf: '2024', source: RAILWAYS }),
      values: [said(amount(110_000), '2024', RAILWAYS), said(amount(125_000), '2024', WIKIDATA)],
      sourcesDiffer: true,
    },
  ],
});

export const event = (): PresentedEntity => {
  const { flag: _, ...flagless } = named(
    'event',
    'Virgin Lands campaign',
    'Освоение целины',
    'Soviet farm drive, 1954–1965',
  );
  return {
    ...flagless,
    description: english(
      'Plan to plough up the northern steppe for grain, settled by volunteers from across the union.',
    ),
    facts: [
      row('began', 'Began', { type: 'date', date: '1954-03' }),
      row('ploughed', 'Ploughed', amount(25_000_000, 'ha'), {
        asOf: '1960',
        remark: english('in Kazakhstan'),
      }),
    ],
  };
};

function named(kind: Kind, name: string, native: string, typeLabel: string): PresentedEntity {
  return {
    id: `${kind}:sample`,
    kind,
    flag: 'KZ',
    name: english(name),
    nativeName: { text: native, lang: kind === 'event' ? 'ru' : 'kk' },
    typeLabel,
    tabLabel: typeLabel,
    facts: [],
  };
}

function row(
  property: string,
  label: string,
  value: PresentedValue,
  more: Partial<PresentedFact> & { readonly asOf?: string; readonly source?: PresentedSource } = {},
): PresentedFact {
  const { asOf, source = WIKIDATA, ...rest } = more;
  return {
    property,
    label,
    values: [said(value, asOf, source)],
    sourcesDiffer: false,
    moreValues: 0,
    ...rest,
  };
}

function said(value: PresentedValue, asOf: string | undefined, source: PresentedSource): PresentedStatement {
  return asOf === undefined
    ? { value, asOfKind: 'undated', readOn: '2026-11-22', source }
    : { value, asOfKind: 'reference', asOf, source };
}

function amount(figure: number, symbol?: string): PresentedValue {
  if (symbol === undefined) return { type: 'quantity', amount: figure };
  return {
    type: 'quantity',
    amount: figure,
    unit: { key: symbol, symbol, names: { other: symbol }, understood: false },
  };
}

function english(text: string): { readonly text: string; readonly lang: string } {
  return { text, lang: 'en' };
}
