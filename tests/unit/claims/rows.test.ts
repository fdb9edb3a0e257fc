import { describe, expect, it } from 'vitest';
import { factRows, type ClaimTables } from '../../../utils/claims/rows.ts';
import type { Statement, Value } from '../../../utils/facts/statement.ts';

const TODAY = '2026-11-22';

const tables: ClaimTables = {
  properties: {
    population: { labels: { en: 'Population' }, unit: 'people', fresh: 'P3Y', order: 1 },
    area: { labels: { en: 'Area' }, unit: 'km2', fresh: 'P20Y', order: 2 },
    capital: { labels: { en: 'Capital' }, order: 3 },
    'member-of': { labels: { en: 'Member of' }, order: 4 },
    'head-of-state': { labels: { en: 'Head of state' }, fresh: 'P1Y', order: 5 },
    border: { labels: { en: 'Land border' }, unit: 'km', order: 5 },
    founded: { labels: { en: 'Founded' }, order: 6 },
    languages: { labels: { en: 'Languages' }, order: 7 },
  },
  sources: {
    cia: { title: 'Factbook', publisher: 'CIA', licence: '-' },
    cia2: { title: 'Factbook, older', publisher: 'cia ', licence: '-' },
    bureau: { title: 'Figures', publisher: 'Bureau', licence: '-' },
    paper: { title: 'News', publisher: 'Paper', licence: '-' },
  },
};

const amount = (n: number, more: Partial<Extract<Value, { type: 'quantity' }>> = {}): Value => ({
  type: 'quantity',
  amount: n,
  ...more,
});
const entity = (id: string): Value => ({ type: 'entity', entity: id });

function statement(property: string, value: Value, source: string, more: Partial<Statement> = {}): Statement {
  const dated = more.asOf !== undefined;
  return { property, value, source, rank: 'normal', asOfKind: dated ? 'reference' : 'undated', ...more };
}

