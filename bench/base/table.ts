import { closeSync, openSync, writeSync } from 'node:fs';
import type { Entity } from '../../utils/facts/entity.ts';
import type { Statement } from '../../utils/facts/statement.ts';
import { randomFrom } from '../names/measure.ts';
import { pagesOfEntities } from './entities.ts';
import { Fingerprint, type Content } from './fingerprint.ts';
import { SEED } from './part.ts';

/** Controls and marks of direction, which no reader lets into a name. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const LONGEST_NAME = 200;
/** Of the names of a place; Jerusalem has more in the tables. */
const MOST_NAMES = 40;

/** A table of entities on disk. */
export interface Table extends Content {
  readonly path: string;
  readonly bytes: number;
  /** Some of the entities, at even distances. */
  readonly some: readonly Entity[];
}

/** Writes so many entities as NDJSON, each with its names, a place on the map and a fact. */
export function writeTable(path: string, entities: number): Table {
  const print = new Fingerprint();
  const some: Entity[] = [];
  const distance = Math.max(1, Math.floor(entities / SOME));
  const file = openSync(path, 'w');
  let bytes = 0;
  let at = 0;
  try {
    for (const entity of everyEntity(entities)) {
      print.add(entity);
      bytes += writeSync(file, `${JSON.stringify(entity)}\n`);
      if (at++ % distance === 0) some.push(entity);
    }
  } finally {
    closeSync(file);
  }
  return { path, bytes, some, ...print.content() };
}

/** Kept in memory: enough that hardly any is asked for twice. */
const SOME = 4_000;

function* everyEntity(entities: number): Generator<Entity> {
  const random = randomFrom(SEED);
  const seen = new Set<string>();
  for (const page of pagesOfEntities(Infinity, SEED)) {
    for (const { id, kind, type, names: all } of page) {
      const names = all
        .filter(({ text }) => text.length <= LONGEST_NAME && text.isWellFormed() && !UNSEEN.test(text))
        .map(({ text, lang, role }) => ({ text: text.trim(), lang, role }))
        .filter(({ text }) => text !== '')
        .slice(0, MOST_NAMES);
      // Our packs share some ids, and a name that was cut through a character may have been the only one.
      if (seen.has(id) || names.length === 0) continue;
      if (seen.size === entities) return;
      seen.add(id);
      const coordinates = { lat: round(random() * 180 - 90), lon: round(random() * 360 - 180) };
      const statements = [population(Math.floor(random() * 1e6))];
      yield { id, kind, type, names, descriptions: {}, coordinates, statements };
    }
  }
}

function population(amount: number): Statement {
  const value = { type: 'quantity', amount, unit: 'people' } as const;
  return {
    property: 'population',
    value,
    asOf: '2021',
    asOfKind: 'reference',
    readOn: '2026-11-22',
    rank: 'normal',
    source: 'census',
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
