import { expect, test } from 'vitest';
import { notedFactOf, notedFactsOf } from '../../../utils/citing/noted-facts.ts';
import { entity, fact, heldThen, MANNER, statement } from './samples.ts';

const OTHER = { name: 'stat.gov.kz', title: 'Bureau', url: 'https://stat.gov.kz/', licence: 'CC BY 4.0' };
const OWN = { name: '', title: '' };
const KAZINFORM = {
  title: 'Population of the region, 1 Dec 2025',
  url: 'https://kazinform.example/a?b=1',
  publisher: 'Kazinform',
};

test('a fact is kept in the words that it was shown in, with its day, its source and its licence', () => {
  const shown = entity([fact([statement(821_800), statement(5, { source: OTHER, readOn: '2026-11-22' })])]);
  expect(notedFactsOf(shown, MANNER)).toEqual([
    { property: 'population', label: 'Population', value: '821,800', asOf: '2025-12-01', source: KAZINFORM },
    {
      property: 'population',
      label: 'Population',
      value: '5',
      asOf: '2025-12-01',
      readOn: '2026-11-22',
      source: {
        title: 'Bureau',
        url: 'https://stat.gov.kz/',
        publisher: 'stat.gov.kz',
        licence: 'CC BY 4.0',
      },
    },
  ]);
});

test('sources that differ stay in dispute, and what held when the article was written does not', () => {
  const disputed = fact([statement(1), statement(2, { source: OTHER })], { sourcesDiffer: true });
  const noted = notedFactsOf(entity([heldThen(disputed, statement(3, { asOf: '2013' }))]), MANNER);
  expect(noted.map(({ value, differs }) => [value, differs])).toEqual([
    ['3', undefined],
    ['1', true],
    ['2', true],
  ]);
});

test('what no day of the value can say stands behind it: a period, a publication, a remark', () => {
  const held = fact(
    [statement(1, { from: '2019' }), statement(2, { asOfKind: 'publication', asOf: '2024' })],
    {
      remark: { text: 'since\n2022', lang: 'en' },
    },
  );
  const noted = notedFactsOf(entity([held]), MANNER);
  expect(noted.map(({ value, asOf }) => [value, asOf])).toEqual([
    ['1 (2019–; since 2022)', '2025-12-01'],
    ['2 (published 2024)', undefined],
  ]);
});

test('the reader’s own word is its source, and no address that leads elsewhere than to the web is kept', () => {
  const own = fact([statement(1, { saidBy: 'you', source: OWN })]);
  expect(notedFactOf(entity(), own, MANNER)?.source).toEqual({ title: 'my own entry' });
  const odd = fact([statement(1, { source: { ...OTHER, url: 'javascript:alert(1)' } })]);
  expect(notedFactOf(entity(), odd, MANNER)?.source).not.toHaveProperty('url');
});

test('a fact says whose it is where that is asked for, and what it is narrowed to', () => {
  const narrowed = fact([statement(1)], { narrowedBy: { text: 'Russians', lang: 'en' } });
  expect(notedFactsOf(entity([narrowed]), MANNER, { named: true })).toMatchObject([
    { of: 'Kostanay Region', label: 'Population Russians' },
  ]);
  expect(notedFactOf(entity(), fact([]), MANNER)).toBeUndefined();
});
