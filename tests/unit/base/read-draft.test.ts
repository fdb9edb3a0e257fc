import { describe, expect, test } from 'vitest';
import { isPartialDate } from '../../../components/base/partial-date.ts';
import { readAmount } from '../../../components/base/read-amount.ts';
import { readDraft } from '../../../components/base/read-draft.ts';
import { NEW_PROPERTY, type FactDraft } from '../../../components/base/view.ts';

const DRAFT: FactDraft = {
  property: 'population',
  newProperty: '',
  type: 'quantity',
  amount: '829,984',
  unit: '',
  text: '',
  lang: 'en',
  date: '',
  url: '',
  lat: '',
  lon: '',
  entity: '',
  entityName: '',
  asOf: '2024',
  asOfKind: 'reference',
  sourceTitle: '',
  sourceUrl: '',
  sourcePublisher: '',
  sourcePublished: '',
};

describe('an amount is read as the language writes it', () => {
  test.each([
    ['829,984', 829_984],
    ['1,234,567.5', 1_234_567.5],
    ['3,5', 3.5],
    ['0,500', 0.5],
    ['−12.25', -12.25],
    ['12 500', 12_500],
    ['12\u00a0500', 12_500],
    ['1.234.567', null],
    ['1,2,3', null],
    ['many', null],
    ['', null],
  ])('%s in English', (text, amount) => {
    expect(readAmount(text, 'en')).toBe(amount);
  });

  test.each([
    ['12\u202f500,5', 12_500.5],
    ['12,500', 12.5],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1_234.5],
    ['3.5', 3.5],
    // A thousand times another number, or not: it is asked again.
    ['12.500', null],
  ])('%s in French', (text, amount) => {
    expect(readAmount(text, 'fr')).toBe(amount);
  });
});

test('a date is a year, a month or a day that there was', () => {
  expect(['2021', '2021-03', '2024-02-29'].every(isPartialDate)).toBe(true);
  expect(['21', '2021-13', '2023-02-29', '2021-3-5', 'May 2021', ''].some(isPartialDate)).toBe(false);
});

describe('a form', () => {
  test('is read whole', () => {
    const source = { sourceTitle: ' Yearbook ', sourceUrl: 'https://stat.example/', sourcePublished: '2025' };
    expect(readDraft({ ...DRAFT, ...source, unit: 'people' }, 'en')).toEqual({
      ok: true,
      input: {
        property: { key: 'population' },
        value: { type: 'quantity', amount: 829_984, unit: 'people' },
        asOfKind: 'reference',
        asOf: '2024',
        source: { title: 'Yearbook', url: 'https://stat.example/', published: '2025' },
      },
    });
  });

  test('may name a fact of the reader’s, and say that no date is known', () => {
    const draft = {
      ...DRAFT,
      property: NEW_PROPERTY,
      newProperty: 'Schools',
      asOfKind: 'undated',
      asOf: 'x',
    } as const;
    const read = readDraft(draft, 'en');
    expect(read).toMatchObject({ ok: true, input: { property: { label: 'Schools' }, asOfKind: 'undated' } });
    expect(read).not.toHaveProperty('input.asOf');
  });

  test.each<[Partial<FactDraft>, Partial<Record<keyof FactDraft, string>>]>([
    [{ property: '' }, { property: 'property' }],
    [{ property: NEW_PROPERTY }, { newProperty: 'newProperty' }],
    [{ amount: 'many' }, { amount: 'amount' }],
    [{ type: 'text' }, { text: 'text' }],
    [{ type: 'date', date: '2021-02-30' }, { date: 'date' }],
    [{ type: 'entity', entityName: 'Kost' }, { entity: 'entity' }],
    [{ type: 'link', url: 'javascript:alert(1)' }, { url: 'url' }],
    [
      { type: 'coordinates', lat: '91', lon: '-181' },
      { lat: 'lat', lon: 'lon' },
    ],
    [{ asOf: '' }, { asOf: 'date' }],
    [{ sourcePublisher: 'Somebody' }, { sourceTitle: 'sourceTitle' }],
    [{ sourceTitle: 'A', sourceUrl: 'ftp://a/' }, { sourceUrl: 'url' }],
    [{ sourceTitle: 'A', sourcePublished: 'May' }, { sourcePublished: 'date' }],
  ])('%o says what is wrong', (change, errors) => {
    expect(readDraft({ ...DRAFT, ...change }, 'en')).toEqual({ ok: false, errors });
  });
});
