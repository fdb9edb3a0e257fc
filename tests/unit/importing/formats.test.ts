import { describe, expect, it } from 'vitest';
import { previewTable } from '../../../utils/importing/preview.ts';
import { sniff } from '../../../utils/importing/sniff.ts';
import { entitiesOf, OPTIONS, readText, reportsOf, sample, SAMPLES, VOCABULARY } from './read-file.ts';

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

describe('a table', () => {
  it('gives one entity for rows that stand together, each statement with its source and date', () => {
    const read = readText('csv', sample('regions.csv'));
    expect(reportsOf(read)).toEqual([]);
    const [region, osh, tashkent] = entitiesOf(read);
    expect(region).toMatchObject({
      id: 'KZ-39',
      kind: 'place',
      type: 'region',
      names: [
        { text: 'Kostanay Region', lang: 'en', role: 'label' },
        { text: 'Костанайская область', lang: 'ru', role: 'label' },
      ],
      statements: [
        {
          property: 'population',
          value: { amount: 821_800, unit: 'people' },
          asOfKind: 'reference',
          asOf: '2025-12-01',
        },
        {
          property: 'area',
          value: { amount: 196_001, unit: 'km2' },
          asOfKind: 'undated',
          readOn: '2026-11-22',
        },
      ],
    });
    expect(osh).toMatchObject({
      type: 'city',
      descriptions: { en: 'The second city of Kyrgyzstan, in the "south"' },
    });
    expect(tashkent).toMatchObject({
      id: 'place:ташкент',
      statements: [{ value: { amount: 2_900_000 }, asOf: '2023-01-01' }],
    });
    const sources = region?.statements.map(({ source }) => read.tables.sources[source]);
    expect(sources).toMatchObject([
      { title: 'Kazinform', publisher: 'en.inform.kz', url: 'https://en.inform.kz/' },
      { title: 'regions.csv', publisher: 'regions.csv' },
    ]);
  });

  it('is shown with a guess of its columns in each of four languages', () => {
    const preview = previewTable(sample('cities-ru.tsv'), 'tsv', { vocabulary: VOCABULARY });
    expect(preview?.guessed).toEqual({
      delimiter: '\t',
      hasHeader: true,
      columns: [
        { header: 'Город', to: 'name' },
        { header: 'Население', to: 'property:population' },
        { header: 'Площадь, км²', to: 'property:area' },
        { header: 'Основан', to: 'property:founded' },
        { header: 'name_kk', to: 'name:kk' },
        { header: 'Широта', to: 'latitude' },
        { header: 'Долгота', to: 'longitude' },
      ],
    });
    expect(preview?.rows[0]).toEqual([
      'Костанай',
      '250 тыс.',
      '898,14',
      '1879',
      'Қостанай',
      '53,21435',
      '63,62463',
    ]);
    expect(preview?.guessedKind).toBe('place');
    const targets = (header: string) =>
      previewTable(`${header}\n`, 'csv', { vocabulary: VOCABULARY })?.guessed.columns.map(({ to }) => to);
    expect(targets('Nom,Langue,Propriété,Valeur,Unité,Date,Source')).toEqual(
      'name language property value unit as-of source'.split(' '),
    );
    expect(targets('Атауы,Тілі,Көрсеткіш,Мәні,Өлшем бірлігі,Жылы,Дереккөз')).toEqual(
      'name language property value unit as-of source'.split(' '),
    );
    expect(targets('Name,"Population, thousand",Population 2019,Area (ha),Area (km²)')).toEqual(
      'name ignore ignore ignore property:area'.split(' '),
    );
  });

  it('is read with the columns that the reader said', () => {
    const table = {
      delimiter: ';',
      hasHeader: false,
      columns: [
        { header: '', to: 'ignore' },
        { header: '', to: 'name:kk' },
        { header: 'mayors', to: 'property:mayors' },
        { header: '', to: 'alias' },
      ],
    } as const;
    const read = readText('csv', '7;Рудный;3;Rudny|Rudnyi\n', { table, kind: 'place' });
    expect(entitiesOf(read)).toMatchObject([
      {
        id: 'place:рудный',
        names: [
          { text: 'Рудный', lang: 'kk', role: 'label' },
          { text: 'Rudny', lang: 'en', role: 'alias' },
          { text: 'Rudnyi', lang: 'en', role: 'alias' },
        ],
        statements: [{ property: 'mayors', value: { type: 'quantity', amount: 3 } }],
      },
    ]);
    expect(read.tables.vocabulary.properties['mayors']).toMatchObject({ labels: { en: 'mayors' } });
  });

  it('gives the same id to one thing in any file, and to two things two', () => {
    const idsOf = (rows: string) => entitiesOf(readText('csv', `name,kind\n${rows}`)).map(({ id }) => id);
    expect(idsOf('Kostanay,place\nKOSTANAY ,place\nQo‘stanay,place\n')).toEqual([
      'place:kostanay',
      idsOf("Qo'stanay,place")[0],
    ]);
    expect(new Set(idsOf('C,other\nC+,other\nC++,other\nC#,other\n"c, +",other\n')).size).toBe(5);
    expect(idsOf('constructor,person\n__proto__,person')).toEqual([
      'person:constructor',
      expect.stringMatching(/^person:/u),
    ]);
  });

  it('calls an entity by the id that the base has for it', () => {
    const idOf = (outside: string) => (outside === 'wikidata:Q485605' ? 'KZ-39' : undefined);
    const read = readText(
      'csv',
      'name,id\nKostanay Region,http://www.wikidata.org/entity/Q485605\nAral,Q8277\n',
      { idOf },
    );
    expect(entitiesOf(read)).toMatchObject([{ id: 'KZ-39', sameAs: ['wikidata:Q485605'] }, { id: 'Q8277' }]);
  });

  it.each([
    ['name,property,value\nRudny,Population,"1,234"\n', 'bad 2 value ambiguous-number'],
    ['name,property,value\nRudny,Population,many\n', 'bad 2 value not-a-number'],
    ['name,property,value\nRudny,Population,\n', 'bad 2 property no-value'],
    ['name,property,value\nRudny,,5\n', 'bad 2 value no-property'],
    ['name,property,value,unit\nRudny,Area,5,acres\n', 'bad 2 unit unknown-unit'],
    ['name,property,value\nRudny,Area,5 acres\n', 'bad 2 value unknown-unit'],
    ['name,property,value,date\nRudny,Area,5,03/04/2021\n', 'bad 2 date ambiguous-date'],
    ['name,property,value,date\nRudny,Area,5,2021-02-30\n', 'bad 2 date bad-date'],
    ['name,property,value,url\nRudny,Area,5,javascript:alert(1)\n', 'bad 2 url bad-link'],
    ['name,property,value,url\nRudny,Area,5,https://a:b@example.org/\n', 'bad 2 url bad-link'],
    ['name,language\nRudny,Klingonese\n', 'bad 2 language bad-language'],
    ['name,kind\nRudny,spaceship\n', 'bad 2 kind bad-kind'],
    ['name,lat,lon\nRudny,91,5\n', 'bad 2 lat bad-coordinates'],
    ['name,lat,lon\nRudny,51,\n', 'bad 2 lat bad-coordinates'],
    ['name,kind\n,place\n', 'bad 2  no-name'],
    ['name,kind\n\n"Aral\nSea",place,\nx\n', 'bad 5  columns'],
    [`name,kind\n${'n'.repeat(201)},place\n`, 'bad 2 name name-too-long'],
    [`name,kind\n${'n'.repeat(65_537)},place\n`, 'bad 2  cell-too-long'],
  ])('reports what is wrong with its line: %#', (text, report) => {
    const read = readText('csv', text);
    expect(reportsOf(read)).toEqual([report]);
    expect(read.items.find(({ type }) => type === 'bad')).toMatchObject({
      text: expect.stringMatching(/./u) as string,
    });
  });

  it('takes the id for what a row without a name speaks of', () => {
    const table = {
      delimiter: ',',
      hasHeader: true,
      columns: [
        { header: 'iso', to: 'id' },
        { header: 'p', to: 'property:population' },
      ],
    } as const;
    expect(entitiesOf(readText('csv', 'iso,p\nKZ-39,821800\n', { table }))).toMatchObject([
      {
        id: 'KZ-39',
        names: [{ text: 'KZ-39', role: 'search' }],
        statements: [{ value: { amount: 821_800 } }],
      },
    ]);
  });

  it('of a million units without an end is one bad row, and the rows behind it are read', () => {
    const long = `name\nRudny\n${'x'.repeat(3_000_000)}\nOsh City\n"never closed\nKostanay\nAral Sea\n`;
    const read = readText('csv', long);
    expect(reportsOf(read)).toEqual(['bad 3  row-too-long', 'bad 5  quote']);
    expect(entitiesOf(read).map(({ names }) => names[0]?.text)).toEqual([
      'Rudny',
      'Osh City',
      'Kostanay',
      'Aral Sea',
    ]);
  });
});

