import { describe, expect, it } from 'vitest';
import { previewTable } from '../../../utils/importing/preview.ts';
import { sniff } from '../../../utils/importing/sniff.ts';
import { entitiesOf, OPTIONS, readText, sample, SAMPLES } from './read-file.ts';

describe('what a file is', () => {
  it.each(SAMPLES)('is told by its beginning: %s', (format, name) => {
    expect(sniff(sample(name), 'table')).toMatchObject({ format });
    expect(sniff(sample(name).slice(0, 900), name)).toMatchObject({ format });
  });

  it.each([
    ['{"format":1,"id":"x","title":{"en":"X"},"resources":[{"path":"a', 'pack'],
    ['{"format":1,"id":"x","resources":[]}\n{"properties":{}}', 'pack'],
    ['{"sidelight":"backup","format":1}\n{}', 'backup'],
    ['{"entities":{"Q1":{"type":"item"', 'wikidata'],
    ['{"type":"item","id":"Q1","labels":{}}\n{"type":"item"', 'wikidata'],
    ['{"name":"a"}\n{"name":"b"}', 'ndjson'],
    ['{\n "name": "a"\n}', 'json'],
    ['a;b;c\n1;2;3\n4;5;6\n', 'csv'],
    ['a\tb\tc\n1\t2\t3\n4\t5\t6\n', 'tsv'],
    ['"a;b";c\n"1;2";3\n', 'csv'],
    ['<!doctype html>\n<html>', 'unknown'],
    ['', 'unknown'],
  ])('%j', (head, format) => {
    expect(sniff(head, 'file')).toMatchObject({ format });
  });

  it('is asked about where a table has rows of different widths', () => {
    expect(sniff('a;b\n1;2;3\n', 'x.csv')).toEqual({ format: 'csv', delimiter: ';', confident: false });
  });
});

describe('a preview', () => {
  it('has nothing to ask where the columns are fixed', () => {
    for (const format of ['wikidata', 'geonames-cities', 'geonames-names', 'names'] as const) {
      expect(previewTable('x', format, OPTIONS)).toBeUndefined();
    }
    expect(previewTable(sample('entities.ndjson'), 'ndjson', OPTIONS)).toBeUndefined();
  });

  it('shows up to twenty rows and says when a number can be read in two ways', () => {
    const table = `name,population\n${Array.from({ length: 30 }, (_, at) => `Town ${String(at)},"1,23${String(at % 10)}"`).join('\n')}`;
    const preview = previewTable(table, 'csv', OPTIONS);
    expect(preview?.rows).toHaveLength(20);
    expect(preview?.needsDecimalMark).toBe(true);
    expect(entitiesOf(readText('csv', table, { decimalMark: '.' }))[0]).toMatchObject({
      statements: [{ value: { amount: 1230 } }],
    });
  });
});
