import { describe, expect, it } from 'vitest';
import type { Statement, Value } from '../../../utils/facts/statement.ts';
import { kostanay, present, quantity, statement } from './kostanay.ts';

describe('its facts', () => {
  const facts = (statements: Statement[], lang = 'en') => present({ ...kostanay, statements }, lang).facts;

  it('carry value, unit, date and source', () => {
    expect(
      facts([statement('population', quantity(821_800)), statement('area', quantity(196_001))], 'fr'),
    ).toEqual([
      {
        property: 'population',
        label: 'Population',
        values: [
          {
            value: {
              type: 'quantity',
              amount: 821_800,
              unit: { key: 'people', names: { one: 'habitant', other: 'habitants' }, understood: true },
            },
            asOfKind: 'reference',
            asOf: '2025-12-01',
            source: {
              name: 'stat.gov.kz',
              title: 'Bureau of Statistics, 2025',
              url: 'https://www.stat.gov.kz/en/x',
              licence: '-',
              publisher: 'Bureau of National Statistics',
            },
          },
        ],
        sourcesDiffer: false,
        moreValues: 0,
        freshMonths: 36,
      },
      expect.objectContaining({
        label: 'Superficie',
        values: [
          expect.objectContaining({
            value: {
              type: 'quantity',
              amount: 196_001,
              unit: { key: 'km2', symbol: 'km²', names: { other: 'square kilometres' }, understood: false },
            },
          }),
        ],
      }),
    ]);
  });

  it('go by their publisher, by its host where the name is long, and keep their kind of date', () => {
    const [fact] = facts([
      statement('area', quantity(1), { source: 'book', asOfKind: 'publication', asOf: '1999' }),
    ]);
    expect(fact?.values[0]).toMatchObject({
      asOfKind: 'publication',
      asOf: '1999',
      source: { name: 'A publisher', title: 'A book of 1999', published: '1999' },
    });
    const { asOf: _, ...undated } = statement('area', quantity(1), {
      asOfKind: 'undated',
      readOn: '2026-11-22',
    });
    expect(facts([undated])[0]?.values[0]).toMatchObject({ asOfKind: 'undated', readOn: '2026-11-22' });
  });

  it('name the entities that they refer to, in the reader’s language', () => {
    const capital = statement('capital', { type: 'entity', entity: 'RU' });
    expect(facts([capital], 'ru')[0]?.values[0]?.value).toEqual({
      type: 'entity',
      entity: 'RU',
      name: { text: 'Россия', lang: 'ru' },
    });
    const itself = statement('capital', { type: 'entity', entity: 'KZ-39' });
    expect(facts([itself])[0]?.values[0]?.value).toMatchObject({ name: { text: 'Kostanay Region' } });
  });

  it('say what narrows them', () => {
    const border = (qualifiers: Record<string, Value>) => statement('border', quantity(1), { qualifiers });
    const inWords = (qualifiers: Record<string, Value>, lang?: string) =>
      facts([border(qualifiers)], lang)[0]?.narrowedBy;
    expect(inWords({ with: { type: 'entity', entity: 'RU' } }, 'ru')).toEqual({ text: 'Россия', lang: 'ru' });
    expect(
      inWords({ group: { type: 'text', texts: { en: 'by land' } }, year: { type: 'date', date: '2021' } }),
    ).toEqual({ text: 'by land, 2021', lang: 'en' });
    expect(inWords({ above: { type: 'quantity', amount: 2_500, unit: 'km' } })).toEqual({
      text: '2,500 km',
      lang: 'en',
    });
    expect(inWords({})).toBeUndefined();
  });

  it('leave out what cannot be said whole, and take what can in its place', () => {
    const gone: Value = { type: 'entity', entity: 'nobody' };
    expect(facts([statement('capital', gone)])).toEqual([]);
    expect(facts([statement('yield', quantity(1))])).toEqual([]);
    expect(facts([statement('nameless', quantity(1, 'km'))])).toEqual([]);
    expect(facts([statement('area', quantity(1), { source: 'constructor' })])).toEqual([]);
    expect(facts([statement('motto', { type: 'text', texts: {} })])).toEqual([]);
    const [fact] = facts([
      statement('capital', gone, { rank: 'preferred' }),
      statement('capital', { type: 'entity', entity: 'KZ' }),
    ]);
    expect(fact?.values.map(({ value }) => value)).toMatchObject([{ entity: 'KZ' }]);
  });

  it('stand side by side where sources differ, with the first one’s remark and years', () => {
    const remark = { en: 'an estimate' };
    const [fact] = facts([
      statement('population', quantity(100), { asOf: '2020', rank: 'preferred', remark }),
      statement('population', quantity(110), { asOf: '2020', source: 'other', remark: { en: 'another' } }),
    ]);
    expect(fact).toMatchObject({
      sourcesDiffer: true,
      yearsOld: 5,
      remark: { text: 'an estimate', lang: 'en' },
    });
    expect(fact?.values.map(({ source }) => source.name)).toEqual(['stat.gov.kz', 'Other']);
  });
});
