import * as v from 'valibot';
import type { Entity } from '../facts/entity.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import type { Value } from '../facts/statement.ts';
import { AS_OF_KINDS, RANKS } from '../facts/statement.ts';
import type { PackReading } from './pack-reading.ts';
import { readLineWith } from './pack-reading.ts';
import { id, language, link, partialDate, plainText, table, texts } from './shapes.ts';

/** Reads one line of `entities.ndjson`. Never throws; `lineNumber` counts from 1 and comes back in the error. */
export function readEntityLine(line: string, lineNumber: number): PackReading<Entity> {
  return readLineWith(entityShape, line, lineNumber);
}

const coordinates = {
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
};

const value: v.GenericSchema<unknown, Value> = v.variant('type', [
  v.object({
    type: v.literal('quantity'),
    amount: v.number(),
    unit: v.exactOptional(id),
    atLeast: v.exactOptional(v.literal(true)),
  }),
  v.object({ type: v.literal('text'), texts }),
  v.object({ type: v.literal('date'), date: partialDate }),
  v.object({ type: v.literal('entity'), entity: id }),
  v.object({ type: v.literal('coordinates'), ...coordinates }),
  v.object({ type: v.literal('link'), url: link }),
]);

const nameShape = v.object({
  text: v.pipe(plainText, v.maxLength(200)),
  lang: language,
  role: v.picklist(NAME_ROLES),
  from: v.exactOptional(partialDate),
  until: v.exactOptional(partialDate),
  letterCase: v.exactOptional(v.literal('exact')),
  marked: v.exactOptional(v.literal(false)),
});

const statementShape = v.object({
  property: id,
  value,
  asOfKind: v.picklist(AS_OF_KINDS),
  asOf: v.exactOptional(partialDate),
  readOn: v.exactOptional(partialDate),
  from: v.exactOptional(partialDate),
  until: v.exactOptional(partialDate),
  rank: v.picklist(RANKS),
  qualifiers: v.exactOptional(table(id, value, 20)),
  source: id,
  remark: v.exactOptional(texts),
});

/** @internal What the published JSON Schema is made of. */
export const entityShape: v.GenericSchema<unknown, Entity> = v.object({
  id,
  kind: v.picklist(KINDS),
  type: id,
  within: v.exactOptional(id),
  flag: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'not a country code'))),
  sameAs: v.exactOptional(v.pipe(v.array(plainText), v.maxLength(50))),
  names: v.pipe(v.array(nameShape), v.minLength(1), v.maxLength(1_000)),
  nativeLang: v.exactOptional(language),
  descriptions: texts,
  coordinates: v.exactOptional(v.object(coordinates)),
  statements: v.pipe(v.array(statementShape), v.maxLength(5_000)),
});
