import * as v from 'valibot';
import { KINDS } from '../facts/entity.ts';
import type { Source } from '../facts/statement.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { PackReading } from './pack-reading.ts';
import { readWith } from './pack-reading.ts';
import {
  id,
  language,
  link,
  partialDate,
  plainText,
  pluralForms,
  table,
  texts,
  wholeNumber,
} from './shapes.ts';

/** Narrows the parsed `vocabulary.json`: tables without prototype, keyed as entities and statements refer to them. */
export function readVocabulary(value: unknown): PackReading<Vocabulary> {
  return readWith(vocabularyShape, value);
}

/** Narrows the parsed `sources.json`: a table without prototype, keyed as statements refer to it. */
export function readSources(value: unknown): PackReading<Readonly<Record<string, Source>>> {
  return readWith(sourcesShape, value);
}

/** @internal What the published JSON Schema is made of. */
export const sourcesShape = table(
  id,
  v.object({
    title: plainText,
    publisher: plainText,
    url: v.exactOptional(link),
    published: v.exactOptional(partialDate),
    licence: plainText,
  }),
  100_000,
);

/** @internal What the published JSON Schema is made of. */
export const vocabularyShape: v.GenericSchema<unknown, Vocabulary> = v.object({
  properties: table(
    id,
    v.object({
      labels: texts,
      unit: v.exactOptional(id),
      fresh: v.exactOptional(v.pipe(v.string(), v.regex(/^P\d{1,3}Y$/u, 'not a number of years'))),
      order: wholeNumber,
    }),
    2_000,
  ),
  units: table(
    id,
    v.object({
      symbol: v.exactOptional(texts),
      names: table(language, pluralForms, 200),
      understood: v.exactOptional(v.literal(true)),
    }),
    500,
  ),
  types: table(
    id,
    v.object({
      kind: v.picklist(KINDS),
      labels: texts,
      labelsWithin: v.exactOptional(texts),
      tabs: v.exactOptional(texts),
    }),
    500,
  ),
});
