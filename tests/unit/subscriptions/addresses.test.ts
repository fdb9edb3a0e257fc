import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packFiles, place, two } from '../knowledge/small-pack.ts';
import { bytes, OLD, shelf, subscribe, subscribed, URL_OF_INDEX } from './shelf.ts';

const [INDEX = '', ...FILES] = two.values();
const ONE_FILE = `${INDEX}\n${FILES.join('')}`;

describe('an address', () => {
  test('is looked at before anything is installed', async () => {
    const made = shelf();
    made.lay(two);
    const looked = await made.subscriptions.look(URL_OF_INDEX);
    expect(looked).toMatchObject({ ok: true, offer: { url: URL_OF_INDEX, index: { id: 'small' } } });
    expect(made.asked.map(({ address }) => address)).toEqual([URL_OF_INDEX]);
    expect(await made.subscriptions.list()).toEqual([]);
    expect(await made.names()).toEqual([]);
  });

  test('is kept once its pack is installed', async () => {
    const made = await subscribed();
    expect(await made.names()).toEqual(OLD);
    const [row] = await made.subscriptions.list();
    expect(row).toMatchObject({
      pack: 'small',
      url: URL_OF_INDEX,
      auto: true,
      title: { en: 'A small pack' },
    });
    expect(row?.last?.result).toMatchObject({ outcome: 'taken', offered: { revision: '2026-11-22' } });
    expect((await made.packs.packSummaries())[0]?.origin).toEqual({ type: 'address', url: URL_OF_INDEX });
    expect([made.taken, made.scheduled]).toEqual([['small'], [1]]);
  });

  test('may be that of a pack in one file, compressed or not', async () => {
    for (const body of [ONE_FILE, new Uint8Array(gzipSync(ONE_FILE))]) {
      const made = shelf();
      made.instead.set('.ndjson', () => bytes(body));
      expect(await subscribe(made, 'https://packs.example/small.ndjson')).toMatchObject({ outcome: 'taken' });
      expect(await made.names()).toEqual(OLD);
      expect(made.asked).toHaveLength(1);
    }
  });

  test('with an index on many lines is read as well', async () => {
    const index = JSON.stringify(JSON.parse(two.get('index.json') ?? ''), null, 2);
    await subscribed(new Map(two).set('index.json', `${index}\n`));
  });

  test.each([
    ['web-page', '\n<!doctype html><title>Not found</title>'],
    ['not-json', 'Kostanay'],
    ['not-json', ''],
    ['not-a-pack', '{"format":1,"name":"something else"}'],
    ['not-a-pack', '[]'],
    ['not-a-pack', `{"format":1,"id":"x"}\n{"id":"y"}\n`],
    ['too-new-for-us', '{"format":2,"id":"small"}'],
  ])('that brings no pack: %s', async (code, text) => {
    const made = shelf();
    made.instead.set('.json', () => bytes(text));
    expect(await made.subscriptions.look(URL_OF_INDEX)).toMatchObject({ ok: false, failure: { code } });
  });

  test.each([
    ['gzip that breaks off', (file: Uint8Array) => gzipSync(file).subarray(0, 50), 'not-a-pack'],
    ['a last line that is missing', (file: Uint8Array) => file.subarray(0, -20), 'size'],
    ['more than its index says', (file: Uint8Array) => Buffer.concat([file, Buffer.from('{}\n')]), 'size'],
    ['gzip of something else', () => gzipSync('Kostanay'), 'not-a-pack'],
  ])('of a pack in one file: %s', async (_, damage, code) => {
    const made = shelf();
    made.instead.set('.ndjson', () => bytes(new Uint8Array(damage(Buffer.from(ONE_FILE)))));
    const looked = await made.subscriptions.look('https://packs.example/small.ndjson');
    expect(looked).toMatchObject({ ok: false, failure: { code } });
  });

  test('cannot bring a pack under the name of a table that the reader imported', async () => {
    const made = shelf();
    made.lay(packFiles({ id: 'import:towns.csv', entities: [place('a', 'Alpha')] }));
    expect(await subscribe(made)).toEqual({ outcome: 'failed', failure: { code: 'not-a-pack' } });
    expect(await made.packs.packSummaries()).toEqual([]);
  });

  test('cannot bring a pack under the name of one that comes with the extension', async () => {
    const made = shelf();
    made.lay(packFiles({ id: 'world', entities: [place('a', 'Alpha')] }));
    expect(await subscribe(made)).toEqual({ outcome: 'failed', failure: { code: 'built-in' } });
    expect(await made.subscriptions.list()).toEqual([]);
  });

  test('of which a first installation fails is not kept', async () => {
    const made = shelf();
    made.lay(new Map(two).set('sources.json', '{}'));
    expect(await subscribe(made)).toMatchObject({
      outcome: 'failed',
      failure: { code: 'size', file: 'sources.json' },
    });
    expect([await made.subscriptions.list(), await made.names()]).toEqual([[], []]);
  });
});

