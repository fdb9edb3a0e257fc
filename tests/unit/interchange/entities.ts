import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { entity, fact, statement } from '../citing/samples.ts';

const BUREAU = {
  name: 'stat.gov.kz',
  title: 'Population of regions, {2024}',
  url: 'https://stat.gov.kz/en?year=2024&a=1',
  publisher: 'Bureau of National Statistics',
  licence: 'CC BY 4.0',
} as const;
const WIKIDATA = {
  name: 'Wikidata',
  title: 'Wikidata',
  url: 'https://www.wikidata.org/wiki/Q1',
  licence: 'CC0',
} as const;

/** A region on whose population two sources differ, and a fact that is not dated. */
export const REGION: PresentedEntity = entity([
  fact(
    [
      statement(829_984, { asOf: '2024-01-01', source: BUREAU }),
      statement(868_549, { asOf: '2023-12-01', source: WIKIDATA }),
    ],
    { sourcesDiffer: true },
  ),
  fact(
    [
      {
        value: { type: 'text', text: { text: '=cmd|"/C calc"!A0', lang: 'en' } },
        asOfKind: 'undated',
        readOn: '2026-04-02',
        source: WIKIDATA,
      },
    ],
    { property: 'motto', label: 'Motto' },
  ),
]);
