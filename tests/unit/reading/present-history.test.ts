import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterFirst } from '../../../utils/claims/partial-dates.ts';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { Statement } from '../../../utils/facts/statement.ts';
import { kazakhstan, kostanay, name, present, quantity, statement } from './kostanay.ts';

const factOf = (statements: Statement[], lang = 'en', brief = false) =>
  present({ ...kostanay, statements }, lang, { brief }).facts[0];
const people = (amount: number, asOf: string, more: Partial<Statement> = {}) =>
  statement('population', quantity(amount), { asOf, ...more });

/** "2009 885570" */
const historyOf = (statements: Statement[]) =>
  factOf(statements)?.history?.map(({ value, asOf, from }) => {
    const said = value.type === 'quantity' ? value.amount : value.type === 'entity' ? value.entity : '';
    return `${asOf ?? from} ${said}`;
  });

describe('a row’s history', () => {
  it('has all dated values, oldest first, those that are shown too', () => {
    const statements = [
      people(821_800, '2025-12-01', { rank: 'preferred' }),
      people(880_227, '2013'),
      people(885_570, '2009-02-25', { source: 'book' }),
      people(873_124, '2018', { asOfKind: 'publication' }),
    ];
    expect(historyOf(statements)).toEqual([
      '2009-02-25 885570',
      '2013 880227',
      '2018 873124',
      '2025-12-01 821800',
    ]);
    expect(factOf(statements)).toMatchObject({
      freshMonths: 36,
      history: [{ source: { name: 'A publisher' } }, {}, { asOfKind: 'publication' }, {}],
    });
  });

  it('has nothing that was withdrawn, is undated, or is narrowed otherwise', () => {
    const undated = statement('population', quantity(4), { asOfKind: 'undated', readOn: '2026-11-22' });
    const { asOf: _, ...readOnly } = undated;
    expect(
      historyOf([
        people(1, '2020'),
        people(2, '2021'),
        people(3, '2022', { rank: 'deprecated' }),
        readOnly,
        people(5, '2023', { qualifiers: { with: { type: 'entity', entity: 'RU' } } }),
      ]),
    ).toEqual(['2020 1', '2021 2']);
    expect(factOf([people(1, '2020')])).not.toHaveProperty('history');
  });

  it('has a value once a date and publisher, and of one date the best first', () => {
    expect(
      historyOf([
        people(1, '2020'),
        people(1, '2020'),
        people(1, '2020', { source: 'other' }),
        people(2, '2020', { source: 'book', rank: 'preferred' }),
      ]),
    ).toEqual(['2020 2', '2020 1', '2020 1']);
  });

  it('has the best of what a publisher says twice', () => {
    const twice = [
      people(1, '2020', { source: 'yearbook' }),
      people(1, '2020', { rank: 'preferred' }),
      people(2, '2010'),
    ];
    expect(factOf(twice)?.history).toMatchObject([
      { asOf: '2010' },
      { asOf: '2020', source: { title: 'Bureau of Statistics, 2025' } },
    ]);
  });

  it('is cut where it is oldest', () => {
    const years = Array.from({ length: 45 }, (_, at) => people(at, String(1950 + at)));
    expect(historyOf(years)).toEqual(years.slice(5).map((_, at) => `${1955 + at} ${5 + at}`));
  });

  it('leaves out values that are no quantities, unless they held for a time', () => {
    const capital = (entity: string, more: Partial<Statement>) =>
      statement('capital', { type: 'entity', entity }, more);
    expect(historyOf([capital('KZ', { asOf: '2020' }), capital('RU', { asOf: '2010' })])).toBeUndefined();
    const held = [capital('KZ', { from: '1997' }), capital('RU', { from: '1929', until: '1997' })];
    expect(factOf(held)?.values).toMatchObject([{ value: { entity: 'KZ' }, from: '1997' }]);
    expect(factOf(held)?.history).toMatchObject([
      { value: { entity: 'RU' }, from: '1929', until: '1997' },
      { value: { entity: 'KZ' }, from: '1997' },
    ]);
  });

  it('keeps the latest forty in order, whatever there is', () => {
    const dated = fc
      .tuple(fc.integer({ min: 1800, max: 2026 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => (month > 6 ? String(year) : `${year}-0${month}`));
    fc.assert(
      fc.property(fc.array(fc.tuple(dated, fc.integer({ min: 1, max: 9 })), { maxLength: 60 }), (all) => {
        const history = factOf(all.map(([asOf, amount]) => people(amount, asOf)))?.history ?? [];
        const distinct = new Set(all.map(String)).size;
        expect(history).toHaveLength(distinct < 2 ? 0 : Math.min(40, distinct));
        for (const [at, { asOf }] of history.entries()) {
          const before = history[at - 1]?.asOf;
          if (before !== undefined) expect(laterFirst(asOf!, before)).toBeLessThanOrEqual(0);
        }
        const oldest = history[0]?.asOf;
        const later = all.filter(([asOf]) => oldest !== undefined && laterFirst(asOf, oldest) < 0);
        expect(history.length).toBeGreaterThanOrEqual(Math.min(40, new Set(later.map(String)).size));
      }),
    );
  });
});

describe('what narrows a row', () => {
  it('is told in every language, qualifier by qualifier', () => {
    const narrowed = people(1, '2020', {
      qualifiers: {
        with: { type: 'entity', entity: 'KZ' },
        group: { type: 'text', texts: { en: 'Russians', ru: 'русские' } },
        year: { type: 'date', date: '2009' },
        above: quantity(2_500, 'km'),
      },
    });
    expect(factOf([narrowed])?.narrowing).toEqual([
      { by: 'with', texts: { en: 'Kazakhstan', fr: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' } },
      { by: 'group', texts: { en: 'Russians', ru: 'русские' } },
      { by: 'year', texts: { und: '2009' } },
      { by: 'above', texts: { und: '2500' } },
    ]);
    expect(factOf([people(1, '2020')])).not.toHaveProperty('narrowing');
  });
});

describe('former names', () => {
  const former = (lang: string, text: string, more: Partial<Entity['names'][number]> = {}) => ({
    ...name(lang, text, 'former'),
    ...more,
  });
  const of = (names: Entity['names'], lang: string) =>
    present({ ...kazakhstan, names: [...kazakhstan.names, ...names] }, lang).formerNames;

  const ASTANA = [
    former('en', 'Akmolinsk', { from: '1832', until: '1961' }),
    former('en', 'Nur-Sultan', { from: '2019', until: '2022' }),
    former('en', 'Nursultan', { from: '2019', until: '2022' }),
    former('en', 'Akmola', { from: '1992', until: '1998' }),
    former('fr', 'Noursoultan', { from: '2019', until: '2022' }),
  ];

  it('stand with their period, latest first, one for each', () => {
    expect(of(ASTANA, 'en')).toEqual([
      { name: { text: 'Nur-Sultan', lang: 'en' }, from: '2019', until: '2022' },
      { name: { text: 'Akmola', lang: 'en' }, from: '1992', until: '1998' },
      { name: { text: 'Akmolinsk', lang: 'en' }, from: '1832', until: '1961' },
    ]);
  });

  it('are in the reader’s language, else in English, else in the native one', () => {
    const names = (lang: string, more: Entity['names'] = []) =>
      of([...ASTANA, ...more], lang)?.map((one) => one.name.text);
    expect(names('fr')).toEqual(['Noursoultan']);
    expect(names('ru')).toEqual(['Nur-Sultan', 'Akmola', 'Akmolinsk']);
    expect(of([former('kk', 'Ақмола'), former('de', 'Zelinograd')], 'ru')).toEqual([
      { name: { text: 'Ақмола', lang: 'kk' } },
    ]);
    expect(of([former('de', 'Zelinograd')], 'ru')).toBeUndefined();
  });

  it('without a period stand behind the others, once for spellings that begin alike', () => {
    const undated = ['Kustanay Region', 'Kustanai Oblast', 'Nikolayevsk'].map((text) => former('en', text));
    expect(of([...undated, ...ASTANA.slice(0, 1)], 'en')?.map((one) => one.name.text)).toEqual([
      'Akmolinsk',
      'Kustanay Region',
      'Nikolayevsk',
    ]);
  });

  it('are four at most', () => {
    const many = ['1', '2', '3', '4', '5'].map((n) => former('en', `Name ${n}`, { until: `191${n}` }));
    expect(of(many, 'en')?.map((one) => one.until)).toEqual(['1915', '1914', '1913', '1912']);
  });
});

it('is brief for a row of a list', () => {
  const statements = [
    people(1, '2020'),
    people(2, '2010'),
    people(3, '2020', { qualifiers: { a: quantity(1) } }),
  ];
  const names = [...kostanay.names, name('en', 'Kustanay Region', 'former')];
  const brief = present({ ...kostanay, names, statements }, 'en', { brief: true });
  expect(brief).not.toHaveProperty('formerNames');
  for (const fact of brief.facts) {
    expect(fact).not.toHaveProperty('history');
    expect(fact).not.toHaveProperty('narrowing');
    expect(fact).not.toHaveProperty('freshMonths');
  }
  expect(present({ ...kostanay, names, statements }, 'en')).toMatchObject({
    formerNames: [{}],
    facts: [{ history: [{}, {}] }, { narrowing: [{ by: 'a' }] }],
  });
});
