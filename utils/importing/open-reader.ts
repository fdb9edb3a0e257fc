import { CsvReader } from './csv-reader.ts';
import type { ImportFormat } from './formats.ts';
import { GeonamesReader } from './geonames.ts';
import { CITY_COLUMNS, readCity } from './geonames-cities.ts';
import { NAME_COLUMNS, readAlternateName } from './geonames-names.ts';
import type { ImportReader } from './import-item.ts';
import { JsonReader } from './json-reader.ts';
import { NamesReader } from './names-reader.ts';
import type { ReaderOptions } from './reader-options.ts';
import { WikidataReader } from './wikidata-reader.ts';

/** The reader of a format. */
export function openReader(format: ImportFormat, options: ReaderOptions): ImportReader {
  switch (format) {
    case 'csv':
      return new CsvReader(',', options);
    case 'tsv':
      return new CsvReader('\t', options);
    case 'json':
    case 'ndjson':
      return new JsonReader(format, options);
    case 'wikidata':
      return new WikidataReader(options);
    case 'geonames-cities':
      return new GeonamesReader(options, [CITY_COLUMNS], readCity);
    case 'geonames-names':
      return new GeonamesReader(options, NAME_COLUMNS, readAlternateName);
    case 'names':
      return new NamesReader(options);
  }
}