function only(...statements: Statement[]) {
  const rows = factRows(statements, tables, TODAY);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

const amounts = (row: { statements: readonly Statement[] }) =>
  row.statements.map(({ value }) => (value.type === 'quantity' ? value.amount : value));

describe('which statements make a row', () => {
  it('takes the preferred one, whatever its date, and hides the deprecated', () => {
    const row = only(
      statement('population', amount(9), 'cia', { asOf: '2026', rank: 'deprecated' }),
      statement('population', amount(100), 'cia', { asOf: '2026' }),
      statement('population', amount(50), 'bureau', { asOf: '2021', rank: 'preferred' }),
    );
    expect(amounts(row)).toEqual([50]);
    expect(row.moreValues).toBe(0);
  });

  it('takes the latest among equals, and a dated one before an undated', () => {
    expect(
      amounts(
        only(
          statement('population', amount(1), 'cia'),
          statement('population', amount(2), 'cia', { asOf: '2020' }),
          statement('population', amount(3), 'cia', { asOf: '2021-03' }),
        ),
      ),
    ).toEqual([3]);
  });

  it('takes what holds today, and what has ended only where nothing else is left', () => {
    const ended = statement('head-of-state', entity('old'), 'cia', {
      asOf: '2026-01',
      until: '2026-05-01',
      rank: 'preferred',
    });
    const holding = statement('head-of-state', entity('new'), 'cia', { asOf: '2026-05', from: '2026-05-01' });
    expect(only(ended, holding).statements).toEqual([holding]);
    expect(only(ended).statements).toEqual([ended]);
  });

  it('does not take an office for ended that may end later this year', () => {
    const ending = statement('head-of-state', entity('x'), 'cia', { asOf: '2026', until: '2026' });
    const later = statement('head-of-state', entity('y'), 'cia', { asOf: '2025' });
    expect(only(ending, later).statements[0]).toBe(ending);
  });

  it('makes a row for each set of qualifiers, whatever the order of their keys', () => {
    const narrowed = (n: number, qualifiers: Record<string, Value>) =>
      statement('border', amount(n), 'cia', { asOf: '2025', qualifiers });
    const rows = factRows(
      [
        narrowed(1, { with: entity('RU'), part: entity('land') }),
        narrowed(2, { with: entity('CN') }),
        narrowed(1, { part: entity('land'), with: entity('RU') }),
      ],
      tables,
      TODAY,
    );
    expect(rows.map((row) => row.statements.length)).toEqual([1, 1]);
    expect(rows[1]?.qualifiers).toEqual({ with: entity('CN') });
  });

  it('orders rows by the vocabulary, equals as the pack has them, and leaves out unknown properties', () => {
    const rows = factRows(
      [
        statement('border', amount(1), 'cia'),
        statement('toString', amount(1), 'cia'),
        statement('area', amount(1), 'cia'),
        statement('head-of-state', entity('x'), 'cia'),
        statement('population', amount(1), 'cia'),
      ],
      tables,
      TODAY,
    );
    expect(rows.map(({ property }) => property)).toEqual(['population', 'area', 'border', 'head-of-state']);
  });
});

describe('sources differ', () => {
  const first = statement('population', amount(1000), 'bureau', { asOf: '2025-12-01', rank: 'preferred' });
  const other = (n: number, source: string, more: Partial<Statement> = { asOf: '2025-06' }) =>
    statement('population', amount(n), source, more);

  it('when another publisher says more than two per cent else within twelve months', () => {
    const row = only(first, other(1021, 'cia'));
    expect(row.sourcesDiffer).toBe(true);
    expect(amounts(row)).toEqual([1000, 1021]);
  });

  it.each([
    ['two per cent or less', other(1020, 'cia')],
    ['the same publisher, spelled otherwise', { ...other(2000, 'bureau'), asOf: '2025-05' }],
    ['a whole year, as counts of one day a year are', other(2000, 'cia', { asOf: '2024-12-01' })],
    ['more than twelve months', other(2000, 'cia', { asOf: '2024-06' })],
    ['perhaps more than twelve months', other(2000, 'cia', { asOf: '2024' })],
    ['one of them undated', other(2000, 'cia', {})],
    ['another unit', { ...other(2, 'cia'), value: amount(2, { unit: 'million' }) }],
    ['a lower bound that holds', { ...other(2, 'cia'), value: amount(500, { atLeast: true }) }],
  ])('not when it is %s', (_, second) => {
    const row = only(first, second);
    expect(row.sourcesDiffer).toBe(false);
    expect(amounts(row)).toEqual([1000]);
  });

  it('knows a publisher again in another spelling of its name', () => {
    const row = only(
      statement('area', amount(10), 'cia', { asOf: '2025' }),
      statement('area', amount(20), 'cia2', { asOf: '2025' }),
    );
    expect(row.sourcesDiffer).toBe(false);
  });

  it('takes the property’s unit for a quantity that names none', () => {
    expect(
      only(first, { ...other(2000, 'cia'), value: amount(2000, { unit: 'people' }) }).sourcesDiffer,
    ).toBe(true);
  });

  it('when both are undated', () => {
    const undated = (n: number, source: string) => statement('area', amount(n), source);
    expect(only(undated(100, 'cia'), undated(110, 'bureau')).sourcesDiffer).toBe(true);
  });

  it('shows two, counts the rest, and counts two roundings of one value once', () => {
    const row = only(first, other(2000, 'cia'), other(2001, 'paper'), other(3000, 'paper'));
    expect(amounts(row)).toEqual([1000, 2000]);
    expect(row.moreValues).toBe(1);
  });

  it('for texts only in a language that both have', () => {
    const text = (texts: Record<string, string>, source: string) =>
      statement('languages', { type: 'text', texts }, source, { asOf: '2025' });
    expect(only(text({ en: 'Kazakh' }, 'cia'), text({ en: 'Russian' }, 'bureau')).sourcesDiffer).toBe(true);
    expect(only(text({ en: 'Kazakh' }, 'cia'), text({ en: ' kazakh' }, 'bureau')).sourcesDiffer).toBe(false);
    expect(only(text({ en: 'Kazakh' }, 'cia'), text({ ru: 'Казахский' }, 'bureau')).sourcesDiffer).toBe(
      false,
    );
  });

  it('for dates that cannot mean the same day, and for other entities', () => {
    const founded = (date: string, source: string) =>
      statement('founded', { type: 'date', date }, source, { asOf: '2025' });
    expect(only(founded('1936-07-29', 'cia'), founded('1936', 'bureau')).sourcesDiffer).toBe(false);
    expect(only(founded('1936-07-29', 'cia'), founded('1937', 'bureau')).sourcesDiffer).toBe(true);
    const capital = (id: string, source: string) =>
      statement('capital', entity(id), source, { asOf: '2025' });
    expect(only(capital('astana', 'cia'), capital('almaty', 'bureau')).sourcesDiffer).toBe(true);
  });
});

describe('lists', () => {
  const member = (id: string, source = 'cia', asOf = '2026-01-22') =>
    statement('member-of', entity(id), source, { asOf });

  it('are several values of one source at one date, in its order, and no dispute', () => {
    const row = only(member('CSTO'), member('EAEU'), member('CIS'));
    expect(row.sourcesDiffer).toBe(false);
    expect(row.moreValues).toBe(0);
    expect(row.statements.map(({ value }) => value)).toEqual([entity('CSTO'), entity('EAEU'), entity('CIS')]);
  });

  it('take further members from other publishers, each once, and leave history out', () => {
    const row = only(
      member('CSTO'),
      member('EAEU'),
      member('EAEU', 'bureau'),
      member('OIC', 'bureau'),
      member('GUAM', 'cia', '2004'),
      member('ECO', 'paper', '1999'),
    );
    expect(row.sourcesDiffer).toBe(false);
    expect(row.statements.map(({ value }) => value)).toEqual([entity('CSTO'), entity('EAEU'), entity('OIC')]);
  });

  it('show twelve and count the rest', () => {
    const row = only(...Array.from({ length: 15 }, (_, i) => member(`org-${i}`)));
    expect(row.statements).toHaveLength(12);
    expect(row.moreValues).toBe(3);
  });
});

describe('years old', () => {
  const row = (asOf: string | undefined, property = 'population') =>
    only(statement(property, amount(1), 'cia', asOf === undefined ? {} : { asOf }));

  it.each([
    ['2023-11-23', undefined],
    ['2023-11-22', 3],
    ['2023', undefined],
    ['2022', 3],
    ['2009', 16],
    [undefined, undefined],
  ])('as of %s: %s', (asOf, years) => {
    expect(row(asOf).yearsOld).toBe(years);
  });

  it('follow the property’s own shelf life, and are absent where it has none', () => {
    expect(row('2009', 'area').yearsOld).toBeUndefined();
    expect(row('2001', 'area').yearsOld).toBe(24);
    expect(row('1950', 'capital').yearsOld).toBeUndefined();
  });

  it('count from the date of publication where there is no other', () => {
    const published = statement('population', amount(1), 'cia', { asOf: '2015', asOfKind: 'publication' });
    expect(only(published).yearsOld).toBe(10);
    expect(only(published).statements[0].asOfKind).toBe('publication');
  });
});
