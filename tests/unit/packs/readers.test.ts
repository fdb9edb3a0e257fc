import { describe, expect, it } from 'vitest';
import { readPackIndex } from '../../../utils/packs/pack-index.ts';
import { readEntityLine } from '../../../utils/packs/read-entity.ts';
import { readSources, readVocabulary } from '../../../utils/packs/read-tables.ts';

const statement = {
  property: 'area',
  value: { type: 'quantity', amount: 1, unit: 'km2' },
  asOfKind: 'reference',
  asOf: '2024-02',
  rank: 'normal',
  source: 's',
};
const entity = {
  id: 'KZ-39',
  kind: 'place',
  type: 'region',
  names: [{ text: 'Kostanay', lang: 'en', role: 'label' }],
  descriptions: { en: 'Steppe.' },
  statements: [statement],
};

function readEntity(changes: object) {
  return readEntityLine(JSON.stringify({ ...entity, ...changes }), 7);
}

function readWithValue(value: unknown) {
  return readEntity({ statements: [{ ...statement, value }] });
}

describe('the reader of an entity', () => {
  it('gives back what a sound line says', () => {
    expect(readEntity({})).toEqual({ ok: true, value: entity });
  });

  it('leaves out keys that it does not know, at every depth', () => {
    const future = { ...statement, confidence: 1, value: { ...statement.value, colour: 'red' } };
    expect(readEntity({ shape: 'round', statements: [future] })).toEqual({ ok: true, value: entity });
  });

  it('names the line, the place and the problem', () => {
    expect(readEntityLine('{"id":', 3)).toEqual({
      ok: false,
      error: { line: 3, path: '', problem: 'not JSON' },
    });
    const wrong = readEntity({ names: [{ text: 'K', lang: 'en', role: 'nickname' }] });
    expect(wrong).toMatchObject({ ok: false, error: { line: 7, path: 'names.0.role' } });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
    const told = { ok: false, error: { line: 1, path: 'extra', problem: 'key that stands for a prototype' } };
    const line = JSON.stringify(entity).replace('{', `{"extra":{"${key}":{"polluted":true}},`);
    expect(readEntityLine(line, 1)).toEqual(told);
    expect(readEntityLine(`{"${key}":{}}`, 1)).toMatchObject({ ok: false });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes controls and direction marks out of names, and refuses a name of nothing else', () => {
    const read = readEntity({ names: [{ text: ' \u202EKosta\u0000nay\u2069 ', lang: 'en', role: 'label' }] });
    expect(read).toEqual({ ok: true, value: entity });
    expect(readEntity({ names: [{ text: '\u202E\u0007', lang: 'en', role: 'label' }] })).toMatchObject({
      ok: false,
    });
  });

  it('refuses lone surrogates, numbers without end and days that are not', () => {
    expect(readEntity({ descriptions: { en: 'x\uD800' } })).toMatchObject({ ok: false });
    expect(readEntityLine(JSON.stringify(entity).replace('"amount":1', '"amount":1e999'), 1)).toMatchObject({
      ok: false,
    });
    for (const asOf of ['2024-13', '2023-02-29', '24', '2024-1-1', '']) {
      expect(readEntity({ statements: [{ ...statement, asOf }] })).toMatchObject({ ok: false });
    }
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.b/',
    'https://me@a.b/',
    'https://:word@a.b/',
    '//a.b',
    'https://',
  ])('refuses the link %s', (url) => {
    expect(readWithValue({ type: 'link', url })).toMatchObject({ ok: false });
  });

  it('takes http and https', () => {
    for (const url of ['https://stat.gov.kz/', 'http://kostanay.gov.kz/en/']) {
      expect(readWithValue({ type: 'link', url })).toMatchObject({ ok: true });
    }
  });

  it('refuses what is too deep or too long, and only that', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : { in: nested(depth - 1) });
    expect(readEntity({ extra: nested(18) })).toMatchObject({ ok: true });
    expect(readEntity({ extra: nested(20) })).toMatchObject({
      ok: false,
      error: { problem: 'nested too deep' },
    });
    expect(readEntity({ extra: 'x'.repeat(1_000_000) })).toMatchObject({
      ok: false,
      error: { problem: 'line too long' },
    });
  });

  it('refuses a value of an unknown type: no arm of the card could show it', () => {
    expect(readWithValue({ type: 'html', html: '<b>' })).toMatchObject({ ok: false });
  });
});

describe('the readers of the tables', () => {
  it('give tables in which a prototype’s members are not found', () => {
    const sources = readSources({ s: { title: 'T', publisher: 'P', licence: 'L' } });
    expect(sources).toMatchObject({ ok: true, value: { s: { title: 'T' } } });
    expect(sources.ok && sources.value['toString']).toBeUndefined();
    const vocabulary = readVocabulary({ properties: {}, units: {}, types: {} });
    expect(vocabulary.ok && vocabulary.value.properties['valueOf']).toBeUndefined();
  });

  it('keep plural forms and leave out the unknown ones', () => {
    const units = { km: { names: { ru: { one: 'a', few: 'b', other: 'c', tons: 'd' } } } };
    expect(readVocabulary({ properties: {}, units, types: {} })).toMatchObject({
      ok: true,
      value: { units: { km: { names: { ru: { one: 'a', few: 'b', other: 'c' } } } } },
    });
  });

  it('refuse a source whose link leads nowhere safe', () => {
    const sources = { s: { title: 'T', publisher: 'P', licence: 'L', url: 'javascript:0' } };
    expect(readSources(sources)).toMatchObject({ ok: false, error: { path: 's.url' } });
  });
});

describe('the reader of an index', () => {
  const index = {
    format: 1,
    id: 'sample',
    title: { en: 'Sample' },
    description: { en: 'Sample' },
    revision: '2026-11-22',
    minAppVersion: '0.1.0',
    languages: ['en'],
    counts: { entities: 1, names: 1, statements: 1, sources: 1 },
    priority: 1,
    elsewhere: [],
    licence: 'CC BY 4.0',
    attribution: ['Us'],
    isUpdatable: false,
    resources: [{ path: 'entities.ndjson', bytes: 10, sha256: 'a'.repeat(64), entries: 1 }],
  };

  it('takes a sound one with keys of a later format beside', () => {
    expect(readPackIndex({ ...index, signedBy: 'x' })).toEqual({ ok: true, value: index });
  });

  it.each([
    ['another format', { format: 2 }],
    ['a path that leaves the folder', { resources: [{ ...index.resources[0], path: '../index.json' }] }],
    ['no hash', { resources: [{ path: 'entities.ndjson', bytes: 10, entries: 1 }] }],
    ['a negative count', { counts: { ...index.counts, names: -1 } }],
  ])('refuses %s', (_, changes) => {
    expect(readPackIndex({ ...index, ...changes })).toMatchObject({ ok: false });
  });
});