describe('names', () => {
  it('that no text can be searched for are taken, said, and not marked', () => {
    const names = ['X', '2024', '😀', 'Ош', 'OK', 'Того', 'the', 'T34', '🇰🇿 flag', '阿拉'];
    const isStopWord = (text: string) => ['Того', 'the'].includes(text);
    const read = readText('names', names.join('\n'), { isStopWord });
    expect(reportsOf(read)).toEqual([
      'remark 1 name one-letter',
      'remark 2 name digits',
      'remark 3 name no-letters',
      'remark 4 name two-letters',
      'remark 6 name stop-word',
      'remark 7 name stop-word',
      'remark 9 name no-letters',
    ]);
    const marked = entitiesOf(read).map(({ names: [name] }) => [name?.text, name?.marked, name?.letterCase]);
    expect(marked).toEqual([
      ['X', false, undefined],
      ['2024', false, undefined],
      ['😀', false, undefined],
      ['Ош', undefined, undefined],
      ['OK', undefined, undefined],
      ['Того', undefined, 'exact'],
      ['the', false, undefined],
      ['T34', undefined, undefined],
      ['🇰🇿 flag', false, undefined],
      ['阿拉', undefined, undefined],
    ]);
  });

  it('lose what nobody sees', () => {
    const read = readText('names', '\u202EKosta\u0007nay\u2069\ten\nAral\u00A0\u3000Sea\n');
    expect(entitiesOf(read).map(({ names: [name] }) => name?.text)).toEqual(['Kostanay', 'Aral Sea']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s are names, headers and keys like others',
    (word) => {
      const expected = [{ names: [{ text: word }], statements: [] }];
      expect(entitiesOf(readText('names', word))).toMatchObject(expected);
      expect(entitiesOf(readText('csv', `name,${word}\n${word},1\n`))).toMatchObject(expected);
      expect(entitiesOf(readText('json', `[{"${word}":{"polluted":1},"name":"${word}"}]`))).toMatchObject(
        expected,
      );
      const tall = readText(
        'csv',
        `name,property,value,unit,id\nRudny,${word},5,,\nRudny,area,5,${word},\nRudny,,,,${word}\n`,
      );
      expect(reportsOf(tall)).toEqual(['bad 3 unit unknown-unit', 'bad 4 id bad-id']);
      const item = JSON.stringify({ type: 'item', id: 'Q1', labels: { en: { value: word } } });
      const hostile = item.replace(
        '"labels"',
        `"claims":{"${word}":[{}],"P31":{"${word}":1}},"aliases":{"${word}":[{"value":1}]},"labels"`,
      );
      expect(entitiesOf(readText('wikidata', hostile))).toMatchObject(expected);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});

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
    ['[{"names":[],"__proto__":{}}]', ['bad 1  not-an-entity']],
    [`[\n{"name":"${'x'.repeat(1_000_001)}"},\n{"name":"A1 Team"}\n]`, ['bad 2  row-too-long']],
  ])('reports what is wrong: %#', (text, reports) => {
    expect(reportsOf(readText('json', text)).filter((report) => report.startsWith('bad'))).toEqual(reports);
  });
});