test('a damaged copy in a cache is gone past, once', async () => {
  const made = shelf();
  made.lay(two);
  const right = two.get('entities.ndjson') ?? '';
  const reloads: (boolean | undefined)[] = [];
  made.instead.set('entities.ndjson', ({ reload }) => {
    reloads.push(reload);
    return bytes(reload === true ? right : right.replace('Alpha', 'Alpho'));
  });
  expect(await subscribe(made)).toMatchObject({ outcome: 'taken' });
  expect(reloads).toEqual([false, true]);
  expect(await made.names()).toEqual(OLD);
});

test('how far it has come is told in bytes of all files', async () => {
  const made = shelf();
  made.lay(two);
  const looked = await made.subscriptions.look(URL_OF_INDEX);
  if (!looked.ok) throw new Error(looked.failure.code);
  made.instead.set('entities.ndjson', (asked) => {
    asked.onBytes?.(10);
    return bytes(two.get('entities.ndjson') ?? '');
  });
  const told: unknown[] = [];
  await looked.offer.download({ onProgress: (progress) => told.push(progress) });
  const [tables, all] = [2, 3].map((files) =>
    [...two.values()].slice(1, 1 + files).reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  );
  expect(told).toEqual([{ bytes: (tables ?? 0) + 10, of: all }]);
});

test('a subscription that ends leaves the pack, and gives the origin back with the last of its packs', async () => {
  const made = await subscribed();
  const other = packFiles({ id: 'other', entities: [place('o', 'Other')] });
  for (const [path, text] of other) {
    if (path !== 'index.json') made.instead.set(`other/${path}`, () => bytes(text));
  }
  made.instead.set('other/index.json', () => bytes(other.get('index.json') ?? ''));
  await subscribe(made, 'https://packs.example/other/index.json');
  await made.subscriptions.unsubscribe('small');
  expect(made.givenBack).toEqual([]);
  await made.subscriptions.unsubscribe('other');
  expect(made.givenBack).toEqual(['https://packs.example/other/index.json']);
  expect([await made.subscriptions.list(), [...made.checks]]).toEqual([[], []]);
  expect(await made.names()).toEqual(['Alpha', 'Beta', 'Other']);
  expect(made.scheduled.at(-1)).toBe(0);
  expect(await made.subscriptions.lookAgain('small')).toMatchObject({ failure: { code: 'not-subscribed' } });
});

test('rows of packs that came otherwise are no subscriptions', async () => {
  const made = shelf();
  await made.own.put('me', 'pack', 'pack:table', { title: { en: 'A table' }, origin: 'file' });
  expect(await made.subscriptions.list()).toEqual([]);
});

test('what was looked at and is not wanted gives its origin back, unless another pack comes from there', async () => {
  const made = shelf();
  await made.subscriptions.letGo('https://elsewhere.example/index.json');
  expect(made.givenBack).toEqual(['https://elsewhere.example/index.json']);
  made.lay(two);
  await subscribe(made);
  await made.subscriptions.letGo('https://packs.example/other/index.json');
  expect(made.givenBack).toHaveLength(1);
});
