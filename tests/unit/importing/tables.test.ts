import { describe, expect, it } from 'vitest';
import { previewTable } from '../../../utils/importing/preview.ts';
import { entitiesOf, readText, reportsOf, sample, VOCABULARY } from './read-file.ts';

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
    // Units that are known, and that measure something else.
    ['name,property,value\nRudny,Population,829 km\n', 'bad 2 value unknown-unit'],
    ['name,property,value\nRudny,Population,12 %\n', 'bad 2 value unknown-unit'],
    ['name,property,value,unit\nRudny,Area,5,km\n', 'bad 2 unit unknown-unit'],
    // A million, or a metre.
    ['name,property,value\nRudny,Population,1.2 M\n', 'bad 2 value unknown-unit'],
    ['name,property,value\nRudny,Elevation,1.2 M\n', 'bad 2 value unknown-unit'],
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

  it('is read as far as its columns have a meaning, where a preview showed fewer than it has', () => {
    const table = { delimiter: ',', hasHeader: true, columns: [{ header: 'name', to: 'name' }] } as const;
    const read = readText('csv', 'name,a,b\nRudny,1,2\nAral Sea,1\n', { table });
    expect(entitiesOf(read).map(({ id }) => id)).toEqual(['other:rudny']);
    expect(reportsOf(read)).toEqual(['bad 3  columns']);
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

  it('may tell a length or a sum in another unit than the property does', () => {
    const read = readText('csv', 'name,property,value\nRudny,Elevation,0.2 km\nRudny,GDP,5 теңге\n');
    expect(entitiesOf(read)[0]?.statements).toMatchObject([
      { property: 'elevation', value: { amount: 0.2, unit: 'km' } },
      { property: 'gdp', value: { amount: 5, unit: 'kzt' } },
    ]);
  });

  it('says which names of a row there was no room for', () => {
    const aliases = Array.from({ length: 1_100 }, (_, i) => `Rudny ${i}`).join(';');
    const read = readText('csv', `name,alias\nRudny,${aliases}\n`);
    expect(reportsOf(read)).toEqual(['remark 2  too-many-names']);
    expect(entitiesOf(read)[0]?.names).toHaveLength(1_000);
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