describe('tables of GeoNames', () => {
  it('give places with what is known of them', () => {
    const [, kostanay] = entitiesOf(readText('geonames-cities', sample('cities.txt')));
    expect(kostanay).toMatchObject({
      id: 'geonames:1519928',
      kind: 'place',
      type: 'city',
      within: 'KZ',
      coordinates: { lat: 53.21435, lon: 63.62463 },
      statements: [
        {
          property: 'population',
          value: { amount: 210_000, unit: 'people' },
          asOfKind: 'undated',
          source: 'geonames',
        },
      ],
    });
    expect(kostanay?.names.filter(({ role }) => role !== 'search')).toEqual([
      { text: 'Kostanay', lang: 'en', role: 'label' },
    ]);
  });

  it('give names under the same id', () => {
    const [kostanay] = entitiesOf(readText('geonames-names', sample('alternate-names.txt')));
    expect(kostanay).toMatchObject({
      id: 'geonames:1519928',
      sameAs: ['wikidata:Q170258'],
      names: [
        { text: 'Қостанай', lang: 'kk', role: 'label' },
        { text: 'Костанай', lang: 'ru', role: 'label' },
        { text: 'Кустанай', lang: 'ru', role: 'former', from: '1936', until: '1997-06-17' },
        { text: 'KSN', lang: 'und', role: 'search' },
        { text: 'Q170258', lang: 'und', role: 'search' },
      ],
    });
  });
});

