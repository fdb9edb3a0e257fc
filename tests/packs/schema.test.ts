import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packSchemas, schemaFile } from '../../scripts/packs/schema.ts';
import { schemaFaults } from '../../scripts/packs/schema-faults.ts';
import { readEntityLine } from '../../utils/packs/read-entity.ts';
import { readPublished, ROOT } from './built-packs.ts';

const packs = await Promise.all(['central-asia', 'events-central-asia', 'world'].map(readPublished));

describe('the published JSON Schema', () => {
  it.each([...packSchemas()])('of %s is what the shapes give', async (name, schema) => {
    const text = await readFile(join(ROOT, 'docs', 'schema', schemaFile(name)), 'utf8');
    expect(JSON.parse(text)).toEqual(schema);
  });

  it.each(packs)(
    'takes $index.id, each of its files and lines',
    ({ index, vocabulary, sources, entities }) => {
      expect(schemaFaults('index', index)).toEqual([]);
      expect(schemaFaults('vocabulary', vocabulary)).toEqual([]);
      expect(schemaFaults('sources', sources)).toEqual([]);
      expect(entities.flatMap((entity) => schemaFaults('entity', entity))).toEqual([]);
    },
  );

  it.each([
    ['format', 2],
    ['revision', '20 November'],
    ['title', 'Rivers'],
    ['languages', 'en'],
    ['priority', 1.5],
    ['priority', -1],
    ['homepage', 'javascript:alert(1)'],
    ['resources', [{ path: '../up', bytes: 1, sha256: 'a'.repeat(64), entries: 1 }]],
    ['counts', {}],
  ])('refuses an index whose %s is %j', (key, value) => {
    const [found, ...others] = schemaFaults('index', { ...packs[0]?.index, [key]: value });
    expect(found?.path.split('.')[0]).toBe(key);
    expect(others.every(({ path }) => path.startsWith(key))).toBe(true);
  });

  it('takes what is kept for later', () => {
    const later = { deltas: [], signature: 'x', root: 'y' };
    expect(schemaFaults('index', { ...packs[0]?.index, ...later })).toEqual([]);
  });

  const entity = { ...packs[0]?.entities[0] };
  const statement = {
    property: 'area',
    value: { type: 'quantity', amount: 1 },
    asOfKind: 'undated',
    rank: 'normal',
    source: 's',
  };
  it.each([
    [{ kind: 'river' }, 'kind', 'must be one of place, person, organisation, event, other'],
    [{ names: [] }, 'names', 'must NOT have fewer than 1 items'],
    [{ coordinates: { lat: 91, lon: 0 } }, 'coordinates.lat', 'must be <= 90'],
    [{ descriptions: { English: 'x' } }, 'descriptions', 'key "English" must match pattern'],
    [{ statements: [{ ...statement, value: 3 }] }, 'statements.0.value', 'must be object'],
    [
      { statements: [{ ...statement, value: { type: 'colour' } }] },
      'statements.0.value',
      'is a value of no known type',
    ],
    [{ statements: [{ ...statement, value: {} }] }, 'statements.0.value', 'is a value of no known type'],
    [
      { statements: [{ ...statement, value: { type: 'date', date: 'May' } }] },
      'statements.0.value.date',
      'must match pattern',
    ],
    [{ statements: [{ ...statement, value: { type: 'date' } }] }, 'statements.0.value.date', 'is missing'],
  ])('says once what is wrong with an entity of %j', (change, path, problem) => {
    const found = schemaFaults('entity', { ...entity, ...change });
    expect(found).toEqual([{ path, problem: expect.stringContaining(problem) as string }]);
    expect(readEntityLine(JSON.stringify({ ...entity, ...change }), 1).ok).toBe(false);
  });
});
