import { describe, expect, it } from 'vitest';
import { previewTable } from '../../../utils/importing/preview.ts';
import { entitiesOf, readText, reportsOf, sample, VOCABULARY } from './read-file.ts';

describe('JSON', () => {
  it('is entities of ours, or rows by their keys', () => {
    const read = readText('ndjson', sample('entities.ndjson'));
    expect(reportsOf(read)).toEqual([]);
    const [own, row] = entitiesOf(read);
    expect(own).toEqual(JSON.parse(sample('entities.ndjson').split('\n')[0] ?? ''));
    expect(row).toMatchObject({
      id: 'place:rudny',
      type: 'city',
      names: [{ text: 'Rudny' }, { text: 'Рудный', role: 'alias' }, { text: 'Рудный қаласы', role: 'alias' }],
      statements: [{ property: 'population', value: { amount: 128_300 }, asOf: '2023' }],
    });
    expect(Object.keys(read.tables.sources)).toHaveLength(2);
  });

  it('has numbers that nothing makes ambiguous, and texts that may be', () => {
    const read = readText('json', '[{"name":"Rudny","area":1.234},{"name":"Osh City","area":"1.234"}]');
    expect(entitiesOf(read)).toMatchObject([{ statements: [{ value: { amount: 1.234 } }] }]);
    expect(reportsOf(read)).toEqual(['bad 1 area ambiguous-number']);
    const preview = (text: string) =>
      previewTable(text, 'json', { vocabulary: VOCABULARY })?.needsDecimalMark;
    expect([preview('[{"name":"R","area":1.234}]'), preview('[{"name":"R","area":"1.234"}]')]).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    [
      '[{"name":"A1 Team"},\n5,\n"x",[1]]',
      ['bad 2  not-an-object', 'bad 3  not-an-object', 'bad 3  not-an-object'],
    ],
    ['[{"name":"\\ud800"}]', ['bad 1 name broken-text']],
    [`[{"name":${'['.repeat(21)}${']'.repeat(21)}}]`, ['bad 1  too-deep']],
    ['[{"name":"A1 Team"}', ['bad 1  cut-off']],
    ['[{"id":"KZ","names":[{"text":"K"}]}]', ['bad 1 kind not-an-entity']],
    ['[{"name":"Rudny","property":"Population","value":1e999}]', ['bad 1 value not-a-number']],
    ['[{"names":[],"__proto__":{}}]', ['bad 1  not-an-entity']],
    [`[\n{"name":"${'x'.repeat(1_000_001)}"},\n{"name":"A1 Team"}\n]`, ['bad 2  row-too-long']],
  ])('reports what is wrong: %#', (text, reports) => {
    expect(reportsOf(readText('json', text)).filter((report) => report.startsWith('bad'))).toEqual(reports);
  });
});