describe('items of Wikidata', () => {
  it('give names, place, and claims with their dates and references', () => {
    const read = readText('wikidata', sample('items.json'));
    const [region, city] = entitiesOf(read);
    expect(region).toMatchObject({
      id: 'Q485605',
      kind: 'place',
      type: 'region',
      within: 'Q232',
      coordinates: { lat: 51.2854, lon: 64.1291 },
      descriptions: { en: 'region of Kazakhstan' },
    });
    expect(region?.statements).toMatchObject([
      {
        property: 'population',
        value: { amount: 821_800, unit: 'people' },
        asOfKind: 'reference',
        asOf: '2025-12',
        rank: 'preferred',
      },
      { property: 'area', value: { amount: 196_001, unit: 'km2' }, asOfKind: 'publication', asOf: '2024' },
      {
        property: 'capital',
        value: { type: 'entity', entity: 'Q170258' },
        asOfKind: 'undated',
        readOn: '2026-11-22',
      },
      { property: 'founded', value: { type: 'date', date: '1936-07-29' } },
    ]);
    expect(region?.statements.map(({ source }) => read.tables.sources[source]?.title)).toEqual([
      'Kazinform, population of Kostanay Region',
      'Wikidata: Q830106',
      'Wikidata',
      'Wikidata',
    ]);
    expect(city).toMatchObject({ id: 'Q170258', type: 'city', within: 'Q485605' });
    expect(reportsOf(read)).toEqual([
      'remark 2 aliases.en digits',
      'remark 2 claims.P2046 unknown-unit-left-out',
      'bad 3 id not-an-item',
    ]);
  });

  it('are the same from Special:EntityData, and one behind the other', () => {
    const items = (JSON.parse(sample('items.json')) as { id: string }[]).filter(({ id }) =>
      id.startsWith('Q'),
    );
    const whole = entitiesOf(readText('wikidata', sample('items.json')));
    const byId = Object.fromEntries(items.map((item) => [item.id, item]));
    expect(entitiesOf(readText('wikidata', JSON.stringify({ entities: byId, success: 1 }, null, 2)))).toEqual(
      whole,
    );
    expect(entitiesOf(readText('wikidata', items.map((item) => JSON.stringify(item)).join('\n')))).toEqual(
      whole,
    );
    const idOf = (outside: string) => (outside === 'wikidata:Q485605' ? 'KZ-39' : undefined);
    const known = entitiesOf(readText('wikidata', sample('items.json'), { idOf }));
    expect(known).toMatchObject([{ id: 'KZ-39', sameAs: ['wikidata:Q485605'] }, { within: 'KZ-39' }]);
  });

  it.each([
    ['+1936-07-00T00:00:00Z', 10, '1936-07'],
    ['+1936-07-29T00:00:00Z', 9, '1936'],
    ['+1930-00-00T00:00:00Z', 8, undefined],
    ['-0300-00-00T00:00:00Z', 9, undefined],
    ['+1936-07-29T00:00:00Z', 11, '1936-07-29'],
  ])('have dates as precise as they are: %s at %d', (time, precision, date) => {
    const founded = { snaktype: 'value', datavalue: { type: 'time', value: { time, precision } } };
    const item = {
      type: 'item',
      id: 'Q1',
      labels: { en: { value: 'Kostanay' } },
      claims: { P571: [{ mainsnak: founded }] },
    };
    const read = readText('wikidata', JSON.stringify(item));
    expect(entitiesOf(read)[0]?.statements.map(({ value }) => value)).toEqual(
      date === undefined ? [] : [{ type: 'date', date }],
    );
    expect(reportsOf(read)).toEqual(date === undefined ? ['remark 1 claims.P571 imprecise-date'] : []);
  });

  it('leave out what held at a time that nobody can say', () => {
    const population = (qualifiers: object) => ({
      mainsnak: { snaktype: 'value', datavalue: { value: { amount: '+5', unit: '1' } } },
      qualifiers,
    });
    const claims = { P1082: [population({ P582: [{ snaktype: 'somevalue' }] }), population({})] };
    const item = { type: 'item', id: 'Q1', labels: { en: { value: 'Kostanay' } }, claims };
    const read = readText('wikidata', JSON.stringify(item));
    expect(entitiesOf(read)[0]?.statements).toHaveLength(1);
    expect(reportsOf(read)).toEqual(['remark 1 claims.P1082 imprecise-date']);
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
